package vn.communeportal.editorial.checks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.communeportal.attachment.AttachmentText;
import vn.communeportal.attachment.HiddenText;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Field;
import vn.communeportal.content.FieldType;
import vn.communeportal.content.FileContent;
import vn.communeportal.text.Vietnamese;

/**
 * Takes a content apart into passages: texts of fields, names of files, what files say and hide.
 */
final class Passages {

    private static final Set<FieldType> TEXTS =
            EnumSet.of(FieldType.STRING, FieldType.TEXT, FieldType.RICH_TEXT);

    private final FileTexts files;
    private final List<Passage> passages = new ArrayList<>();
    private final List<UnreadFile> unread = new ArrayList<>();

    private Passages(FileTexts files) {
        this.files = files;
    }

    static Examined of(
            ContentType type, Content content, Surroundings surroundings, FileTexts files) {
        Passages passages = new Passages(files);
        passages.add(type.fieldsOf(content), content, "");
        return new Examined(type, content, passages.passages, passages.unread, surroundings);
    }

    private void add(List<Field> fields, Content content, String path) {
        for (Field field : fields) {
            String place = path + field.name();
            if (TEXTS.contains(field.type())) {
                for (String text : content.texts(field.name())) {
                    passages.add(Passage.ofField(place, shown(field, text)));
                }
            } else if (field.type() == FieldType.FILE) {
                content.file(field.name()).ifPresent(file -> add(file, place));
            } else if (field.type() == FieldType.PART) {
                List<Content> parts = content.parts(field.name());
                for (int i = 0; i < parts.size(); i++) {
                    String number = field.isMultiple() ? "[" + (i + 1) + "]" : "";
                    add(field.parts(), parts.get(i), place + number + ".");
                }
            }
        }
    }

    private static String shown(Field field, String text) {
        String normal = Vietnamese.normalize(text);
        return field.type() == FieldType.RICH_TEXT
                ? RichText.of(normal)
                : normal.replace("\r\n", "\n");
    }

    private void add(FileContent file, String place) {
        passages.add(Passage.ofFileName(place, Vietnamese.normalize(file.fileName())));
        AttachmentText text = files.of(file);
        if (!text.isComplete() && text.outcome() != AttachmentText.Outcome.UNKNOWN_FORMAT) {
            unread.add(new UnreadFile(Passage.ofFileName(place, file.fileName()), text.outcome()));
        }
        for (int i = 0; i < text.pages().size(); i++) {
            if (!text.pages().get(i).isBlank()) {
                passages.add(Passage.ofPage(place, i + 1, text.pages().get(i)));
            }
        }
        for (HiddenText hidden : text.hidden()) {
            passages.add(
                    hidden.kind() == HiddenText.Kind.EMBEDDED_FILE
                            ? Passage.ofFileName(place, hidden.text())
                            : Passage.ofHidden(place, hidden));
        }
    }
}
