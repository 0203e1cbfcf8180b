package vn.communeportal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.communeportal.text.Messages;

/** Each row changes one thing in a content that is in order, and names what is then wrong. */
class ContentRulesTest {

    private static final Instant NOON = Instant.parse("2025-07-18T05:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2025, 7, 18);
    private static final String IN_ORDER = "";

    private static final FileContent PHOTO =
            file("anh.jpg", "image/jpeg", 0xFF, 0xD8, 0xFF, 0xE0, 0);
    private static final FileContent PDF =
            file("van-ban.pdf", "application/pdf", '%', 'P', 'D', 'F', '-', '1');
    private static final FileContent DOCX =
            file("mau.docx", FileFormat.DOCX.mediaType(), 'P', 'K', 3, 4, 0);
    private static final FileContent VIDEO =
            file("phim.mp4", "video/mp4", 0, 0, 0, 32, 'f', 't', 'y', 'p', 'm', 'p');

    private static final Content ARTICLE =
            Content.empty()
                    .with("title", "Họp giao ban")
                    .with("body", "<p>Nội dung</p>")
                    .with("section", "TT-01")
                    .with("genre", "news")
                    .with("origin", "own")
                    .with("language", "vi");

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

    private static final Content PROCEDURE =
            Content.empty()
                    .with("code", "1.004194")
                    .with("title", "Đăng ký tạm trú")
                    .with("section", "TC-01")
                    .with("field", "Cư trú")
                    .with("level", List.of("commune", "province"))
                    .with("steps", List.of(Content.empty().with("text", "Nộp hồ sơ")))
                    .with("filingWays", List.of(way("inPerson").with("timeLimit", "3 ngày")))
                    .with("dossier", List.of(paper().with("originals", 1L)))
                    .with("applicants", List.of("Công dân Việt Nam"))
                    .with("performingAgency", "Công an cấp xã")
                    .with("status", "inForce");

    static Stream<Arguments> articles() {
        return Stream.of(
                row("in order", IN_ORDER, c -> c),
                row("no title", "title: problem.required", c -> c.with("title", null)),
                row(
                        "long author",
                        "author: problem.tooLong",
                        c -> c.with("author", "x".repeat(501))),
                row(
                        "long tag",
                        "tags: problem.tooLong",
                        c -> c.with("tags", List.of("a", "x".repeat(501)))),
                row("unknown genre", "genre: problem.notAnOption", c -> c.with("genre", "poem")),
                row(
                        "news without body",
                        "body: problem.article.bodyMissing",
                        c -> c.with("body", null)),
                row(
                        "body of markup only",
                        "body: problem.article.bodyMissing",
                        c -> c.with("body", "<p> <br> </p>")),
                row(
                        "photo without pictures",
                        "images: problem.article.photoMissing",
                        c -> c.with("genre", "photo")),
                row(
                        "photo with a lead image, no body",
                        IN_ORDER,
                        c ->
                                c.with("genre", "photo")
                                        .with("body", null)
                                        .with("leadImage", picture(PHOTO))),
                row(
                        "photo with further images, no body",
                        IN_ORDER,
                        c ->
                                c.with("genre", "photo")
                                        .with("body", null)
                                        .with("images", List.of(picture(PHOTO)))),
                row(
                        "video without anything",
                        "attachments: problem.article.videoMissing",
                        c -> c.with("genre", "video").with("body", null)),
                row(
                        "video with text file",
                        "attachments: problem.article.videoMissing",
                        c ->
                                c.with("genre", "video")
                                        .with("body", null)
                                        .with("attachments", List.of(attachment(PDF)))),
                row(
                        "video attached",
                        IN_ORDER,
                        c ->
                                c.with("genre", "video")
                                        .with("body", null)
                                        .with("attachments", List.of(attachment(VIDEO)))),
                row(
                        "picture without description",
                        "leadImage.alt: problem.required",
                        c -> c.with("leadImage", picture(PHOTO).with("alt", " "))),
                row(
                        "second picture without description",
                        "images[2].alt: problem.required",
                        c ->
                                c.with(
                                        "images",
                                        List.of(
                                                picture(PHOTO),
                                                Content.empty().with("file", PHOTO)))),
                row(
                        "picture without file",
                        "leadImage.file: problem.required",
                        c -> c.with("leadImage", Content.empty().with("alt", "Ảnh"))),
                row(
                        "PDF as picture",
                        "leadImage.file: problem.file.format",
                        c -> c.with("leadImage", picture(PDF))),
                row(
                        "HTML attached",
                        "attachments[1].file: problem.file.format",
                        c ->
                                c.with(
                                        "attachments",
                                        List.of(attachment(file("a.html", "text/html", '<'))))),
                row(
                        "SVG as picture",
                        "images[1].file: problem.file.format",
                        c ->
                                c.with(
                                        "images",
                                        List.of(picture(file("a.svg", "image/svg+xml", '<'))))),
                row(
                        "executable called a picture",
                        "leadImage.file: problem.file.content",
                        c ->
                                c.with(
                                        "leadImage",
                                        picture(file("a.jpg", "image/jpeg", 'M', 'Z', 0, 0)))),
                row(
                        "file of one byte",
                        "leadImage.file: problem.file.content",
                        c -> c.with("leadImage", picture(file("a.jpg", "image/jpeg", 0xFF)))),
                row(
                        "unreadable file",
                        "leadImage.file: problem.file.content",
                        c ->
                                c.with(
                                        "leadImage",
                                        picture(
                                                FileContent.fresh(
                                                        "a.jpg",
                                                        "image/jpeg",
                                                        5,
                                                        () -> {
                                                            throw new IOException("gone");
                                                        })))),
                row(
                        "name of another format",
                        "leadImage.file: problem.file.extension",
                        c ->
                                c.with(
                                        "leadImage",
                                        picture(file("a.png", "image/jpeg", 0xFF, 0xD8, 0xFF)))),
                row(
                        "capitals in the name",
                        IN_ORDER,
                        c ->
                                c.with(
                                        "leadImage",
                                        picture(file("A.JPEG", "image/jpeg", 0xFF, 0xD8, 0xFF)))),
                row(
                        "empty file",
                        "leadImage.file: problem.file.empty",
                        c -> c.with("leadImage", picture(file("a.jpg", "image/jpeg")))),
                row(
                        "largest file",
                        IN_ORDER,
                        c -> c.with("leadImage", picture(stored(30L * 1024 * 1024)))),
                row(
                        "one byte more",
                        "leadImage.file: problem.file.tooLarge",
                        c -> c.with("leadImage", picture(stored(30L * 1024 * 1024 + 1)))),
                row(
                        "reposted without source",
                        "sourceName: problem.article.sourceNameMissing"
                                + ", sourceUrl: problem.article.sourceUrlMissing",
                        c -> c.with("origin", "reposted")),
                row(
                        "reposted with source",
                        IN_ORDER,
                        c ->
                                c.with("origin", "reposted")
                                        .with("sourceName", "Báo Nhân Dân")
                                        .with("sourceUrl", "https://nhandan.vn/tin")),
                row(
                        "script as address",
                        "sourceUrl: problem.webAddress",
                        c -> c.with("sourceUrl", "javascript:alert(1)")),
                row(
                        "address without scheme",
                        "sourceUrl: problem.webAddress",
                        c -> c.with("sourceUrl", "nhandan.vn")),
                row(
                        "address with password",
                        "sourceUrl: problem.webAddress",
                        c -> c.with("sourceUrl", "http://a:b@nhandan.vn/")),
                row(
                        "address with space",
                        "sourceUrl: problem.webAddress",
                        c -> c.with("sourceUrl", "http://nhan dan.vn/")),
                row(
                        "shown until before from",
                        "publishUntil: problem.publishUntil.tooEarly",
                        c -> c.with("publishFrom", NOON).with("publishUntil", NOON)),
                row(
                        "shown for a second",
                        IN_ORDER,
                        c ->
                                c.with("publishFrom", NOON)
                                        .with("publishUntil", NOON.plusSeconds(1))));
    }

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

    static Stream<Arguments> procedures() {
        return Stream.of(
                row("in order", IN_ORDER, c -> c),
                row("code of a province", IN_ORDER, c -> c.with("code", "1.004194.000.00.00.H26")),
                row("wrong code", "code: problem.procedure.code", c -> c.with("code", "4.004194")),
                row(
                        "half a suffix",
                        "code: problem.procedure.code",
                        c -> c.with("code", "1.004194.000")),
                row(
                        "unknown level",
                        "level: problem.notAnOption",
                        c -> c.with("level", List.of("commune", "district"))),
                row(
                        "no steps",
                        "steps: problem.procedure.stepsMissing",
                        c -> c.with("steps", null)),
                row(
                        "step without text",
                        "steps[1].text: problem.required",
                        c -> c.with("steps", List.of(Content.empty().with("title", "Bước 1")))),
                row(
                        "no way of filing",
                        "filingWays: problem.required",
                        c -> c.with("filingWays", null)),
                row(
                        "no time limit",
                        "filingWays: problem.procedure.timeLimitMissing",
                        c -> c.with("filingWays", List.of(way("post")))),
                row(
                        "time limit for all ways",
                        IN_ORDER,
                        c ->
                                c.with("filingWays", List.of(way("post")))
                                        .with("timeLimit", "3 ngày")),
                row(
                        "no dossier",
                        "dossier: problem.procedure.dossierMissing",
                        c -> c.with("dossier", null)),
                row(
                        "how many papers?",
                        "dossier[2].originals: problem.procedure.papersMissing",
                        c -> c.with("dossier", List.of(paper().with("copies", 0L), paper()))),
                row(
                        "fewer than none",
                        "dossier[1].copies: problem.negative",
                        c -> c.with("dossier", List.of(paper().with("copies", -1L)))),
                row(
                        "form to download",
                        IN_ORDER,
                        c ->
                                c.with(
                                        "dossier",
                                        List.of(paper().with("originals", 1L).with("form", DOCX)))),
                row(
                        "photo as form",
                        "dossier[1].form: problem.file.format",
                        c ->
                                c.with(
                                        "dossier",
                                        List.of(
                                                paper().with("originals", 1L)
                                                        .with("form", PHOTO)))),
                row(
                        "no applicants",
                        "applicants: problem.required",
                        c -> c.with("applicants", null)),
                row(
                        "basis in the wrong form",
                        "legalBases[1].number: problem.number.noIssuer",
                        c ->
                                c.with(
                                        "legalBases",
                                        List.of(Content.empty().with("number", "34/2023")))),
                row("information only", IN_ORDER, c -> c.with("onlineLevel", "information")),
                row(
                        "online without address",
                        "serviceUrl: problem.procedure.serviceUrlMissing",
                        c -> c.with("onlineLevel", "partial")),
                row(
                        "fully online without address",
                        "serviceUrl: problem.procedure.serviceUrlMissing",
                        c -> c.with("onlineLevel", "full")),
                row(
                        "address not protected",
                        "serviceUrl: problem.secureAddress",
                        c ->
                                c.with("onlineLevel", "full")
                                        .with("serviceUrl", "http://dichvucong.gov.vn/p")),
                row(
                        "online",
                        IN_ORDER,
                        c ->
                                c.with("onlineLevel", "full")
                                        .with("serviceUrl", "https://dichvucong.gov.vn/p")),
                row(
                        "decision with a slip",
                        "decisionNumber: problem.number.suggestion",
                        c -> c.with("decisionNumber", "5132/QD-BQP")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void article(String what, String expected, UnaryOperator<Content> change) {
        check(ContentTypes.ARTICLE, change.apply(ARTICLE), expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void legalDocument(String what, String expected, UnaryOperator<Content> change) {
        check(ContentTypes.LEGAL_DOCUMENT, change.apply(DOCUMENT), expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("procedures")
    void procedure(String what, String expected, UnaryOperator<Content> change) {
        check(ContentTypes.PROCEDURE, change.apply(PROCEDURE), expected);
    }

    private static void check(String type, Content content, String expected) {
        ContentType contentType = ContentTypes.shipped().named(type);
        List<Problem> problems = ContentRules.check(contentType, content);

        assertThat(
                        problems.stream()
                                .map(problem -> problem.field() + ": " + problem.key())
                                .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
        for (Problem problem : problems) {
            for (String language : List.of("vi", "en")) {
                assertThat(problem.text(Messages.shipped(), new Locale(language)))
                        .isNotEqualTo(problem.key())
                        .doesNotContainPattern("\\{\\d");
                assertThat(problem.label(contentType, Messages.shipped(), new Locale(language)))
                        .doesNotContain("[", contentType.name() + ".");
            }
        }
    }

    @Test
    void aProblemSaysWhereItIs() {
        assertThat(
                        Problem.in("images[2].alt", "problem.required")
                                .label(
                                        ContentTypes.shipped().named(ContentTypes.ARTICLE),
                                        Messages.shipped(),
                                        new Locale("vi")))
                .isEqualTo("Ảnh trong bài 2, Mô tả ảnh");
    }

    /** So that a new problem gets its row above, and no text is left behind by an old one. */
    @Test
    void everyProblemHasATextAndEveryTextAProblem() throws IOException {
        Set<String> used = new TreeSet<>();
        Pattern key = Pattern.compile("\"(problem\\.[a-zA-Z.]+)\"");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/vn/communeportal"))) {
            for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                Matcher keys = key.matcher(Files.readString(source, StandardCharsets.UTF_8));
                while (keys.find()) {
                    used.add(keys.group(1));
                }
            }
        }
        assertThat(
                        Messages.shipped().all(new Locale("vi")).keySet().stream()
                                .filter(text -> text.startsWith("problem.")))
                .containsExactlyInAnyOrderElementsOf(used);
    }

    private static Arguments row(String what, String expected, UnaryOperator<Content> change) {
        return arguments(what, expected, change);
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

    private static Content part(FileContent file) {
        return Content.empty().with("file", file);
    }

    private static Content original(FileContent file) {
        return part(file).with("signedOriginal", true);
    }

    private static Content picture(FileContent file) {
        return part(file).with("alt", "Quang cảnh");
    }

    private static Content attachment(FileContent file) {
        return part(file).with("title", "Tệp");
    }

    private static Content way(String way) {
        return Content.empty().with("way", way);
    }

    private static Content paper() {
        return Content.empty().with("title", "Tờ khai");
    }

    private static FileContent stored(long size) {
        return FileContent.stored("id", "anh.jpg", "image/jpeg", size);
    }

    private static FileContent file(String name, String mediaType, int... bytes) {
        byte[] content = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            content[i] = (byte) bytes[i];
        }
        return FileContent.fresh(
                name, mediaType, content.length, () -> new ByteArrayInputStream(content));
    }
}
