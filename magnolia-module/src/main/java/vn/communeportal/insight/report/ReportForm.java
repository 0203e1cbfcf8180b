package vn.communeportal.insight.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.communeportal.content.Commune;
import vn.communeportal.officeform.Body;
import vn.communeportal.officeform.OfficialDocument;
import vn.communeportal.officeform.Paragraph;
import vn.communeportal.text.Vietnamese;

/** Writes a report as the document that is signed. */
final class ReportForm {

    private final Report report;
    private final Commune commune;

    ReportForm(Report report, Commune commune) {
        this.report = report;
        this.commune = commune;
    }

    OfficialDocument document() {
        OfficialDocument.Builder document =
                OfficialDocument.ofPeoplesCommittee(commune.setting("fullName"))
                        .number(report.number().orElse(""))
                        .symbol(report.kind().symbol())
                        .place(or(text(ReportField.PLACE), commune.name()))
                        .kind(report.kind().symbol().startsWith("TB") ? "Thông báo" : "Báo cáo")
                        .subject(text(ReportField.SUBJECT))
                        .bases(lines(ReportField.BASES))
                        .body(body())
                        .recipients(lines(ReportField.RECIPIENTS))
                        .signature(
                                SigningMode.of(text(ReportField.SIGNING_MODE))
                                        .signature(
                                                text(ReportField.SIGNER_TITLE),
                                                text(ReportField.SIGNER_NAME)));
        if (!text(ReportField.FILED_AT).isBlank()) {
            document.filedAt(text(ReportField.FILED_AT).strip());
        }
        int year = report.period().cutOff().getYear();
        report.date().ifPresentOrElse(document::date, () -> document.dateInYear(year));
        return document.build();
    }

    private String text(ReportField field) {
        return report.text(field);
    }

    private static String or(String text, String other) {
        return text.isBlank() ? other : text;
    }

    private List<String> lines(ReportField field) {
        return text(field)
                .lines()
                .map(line -> line.strip().replaceFirst("^[-–•]\\s*", ""))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toList());
    }

    private Body body() {
        Body.Builder body = Body.builder();
        String agency = "Ủy ban nhân dân " + lowerFirst(commune.setting("fullName"));
        String subject = lowerFirst(text(ReportField.SUBJECT));
        String request = text(ReportField.REQUEST).strip();
        String kind = report.kind().symbol().startsWith("TB") ? "thông báo" : "báo cáo";
        body.text(
                request.isEmpty()
                        ? ReportTexts.text("opening", agency, kind, subject)
                        : ReportTexts.text("opening.requested", agency, kind, subject, request));
        String part = "";
        for (ReportField field : report.kind().narrative()) {
            boolean hasTables = field == ReportField.RESULTS && !report.tables().isEmpty();
            if (text(field).isBlank() && !hasTables) {
                continue;
            }
            String prefix = report.kind() + ".";
            String partTitle = ReportTexts.text(prefix + "part." + field, year(0), year(1));
            if (!partTitle.equals(part)) {
                body.part(partTitle);
                part = partTitle;
            }
            if (ReportTexts.has(prefix + "section." + field)) {
                body.section(ReportTexts.text(prefix + "section." + field, year(0), year(1)));
            }
            body.text(text(field));
            if (hasTables) {
                report.tables().forEach(table -> body.add(table.form()));
            }
        }
        body.add(Paragraph.of(ReportTexts.text("closing", capital(kind), subject)));
        return body.build();
    }

    private String year(int later) {
        return String.valueOf(report.period().to().getYear() + later);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Vietnamese.LOCALE) + text.substring(1);
    }

    private static String lowerFirst(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toLowerCase(Vietnamese.LOCALE) + text.substring(1);
    }

    /** What a person writes in a report of the kind, in the order of the form. */
    static List<ReportField> fieldsOf(ReportKind kind) {
        List<ReportField> fields = new ArrayList<>();
        fields.add(ReportField.SUBJECT);
        fields.add(ReportField.REQUEST);
        fields.add(ReportField.BASES);
        fields.addAll(kind.narrative());
        fields.add(ReportField.PORTAL_NAME);
        fields.add(ReportField.REGULATION);
        fields.add(ReportField.RECIPIENTS);
        fields.add(ReportField.FILED_AT);
        fields.add(ReportField.PLACE);
        fields.add(ReportField.SIGNING_MODE);
        fields.add(ReportField.SIGNER_TITLE);
        fields.add(ReportField.SIGNER_NAME);
        return fields;
    }
}
