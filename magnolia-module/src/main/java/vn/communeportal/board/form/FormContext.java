package vn.communeportal.board.form;

import java.util.List;
import vn.communeportal.board.media.StoredFiles;
import vn.communeportal.board.parts.Words;
import vn.communeportal.content.Commune;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Field;
import vn.communeportal.content.Section;

/** What the editors of a form have in common. */
public final class FormContext {

    private final Words words;
    private final Commune commune;
    private final ContentType type;
    private final StoredFiles files;
    private final Runnable changed;

    /**
     * @param files reads what is stored already
     * @param changed is run whenever the person changed a field
     */
    public FormContext(
            Words words, Commune commune, ContentType type, StoredFiles files, Runnable changed) {
        this.words = words;
        this.commune = commune;
        this.type = type;
        this.files = files;
        this.changed = changed;
    }

    Words words() {
        return words;
    }

    StoredFiles files() {
        return files;
    }

    ContentType type() {
        return type;
    }

    String label(Field field) {
        return words.text(field.labelKey());
    }

    /** The commune's sections, first those made for this kind of content. */
    List<Section> sections() {
        return commune.sectionsFor(type);
    }

    void changed() {
        changed.run();
    }
}
