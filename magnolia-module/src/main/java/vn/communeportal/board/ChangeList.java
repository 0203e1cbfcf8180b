package vn.communeportal.board;

import com.vaadin.ui.CssLayout;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.WordDiff;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentComparison;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Field;
import vn.communeportal.content.FieldType;
import vn.communeportal.content.FileContent;
import vn.communeportal.text.SafeHtml;

/** What differs between two contents, field by field, readable without knowing how it is stored. */
final class ChangeList extends CssLayout {

    private final BoardContext context;

    ChangeList(BoardContext context, ContentType type, Content before, Content after) {
        this.context = context;
        addStyleName("cp-changes");
        List<ContentComparison.Change> changes = ContentComparison.of(type, before, after);
        if (changes.isEmpty()) {
            addComponent(Html.text(context.text("board.versions.same"), "cp-empty"));
        }
        for (ContentComparison.Change change : changes) {
            Field field = change.path().get(change.path().size() - 1);
            String html =
                    WordDiff.html(words(field, change.before()), words(field, change.after()));
            addComponent(
                    Box.of(
                            "cp-change",
                            Html.text(name(change), "cp-change-field"),
                            Html.markup(html, "cp-diff")));
        }
    }

    private String name(ContentComparison.Change change) {
        String name =
                change.path().stream()
                        .map(field -> context.text(field.labelKey()))
                        .collect(Collectors.joining(", "));
        return change.part() == 0 ? name : name + " (" + change.part() + ")";
    }

    private String words(Field field, Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection) {
            return ((Collection<?>) value)
                    .stream().map(one -> words(field, one)).collect(Collectors.joining("\n"));
        }
        if (value instanceof LocalDate) {
            return context.words().day((LocalDate) value);
        }
        if (value instanceof Instant) {
            return context.words().time((Instant) value);
        }
        if (value instanceof Boolean) {
            return context.text("board.yes");
        }
        if (value instanceof FileContent) {
            FileContent file = (FileContent) value;
            return file.fileName() + " (" + context.words().size(file.size()) + ")";
        }
        return text(field, value.toString());
    }

    private String text(Field field, String value) {
        if (field.type() == FieldType.RICH_TEXT) {
            return SafeHtml.toPlainText(value);
        }
        if (field.type() == FieldType.CHOICE) {
            return context.text(field.optionKey(value));
        }
        return field.type() == FieldType.SECTION ? context.sectionName(value) : value;
    }
}
