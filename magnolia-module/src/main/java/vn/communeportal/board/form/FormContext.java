package vn.communeportal.board.form;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.communeportal.board.media.StoredFiles;
import vn.communeportal.board.parts.Words;
import vn.communeportal.content.Commune;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Field;
import vn.communeportal.content.Kind;
import vn.communeportal.content.Section;

/** What the editors of a form have in common. */
public final class FormContext {

    private final Words words;
    private final Commune commune;
    private final ContentType type;
    private final StoredFiles files;
    private final Runnable changed;
    private final Kind kind;

    /**
     * @param files reads what is stored already
     * @param changed is run whenever the person changed a field
     */
    public FormContext(
            Words words, Commune commune, ContentType type, StoredFiles files, Runnable changed) {
        this(words, commune, type, files, changed, null);
    }

    private FormContext(
            Words words,
            Commune commune,
            ContentType type,
            StoredFiles files,
            Runnable changed,
            Kind kind) {
        this.words = words;
        this.commune = commune;
        this.type = type;
        this.files = files;
        this.changed = changed;
        this.kind = kind;
    }

    /** The same with something else to run. */
    FormContext withChange(Runnable other) {
        return new FormContext(words, commune, type, files, other, kind);
    }

    /**
     * The same for a form of one kind.
     *
     * @param one null if none is chosen yet
     */
    FormContext withKind(Kind one) {
        return new FormContext(words, commune, type, files, changed, one);
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

    /** The commune's sections, first those that the law has for the kind. */
    List<Section> sections() {
        return commune.sectionsFor(type).stream()
                .sorted(Comparator.comparing(section -> !isMeant(section)))
                .collect(Collectors.toList());
    }

    private boolean isMeant(Section section) {
        return kind != null && section.fulfils().stream().anyMatch(kind.sections()::contains);
    }

    void changed() {
        changed.run();
    }
}
