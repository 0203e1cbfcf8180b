package vn.communeportal.samples;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.FileContent;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.text.Vietnamese;

/** Writes sample documents, each with its PDF. */
final class DocumentWriter {

    private static final ContentType DOCUMENT =
            ContentTypes.shipped().named(ContentTypes.LEGAL_DOCUMENT);

    private final SampleCommune commune;
    private final Words words;
    private final YamlNode types = YamlNode.file("document-types.yaml");
    private final DocumentPdf pdf = new DocumentPdf();

    DocumentWriter(SampleCommune commune) {
        this.commune = commune;
        this.words = commune.words();
    }

    /** A document on a topic, as it will be once it has a number. */
    Draft draft(String section, Topic topic, LocalDate day, SampleRandom random) {
        Composer composer = new Composer(words.with(topic.words()), day, random);
        String subject = decapital(composer.fillOne(topic.texts("titles")));
        List<String> paragraphs = new ArrayList<>();
        for (List<String> choices : topic.body()) {
            paragraphs.add(composer.fill(random.oneOf(choices)));
        }
        String type = topic.text("type", "");
        return new Draft(
                section,
                type,
                composer.fill(types.node(type).text("symbol")),
                composer.fill(topic.text("field", "")),
                subject,
                day,
                paragraphs);
    }

    /** A document that the report names: its number and date are real, its words are not. */
    SampleItem named(YamlNode yaml) {
        String number = yaml.text("number");
        String type = yaml.text("type");
        LocalDate day = yaml.date("date");
        Draft draft =
                new Draft(
                        yaml.text("section"),
                        type,
                        number.substring(number.indexOf('/') + 1),
                        yaml.text("field"),
                        yaml.text("title"),
                        day,
                        List.of(
                                "Số, ngày và trích yếu của văn bản này theo báo cáo của xã; nội dung do phần mềm dựng, không phải bản chính.",
                                "Ban Biên tập, các ban, ngành, đoàn thể và các thôn phối hợp thực hiện theo chức năng, nhiệm vụ."));
        return finish(draft, number, SampleRandom.of(commune.id(), number));
    }

    SampleItem finish(Draft draft, String number, SampleRandom random) {
        String prefix = types.node(draft.type).text("prefix");
        byte[] file =
                pdf.write(
                        new DocumentPdf.Layout(
                                commune.setting("agency"),
                                commune.setting("name"),
                                number,
                                draft.day,
                                types.node(draft.type).text("name"),
                                draft.subject,
                                draft.paragraphs));
        Content attachment =
                Content.empty()
                        .with("file", fileOf(number, file))
                        .with("title", prefix + " " + number + " (bản mẫu)")
                        .with("signedOriginal", true);
        Content content =
                Content.empty()
                        .with("number", number)
                        .with("documentType", draft.type)
                        .with(ItemNodes.TITLE, prefix + " " + draft.subject)
                        .with(ItemNodes.SECTION, draft.section)
                        .with("issuingBody", commune.setting("agency"))
                        .with("issuingLevel", "commune")
                        .with("signer", "Người ký mẫu")
                        .with("signerTitle", "Chủ tịch")
                        .with("issueDate", draft.day)
                        .with("effectiveDate", draft.day)
                        .with("field", draft.field)
                        .with("files", List.of(attachment));
        return new SampleItem(DOCUMENT, content, publishedAt(draft.day, random));
    }

    /** On the next working day or the one after, but within the period. */
    private Instant publishedAt(LocalDate issued, SampleRandom random) {
        LocalDate day = issued.plusDays(random.between(0, 2));
        while (day.getDayOfWeek().getValue() > 5 || commune.daysOff().contains(day)) {
            day = day.plusDays(1);
        }
        return SampleCalendar.officeHour(day.isAfter(commune.to()) ? issued : day, random);
    }

    private static FileContent fileOf(String number, byte[] bytes) {
        return FileContent.fresh(
                Vietnamese.slug(number) + ".pdf",
                "application/pdf",
                bytes.length,
                () -> new ByteArrayInputStream(bytes));
    }

    private static String decapital(String text) {
        return text.substring(0, 1).toLowerCase(Vietnamese.LOCALE) + text.substring(1);
    }

    /** A document without number. Immutable. */
    static final class Draft {

        private final String section;
        private final String type;
        private final String symbol;
        private final String field;
        private final String subject;
        private final LocalDate day;
        private final List<String> paragraphs;

        Draft(
                String section,
                String type,
                String symbol,
                String field,
                String subject,
                LocalDate day,
                List<String> paragraphs) {
            this.section = section;
            this.type = type;
            this.symbol = symbol;
            this.field = field;
            this.subject = subject;
            this.day = day;
            this.paragraphs = List.copyOf(paragraphs);
        }

        /** What follows the number: {@code KH-UBND}; one series a year each. */
        String symbol() {
            return symbol;
        }

        /** The type, which numbers run in. */
        String type() {
            return type;
        }

        String subject() {
            return subject;
        }

        LocalDate day() {
            return day;
        }
    }
}
