package vn.communeportal.magnolia.suite;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Field;
import vn.communeportal.content.FieldType;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.Kind;
import vn.communeportal.testing.FilledContent;
import vn.communeportal.text.Messages;

/** The form of a kind in its content app, filled in from what the kind says of its fields. */
final class KindForm {

    private static final Locale VIETNAMESE = new Locale("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** What rules ask for beyond required fields. */
    private static final Map<String, List<String>> ASKED_BY_RULES =
            Map.of(
                    "consultation", List.of("body", "submission"),
                    "official", List.of("biography", "duties"),
                    "campaign", List.of("itemTags"));

    private final ItemForm form;
    private final Page page;
    private final Path folder;
    private final ContentType type;
    private final Kind kind;
    private final Content filled;

    private KindForm(ItemForm form, Page page, Path folder, ContentType type, Kind kind) {
        this.form = form;
        this.page = page;
        this.folder = folder;
        this.type = type;
        this.kind = kind;
        filled = FilledContent.of(type, kind);
    }

    /** The form of a new item, with the kind chosen. */
    static KindForm open(AdminCentral central, ContentType type, Kind kind, Path folder) {
        ItemForm form =
                ItemForm.forNew(
                        central,
                        ContentApps.of(type).substring("commune-portal-".length()),
                        Magnolia.COMMUNE);
        return new KindForm(form, central.page(), folder, type, kind).choose(kind);
    }

    ItemForm form() {
        return form;
    }

    /** Chooses another kind; its form. */
    KindForm choose(Kind other) {
        if (type.hasKinds()) {
            select(row(label(type.field(Kind.FIELD).orElseThrow())), text(other.labelKey()));
        }
        return new KindForm(form, page, folder, type, other);
    }

    List<String> labelsOfKind() {
        return kind.fields().stream().map(KindForm::label).toList();
    }

    /** Labels of the fields that are shown, from top to bottom. */
    @SuppressWarnings("unchecked")
    List<String> shownLabels() {
        return (List<String>)
                page.evaluate(
                        "() => [...document.querySelectorAll('.v-formlayout-row')]"
                                + ".filter(row => !row.parentElement.closest('.v-formlayout-row'))"
                                + ".filter(row => row.offsetParent)"
                                + ".map(row => row.querySelector('.v-formlayout-captioncell')"
                                + ".innerText.replace(/[*\\u00a0]/g, ' ').trim())");
    }

    /** Everything that is asked for, but the section. */
    void fillAllButOneRequired(String title) throws IOException {
        for (Field field : kind.fields()) {
            if (field.name().equals("title")) {
                type(row(label(field)), title);
            } else if (isAskedFor(field) && !field.equals(missing())) {
                fill(field);
            }
        }
    }

    void fillMissing() throws IOException {
        fill(missing());
    }

    /** The section, which the form of every type asks for and never begins with. */
    private Field missing() {
        return type.field(ItemNodes.SECTION).orElseThrow();
    }

    private boolean isAskedFor(Field field) {
        return field.isRequired() && !field.name().equals(Kind.FIELD)
                || field.type() == FieldType.LONG && type.name().equals("oneStopDay")
                || ASKED_BY_RULES.getOrDefault(type.name(), List.of()).contains(field.name());
    }

    private void fill(Field field) throws IOException {
        Locator row = row(label(field));
        if (field.type() == FieldType.PART) {
            Content part = filled.parts(field.name()).get(0);
            if (field.isMultiple()) {
                form.add(label(field));
            }
            for (Field inner : field.parts()) {
                if (inner.isRequired()) {
                    enter(inner, part.value(inner.name()), inner(row, label(inner)));
                }
            }
        } else if (field.isMultiple()) {
            form.add(label(field));
            enter(field, ((List<?>) filled.value(field.name())).get(0), row);
        } else {
            enter(field, filled.value(field.name()), row);
        }
    }

    private void enter(Field field, Object value, Locator row) throws IOException {
        switch (field.type()) {
            case CHOICE -> select(row, text(field.optionKey((String) value)));
            case SECTION -> select(row, "");
            case DATE -> type(row, DAY.format((LocalDate) value));
            case RICH_TEXT -> {
                Locator text = row.locator("iframe").first().contentFrame().locator("body");
                text.fill("Nội dung của " + field.name());
                text.press("Tab");
                form.settle();
            }
            case FILE -> form.upload(picture());
            default -> type(row, String.valueOf(value));
        }
    }

    private void type(Locator row, String text) {
        Locator input = row.locator("input:not([type=file]):not([type=checkbox]), textarea").last();
        input.evaluate("input => { input.scrollIntoView({block: 'center'}); input.focus(); }");
        input.fill(text);
        input.press("Tab");
        form.settle();
    }

    /** Chooses the option of this name; without a name the first that is one. */
    private void select(Locator row, String option) {
        form.untilTaken(row, option, () -> offered(option));
    }

    private Locator offered(String option) {
        if (option.isEmpty()) {
            return page.locator(
                            "xpath=//*[contains(@class,'v-filterselect-suggestpopup')]"
                                    + "//*[contains(@class,'gwt-MenuItem')]"
                                    + "[normalize-space(translate(.,'\u00a0',' '))!='']")
                    .first();
        }
        Locator choice =
                page.locator(
                                "xpath=//*[contains(@class,'gwt-MenuItem')]"
                                        + "[normalize-space(.)='"
                                        + option
                                        + "']")
                        .first();
        Locator more = page.locator(".v-filterselect-nextpage");
        while (choice.count() == 0 && more.isVisible()) {
            AdminCentral.press(more);
            form.settle();
        }
        return choice;
    }

    private Locator row(String label) {
        return page.locator(
                        "xpath=//*[contains(@class,'v-formlayout-row')]"
                                + "[not(ancestor::*[contains(@class,'v-formlayout-row')])]"
                                + hasCaption(label))
                .last();
    }

    /** A field of a part: parts have forms too, or captions above their fields. */
    private static Locator inner(Locator row, String label) {
        return row.locator(
                        "xpath=.//*[contains(@class,'v-captiontext')"
                                + " or contains(@class,'v-formlayout-captioncell')]"
                                + "[normalize-space(translate(.,'*\u00a0','  '))='"
                                + label
                                + "']/ancestor::*[contains(@class,'v-formlayout-row')"
                                + " or contains(@class,'v-has-caption')][1]")
                .last();
    }

    private static String hasCaption(String label) {
        return "[*[contains(@class,'v-formlayout-captioncell')]"
                + "[normalize-space(translate(.,'*\u00a0','  '))='"
                + label
                + "']]";
    }

    private Path picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", png);
        return Files.write(folder.resolve("anh-" + type.name() + ".png"), png.toByteArray());
    }

    private static String label(Field field) {
        return text(field.labelKey());
    }

    private static String text(String key) {
        return Messages.shipped().text(VIETNAMESE, key);
    }
}
