package vn.communeportal.templating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import vn.communeportal.content.Content;
import vn.communeportal.content.Field;
import vn.communeportal.content.FieldType;
import vn.communeportal.content.FileContent;
import vn.communeportal.content.Item;
import vn.communeportal.content.Section;
import vn.communeportal.text.SafeHtml;

/**
 * The fields of an item or of a part of one, for templates, which escape what they print. All texts
 * are raw; only {@link #html} is HTML, cleaned, and printed as it is.
 */
public class FieldsView {

    private final ViewContext context;
    private final Item item;
    private final Content content;
    private final List<Field> fields;
    private final List<String> place;

    FieldsView(
            ViewContext context,
            Item item,
            Content content,
            List<Field> fields,
            List<String> place) {
        this.context = context;
        this.item = item;
        this.content = content;
        this.fields = fields;
        this.place = place;
    }

    final ViewContext context() {
        return context;
    }

    final Item item() {
        return item;
    }

    final Content content() {
        return content;
    }

    /** A text field's value; empty if absent. */
    public String text(String name) {
        return content.text(name);
    }

    /** All values of a field with several. */
    public List<String> texts(String name) {
        return content.texts(name);
    }

    /** A day as machines read it, {@code 2025-07-18}; empty if absent. */
    public String isoDay(String name) {
        return content.date(name).map(LocalDate::toString).orElse("");
    }

    public boolean flag(String name) {
        return content.flag(name);
    }

    /** A plain text's lines that are not blank. */
    public List<String> lines(String name) {
        return content.text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toList());
    }

    /** Rich text as HTML that is safe to print. */
    public String html(String name) {
        return SafeHtml.clean(content.text(name));
    }

    /** Whatever the field holds, in words: options by their labels, days, numbers, texts. */
    public String show(String name) {
        Field field = field(name);
        if (field.type() == FieldType.CHOICE) {
            return content.texts(name).stream()
                    .map(option -> context.text(field.optionKey(option)))
                    .collect(Collectors.joining(", "));
        }
        if (field.type() == FieldType.DATE) {
            return content.date(name).map(context.formats()::day).orElse("");
        }
        if (field.type() == FieldType.DATE_TIME) {
            return content.time(name).map(context.formats()::time).orElse("");
        }
        if (field.type() == FieldType.BOOLEAN) {
            return content.flag(name) ? context.text("portal.yes") : "";
        }
        if (field.type() == FieldType.SECTION) {
            return content.texts(name).stream()
                    .map(code -> context.commune().section(code).map(this::name).orElse(code))
                    .collect(Collectors.joining(", "));
        }
        if (field.type() == FieldType.LONG) {
            OptionalLong number = content.number(name);
            return number.isPresent() ? String.valueOf(number.getAsLong()) : "";
        }
        return String.join(", ", content.texts(name));
    }

    /** Whether the field holds words of the item's author, in the item's language. */
    private boolean isWritten(Field field) {
        return field.type() == FieldType.STRING
                || field.type() == FieldType.TEXT
                || field.type() == FieldType.RICH_TEXT;
    }

    /** {@code vi} unless the item says otherwise. */
    public String getLanguage() {
        String language = item.content().text("language");
        return language.isEmpty() ? PageLanguage.VIETNAMESE : language;
    }

    /** Language of the item; empty if it is that of the page. */
    public String getLang() {
        return context.foreign(getLanguage());
    }

    /** Language of what {@link #show} gives for a field; empty if it is that of the page. */
    public String langOf(String name) {
        return isWritten(field(name)) ? getLang() : "";
    }

    /** The field's label. */
    public String label(String name) {
        return context.text(field(name).labelKey());
    }

    private String name(Section section) {
        return section.name(context.locale());
    }

    /** The field's parts, or its one part; empty if absent. */
    public List<FieldsView> parts(String name) {
        Field field = field(name);
        List<FieldsView> parts = new ArrayList<>();
        for (Content part : content.parts(name)) {
            List<String> partPlace = new ArrayList<>(place);
            partPlace.add(name);
            if (field.isMultiple()) {
                partPlace.add(String.valueOf(parts.size()));
            }
            parts.add(new FieldsView(context, item, part, field.parts(), partPlace));
        }
        return parts;
    }

    /** A file to download, titled by the field {@code title} or its file name; null if absent. */
    public FileView file(String name) {
        return file(name, "title");
    }

    /**
     * @param title the field with its title
     */
    final FileView file(String name, String title) {
        return content.file(name)
                .map(
                        file ->
                                new FileView(
                                        file,
                                        context.files().download(item, filePlace(name), file),
                                        content.text(title),
                                        content.flag("signedOriginal"),
                                        context.formats()))
                .orElse(null);
    }

    /** The image in this part's {@code file}; null if there is none that can be shown. */
    public ImageView getImage() {
        return content.file("file").map(this::image).orElse(null);
    }

    private ImageView image(FileContent file) {
        String src = context.files().image(item, filePlace("file"), file);
        return src.isEmpty() || !FileServlet.isShownInPages(file.mediaType())
                ? null
                : new ImageView(
                        src,
                        content.text("alt"),
                        content.text("caption"),
                        content.text("focus"),
                        context.files().picture(item, filePlace("file"), file).orElse(null));
    }

    private List<String> filePlace(String name) {
        List<String> filePlace = new ArrayList<>(place);
        filePlace.add(name);
        return filePlace;
    }

    private Field field(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No field \"" + name + "\""));
    }
}
