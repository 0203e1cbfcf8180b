package vn.communeportal.content;

import static vn.communeportal.content.RuleRows.DOCX;
import static vn.communeportal.content.RuleRows.IN_ORDER;
import static vn.communeportal.content.RuleRows.PDF;
import static vn.communeportal.content.RuleRows.PHOTO;
import static vn.communeportal.content.RuleRows.check;
import static vn.communeportal.content.RuleRows.original;
import static vn.communeportal.content.RuleRows.part;
import static vn.communeportal.content.RuleRows.row;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row changes one thing in a document that is in order, and names what is then wrong. */
class LegalDocumentRulesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 18);

    private static final Content DOCUMENT =
            Content.empty()
                    .with("number", "26/QĐ-UBND")
                    .with("documentType", "decision")
                    .with("title", "Về việc kiện toàn Ban biên tập")
                    .with("section", "VB-02")
                    .with("issuingBody", "Ủy ban nhân dân xã Hòa Phong")
                    .with("issuingLevel", "commune")
                    .with("issueDate", DAY)
                    .with("files", List.of(Content.empty().with("file", PDF)));

    static Stream<Arguments> documents() {
        return Stream.of(
                row("in order", IN_ORDER, c -> c),
                number("blank number", "…/QĐ-UBND", "number: problem.number.blank"),
                number("no issuer", "26/QĐ", "number: problem.number.noIssuer"),
                number("slip", "26/QD-UBND", "number: problem.number.suggestion"),
                number("zero missing", "4/QĐ-UBND", "number: problem.number.leadingZero"),
                number("nonsense", "quyết định", "number: problem.number.form"),
                number("another type", "26/BC-UBND", "number: problem.number.otherType"),
                number("a letter's number", "26/UBND-VP", "number: problem.number.otherType"),
                number("another year", "26/2014/QĐ-UBND", "issueDate: problem.number.otherYear"),
                number("with its year", "26/2025/QĐ-UBND", IN_ORDER),
                number("spaces around it", " 26/QĐ-UBND ", IN_ORDER),
                number("other body", "26/QĐ-HĐND", "issuingBody: problem.number.otherIssuer"),
                number("unknown body", "26/QĐ-XYZ", IN_ORDER),
                number(
                        "the Government's",
                        "26/QĐ-CP",
                        "issuingBody: problem.number.otherIssuer"
                                + ", issuingLevel: problem.number.otherLevel"),
                row(
                        "report with year",
                        "number: problem.number.yearGiven",
                        c -> c.with("documentType", "report").with("number", "142/2025/BC-UBND")),
                row(
                        "before Decree 30/2020 its abbreviations are not asked for",
                        IN_ORDER,
                        c ->
                                c.with("number", "26/XX-UBND")
                                        .with("issueDate", LocalDate.of(2020, 3, 4))),
                row(
                        "since Decree 30/2020 they are",
                        "number: problem.number.otherType",
                        c ->
                                c.with("number", "26/XX-UBND")
                                        .with("issueDate", LocalDate.of(2020, 3, 5))),
                row(
                        "official letter",
                        IN_ORDER,
                        c ->
                                c.with("documentType", "officialLetter")
                                        .with("number", "1631/UBND-VHTT")),
                row(
                        "official letter with a type",
                        "number: problem.number.noType",
                        c ->
                                c.with("documentType", "officialLetter")
                                        .with("number", "1631/BC-UBND")),
                row(
                        "official letter without unit",
                        "number: problem.number.unitMissing",
                        c -> c.with("documentType", "officialLetter").with("number", "1631/UBND")),
                row(
                        "decree",
                        IN_ORDER,
                        c ->
                                central(c)
                                        .with("documentType", "decree")
                                        .with("number", "42/2025/NĐ-CP")),
                row(
                        "decree without year",
                        "number: problem.number.yearMissing",
                        c -> central(c).with("documentType", "decree").with("number", "42/NĐ-CP")),
                row(
                        "law",
                        IN_ORDER,
                        c ->
                                central(c)
                                        .with("issuingBody", "Quốc hội")
                                        .with("documentType", "law")
                                        .with("number", "57/2025/QH15")),
                row(
                        "joint circular",
                        IN_ORDER,
                        c ->
                                central(c)
                                        .with("issuingBody", "Bộ Quốc phòng, Bộ Tài chính")
                                        .with("documentType", "circular")
                                        .with("number", "69/2025/TTLT/BQP-BTC")),
                row(
                        "in force before it was issued",
                        "effectiveDate: problem.document.effectiveTooEarly",
                        c -> c.with("effectiveDate", DAY.minusDays(1))),
                row("in force at once", IN_ORDER, c -> c.with("effectiveDate", DAY)),
                row(
                        "over before it was in force",
                        "expiryDate: problem.document.expiryTooEarly",
                        c ->
                                c.with("effectiveDate", DAY.plusDays(5))
                                        .with("expiryDate", DAY.plusDays(4))),
                row(
                        "over before it was issued",
                        "expiryDate: problem.document.expiryTooEarly",
                        c -> c.with("expiryDate", DAY.minusDays(1))),
                row("no file", "files: problem.required", c -> c.with("files", null)),
                files("no PDF", "files: problem.document.pdfMissing", part(DOCX)),
                files(
                        "two files, none the original",
                        "files: problem.document.originalMissing",
                        part(PDF),
                        part(DOCX)),
                files(
                        "two originals",
                        "files: problem.document.severalOriginals",
                        original(PDF),
                        original(DOCX)),
                files("one original", IN_ORDER, original(PDF), part(DOCX)),
                files(
                        "picture as document",
                        "files[2].file: problem.file.format",
                        original(PDF),
                        part(PHOTO)),
                relation("well-formed", IN_ORDER, relation("basedOn", "42/2022/NĐ-CP")),
                relation(
                        "no kind",
                        "relations[1].kind: problem.required",
                        Content.empty().with("number", "42/2022/NĐ-CP")),
                relation(
                        "slip",
                        "relations[1].number: problem.number.suggestion",
                        relation("basedOn", "42/2022/ND-CP")),
                relation(
                        "itself",
                        "relations[1].number: problem.relation.itself",
                        relation("basedOn", "26/QĐ-UBND")),
                relation(
                        "its namesake of another year",
                        IN_ORDER,
                        relation("replaces", "26/QĐ-UBND").with("issueDate", DAY.minusYears(1))),
                relation(
                        "which year?",
                        "relations[1].issueDate: problem.relation.issueDateMissing",
                        relation("repeals", "25/QĐ-UBND")),
                relation(
                        "the number says which year",
                        IN_ORDER,
                        relation("repeals", "25/2014/QĐ-UBND")),
                relation(
                        "issued later",
                        "relations[1].issueDate: problem.relation.issuedLater",
                        relation("guides", "25/QĐ-UBND").with("issueDate", DAY.plusDays(1))),
                relation(
                        "takes effect before it was issued",
                        "relations[1].date: problem.relation.dateTooEarly",
                        relation("repeals", "25/2014/QĐ-UBND").with("date", DAY.minusDays(1))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void whatIsWrongIsNamed(String what, String expected, UnaryOperator<Content> change) {
        check(ContentTypes.LEGAL_DOCUMENT, change.apply(DOCUMENT), expected);
    }

    private static Arguments number(String what, String number, String expected) {
        return row(what, expected, c -> c.with("number", number));
    }

    private static Arguments files(String what, String expected, Content... files) {
        return row(what, expected, c -> c.with("files", Arrays.asList(files)));
    }

    private static Arguments relation(String what, String expected, Content relation) {
        return row("relation: " + what, expected, c -> c.with("relations", List.of(relation)));
    }

    private static Content central(Content document) {
        return document.with("issuingBody", "Chính phủ").with("issuingLevel", "central");
    }

    private static Content relation(String kind, String number) {
        return Content.empty().with("kind", kind).with("number", number);
    }
}
