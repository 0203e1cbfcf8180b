package vn.communeportal.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Field;
import vn.communeportal.content.FieldType;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.Kind;
import vn.communeportal.text.SafeHtml;
import vn.communeportal.text.Vietnamese;

/**
 * Writes the standing information of a sample commune from {@code information.yaml}, which says
 * how: the same items for all, in the commune's words, and in {@code facts}, {@code channels} and
 * {@code websites} what its report tells.
 */
final class InformationWriter {

    private static final String FACTS = "facts";
    private static final String END = "end";

    private final SampleCommune commune;
    private final Pictures pictures;
    private final Year lastYear;
    private final Words words;
    private final AttachedPdf files;

    /**
     * @param lastYear at the end of which the samples' time ends
     */
    InformationWriter(SampleCommune commune, Pictures pictures, Year lastYear) {
        this.commune = commune;
        this.pictures = pictures;
        this.lastYear = lastYear;
        this.files = new AttachedPdf(commune);
        this.words =
                commune.words()
                        .with(commune.commune().settings())
                        .with("id", commune.id())
                        .with("nam", String.valueOf(commune.from().getYear()));
    }

    List<SampleItem> items() {
        List<SampleItem> items = new ArrayList<>();
        for (YamlNode yaml : YamlNode.list("information.yaml")) {
            items.add(
                    item(
                            yaml.text("kind"),
                            yaml.text("section"),
                            yaml.number("day", 1),
                            yaml.map("fields")));
        }
        int order = 1;
        for (YamlNode channel : commune.channels()) {
            items.add(link("channel", "LH-03", channel, order++));
        }
        for (YamlNode website : commune.websites()) {
            items.add(link("website", "LK", website, order++));
        }
        return items;
    }

    private SampleItem link(String kind, String section, YamlNode yaml, int order) {
        Map<Object, Object> fields = new HashMap<>();
        fields.put("order", String.valueOf(order));
        for (String name : List.of("title", "platform", "unit", "telephone", "url")) {
            if (yaml.has(name)) {
                fields.put(name, yaml.text(name));
            }
        }
        if (yaml.has("group")) {
            fields.put("catalogueGroup", yaml.text("group"));
        }
        if (kind.equals("channel") && !yaml.has("telephone")) {
            fields.put("telephone", commune.setting("telephone"));
        }
        return item("link/" + kind, section, 2, fields);
    }

    private SampleItem item(String typeAndKind, String section, int after, Map<?, ?> fields) {
        String[] names = typeAndKind.split("/");
        ContentType type = ContentTypes.shipped().named(names[0]);
        Kind kind = type.kind(names[names.length - 1]).orElseThrow();
        LocalDate day = new SampleCalendar(commune).workingDay(after);
        SampleRandom random = SampleRandom.of(commune.id(), typeAndKind, fields.get("title") + "");
        Composer composer = new Composer(words, day, random);
        Content content = Content.empty().with("language", "vi");
        if (type.hasKinds()) {
            content = content.with(Kind.FIELD, kind.name());
        }
        Drafting drafting = new Drafting(composer, day, random);
        for (Field field : kind.fields()) {
            if (fields.containsKey(field.name())) {
                content =
                        content.with(field.name(), drafting.value(field, fields.get(field.name())));
            }
        }
        content = content.with(ItemNodes.SECTION, commune.sectionFor(section).code());
        if (kind.field("responsible").isPresent()) {
            content = content.with("responsible", "Người chịu trách nhiệm (mẫu)");
        }
        return new SampleItem(
                type,
                files.into(marked(kind, content), day),
                SampleCalendar.officeHour(day, random));
    }

    /** With a sentence that says that it is a sample, in the text or, without one, the summary. */
    private static Content marked(Kind kind, Content content) {
        if (kind.field("body").isPresent()) {
            return content.with(
                    "body", content.text("body") + "<p><em>" + ArticleWriter.MARK + "</em></p>");
        }
        return kind.field("summary").isPresent()
                ? content.with(
                        "summary", (content.text("summary") + " " + ArticleWriter.MARK).strip())
                : content;
    }

    /** The fields of one item, in the words of its composer. */
    private final class Drafting {

        private final Composer composer;
        private final LocalDate day;
        private final SampleRandom random;

        private Drafting(Composer composer, LocalDate day, SampleRandom random) {
            this.composer = composer;
            this.day = day;
            this.random = random;
        }

        private Object value(Field field, Object yaml) {
            if (field.type() == FieldType.PART) {
                return FACTS.equals(yaml) ? facts(field) : parts(field, yaml);
            }
            if (field.isMultiple()) {
                List<Object> values = new ArrayList<>();
                Words.texts(yaml).forEach(text -> values.add(value(field.type(), text)));
                return values;
            }
            return value(field.type(), yaml.toString());
        }

        private Object value(FieldType type, String text) {
            switch (type) {
                case BOOLEAN:
                    return Boolean.valueOf(text);
                case LONG:
                    return Long.valueOf(composer.fill(text));
                case DATE:
                    return day(text);
                case DATE_TIME:
                    return time(text);
                case RICH_TEXT:
                    return SafeHtml.fromPlainText(composer.fill(text));
                case CHOICE:
                case SECTION:
                    return text;
                default:
                    return composer.fill(text);
            }
        }

        private LocalDate day(String text) {
            return day.plusDays(Long.parseLong(text.split(" ")[0]));
        }

        private Instant time(String text) {
            return (text.equals(END)
                            ? lastYear.atMonth(12).atEndOfMonth().atTime(17, 0)
                            : day(text).atTime(LocalTime.parse(text.split(" ")[1])))
                    .atZone(Vietnamese.ZONE)
                    .toInstant();
        }

        private List<Content> facts(Field field) {
            List<Content> facts = new ArrayList<>();
            for (YamlNode fact : commune.facts()) {
                Content part = Content.empty();
                for (Field inner : field.parts()) {
                    part = part.with(inner.name(), fact.text(inner.name()));
                }
                facts.add(part);
            }
            return facts;
        }

        private Object parts(Field field, Object yaml) {
            List<Content> parts = new ArrayList<>();
            for (Object one : yaml instanceof List ? (List<?>) yaml : List.of(yaml)) {
                parts.add(part(field, (Map<?, ?>) one));
            }
            return field.isMultiple() ? parts : parts.get(0);
        }

        private Content part(Field field, Map<?, ?> yaml) {
            if (field.part("alt").isPresent()) {
                return pictures.picture(yaml.get("file").toString(), random);
            }
            Content part = Content.empty();
            for (Field inner : field.parts()) {
                Object value = yaml.get(inner.name());
                if (value != null && inner.type() != FieldType.FILE) {
                    part = part.with(inner.name(), value(inner, value));
                } else if (value != null) {
                    part =
                            part.with(
                                    inner.name(), SampleMedia.named(value.toString()).orElse(null));
                }
            }
            return part;
        }
    }
}
