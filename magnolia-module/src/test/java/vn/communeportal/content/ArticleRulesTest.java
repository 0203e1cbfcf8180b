package vn.communeportal.content;

import static vn.communeportal.content.RuleRows.IN_ORDER;
import static vn.communeportal.content.RuleRows.PDF;
import static vn.communeportal.content.RuleRows.PHOTO;
import static vn.communeportal.content.RuleRows.VIDEO;
import static vn.communeportal.content.RuleRows.attachment;
import static vn.communeportal.content.RuleRows.check;
import static vn.communeportal.content.RuleRows.file;
import static vn.communeportal.content.RuleRows.picture;
import static vn.communeportal.content.RuleRows.row;
import static vn.communeportal.content.RuleRows.stored;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row changes one thing in an article that is in order, and names what is then wrong. */
class ArticleRulesTest {

    private static final Instant NOON = Instant.parse("2025-07-18T05:00:00Z");

    private static final Content ARTICLE =
            Content.empty()
                    .with("title", "Họp giao ban")
                    .with("body", "<p>Nội dung</p>")
                    .with("section", "TT-01")
                    .with("genre", "news")
                    .with("origin", "own")
                    .with("language", "vi");

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

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void whatIsWrongIsNamed(String what, String expected, UnaryOperator<Content> change) {
        check(ContentTypes.ARTICLE, change.apply(ARTICLE), expected);
    }
}
