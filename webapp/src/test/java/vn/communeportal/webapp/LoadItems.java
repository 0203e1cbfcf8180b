package vn.communeportal.webapp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.jcr.Node;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.FileContent;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.Items;
import vn.communeportal.content.JcrTime;
import vn.communeportal.content.Section;
import vn.communeportal.content.Visibility;
import vn.communeportal.host.PublishingException;
import vn.communeportal.templating.CommunePages;
import vn.communeportal.text.Vietnamese;

/**
 * A commune with as many published items as one likes, made through the repository and its
 * publishing in batches: two in a hundred procedures, but 300 at most, as a commune has, eighteen
 * documents, the rest articles, three quarters of which in one section.
 */
final class LoadItems {

    static final String COMMUNE = "bai-thu";

    private static final int BATCH = 1000;
    private static final int PROCEDURES = 300;
    private static final Instant LAST = Instant.parse("2025-12-31T02:00:00Z");
    private static final Duration SPAN = Duration.ofDays(5L * 365);

    private static final String[] WORDS =
            ("ủy ban nhân dân xã tổ chức hội nghị triển khai kế hoạch phòng chống thiên tai vụ mùa thôn"
                            + " cán bộ công chức bà con nông dân giao thông trường học trạm y tế chuyển đổi số"
                            + " cải cách hành chính một cửa hồ sơ kết quả đạt chỉ tiêu tháng quý năm ngân sách")
                    .split(" ");

    private final PortalComponents portal;
    private final Random random = new Random(20_260_701);
    private final byte[] picture = picture();

    LoadItems(PortalComponents portal) throws IOException {
        this.portal = portal;
    }

    /** Makes the commune with its pages and this many published items. */
    void make(int count) throws PublishingException {
        Commune commune = commune();
        portal.repositories()
                .editing(
                        Communes.WORKSPACE,
                        session -> {
                            Communes.write(session, commune);
                            session.save();
                            return null;
                        });
        portal.publishing().publish(Communes.WORKSPACE, "/" + COMMUNE);
        new CommunePages(portal.repositories(), portal.publishing()).create(commune);
        int procedures = Math.min(PROCEDURES, count / 50);
        int documents = count * 18 / 100;
        make(ContentTypes.PROCEDURE, procedures);
        make(ContentTypes.LEGAL_DOCUMENT, documents);
        make(ContentTypes.ARTICLE, count - documents - procedures);
    }

    private void make(String typeName, int count) throws PublishingException {
        ContentType type = ContentTypes.shipped().named(typeName);
        for (int first = 0; first < count; first += BATCH) {
            int from = first;
            int until = Math.min(first + BATCH, count);
            List<String> paths =
                    portal.repositories()
                            .editing(
                                    type.workspace(),
                                    session -> {
                                        List<String> written = new ArrayList<>();
                                        for (int i = from; i < until; i++) {
                                            Instant time =
                                                    LAST.minus(
                                                            SPAN.multipliedBy(count - i)
                                                                    .dividedBy(count));
                                            Node node =
                                                    Items.create(
                                                            session,
                                                            type,
                                                            COMMUNE,
                                                            content(typeName, i, time),
                                                            time);
                                            node.setProperty(ItemNodes.STATE, Visibility.PUBLISHED);
                                            node.setProperty(
                                                    ItemNodes.PUBLISHED_AT, JcrTime.of(time));
                                            written.add(node.getPath());
                                        }
                                        session.save();
                                        return written;
                                    });
            portal.publishing().publishAll(type.workspace(), paths);
        }
    }

    private Content content(String type, int number, Instant time) {
        LocalDate day = LocalDate.ofInstant(time, Vietnamese.ZONE);
        switch (type) {
            case ContentTypes.PROCEDURE:
                return procedure(number);
            case ContentTypes.LEGAL_DOCUMENT:
                return document(number, day);
            default:
                return article(number, day);
        }
    }

    private Content article(int number, LocalDate day) {
        Content article =
                Content.empty()
                        .with("title", "Tin số " + number + " " + words(12))
                        .with("summary", words(35))
                        .with("body", paragraphs(6))
                        .with("section", number % 4 < 3 ? "TT-01" : "TT-02")
                        .with("genre", "news")
                        .with("origin", "own")
                        .with("language", "vi")
                        .with("author", "Nguyễn Thị Lan")
                        .with("unit", "Văn phòng")
                        .with("eventDate", day)
                        .with("featured", number % 200 == 0);
        return number % 10 != 0
                ? article
                : article.with(
                        "leadImage",
                        Content.empty()
                                .with("file", file("anh.jpg", "image/jpeg", picture))
                                .with("alt", words(6)));
    }

    private Content document(int number, LocalDate day) {
        Content document =
                Content.empty()
                        .with("number", number + "/QĐ-UBND")
                        .with("title", "Về việc " + words(14) + " số " + number)
                        .with("documentType", number % 3 == 0 ? "plan" : "decision")
                        .with("section", "VB-02")
                        .with("issuingBody", "Ủy ban nhân dân xã")
                        .with("issuingLevel", "commune")
                        .with("issueDate", day)
                        .with("effectiveDate", day)
                        .with(
                                "files",
                                List.of(
                                        Content.empty()
                                                .with(
                                                        "file",
                                                        file(
                                                                "van-ban.pdf",
                                                                "application/pdf",
                                                                "%PDF-1.4".getBytes()))));
        return number == 0 || number % 4 != 0
                ? document
                : document.with(
                        "relations",
                        List.of(
                                Content.empty()
                                        .with("kind", "replaces")
                                        .with("number", number - 1 + "/QĐ-UBND")));
    }

    private Content procedure(int number) {
        return Content.empty()
                .with("code", "1.00" + (1000 + number))
                .with("title", "Thủ tục " + words(10) + " " + number)
                .with("field", "Lĩnh vực " + number % 20)
                .with("section", "TC-01")
                .with("level", List.of("commune"))
                .with("applicants", List.of("Công dân Việt Nam"))
                .with("performingAgency", "Ủy ban nhân dân cấp xã")
                .with("status", "inForce")
                .with(
                        "steps",
                        List.of(
                                Content.empty().with("title", words(4)).with("text", words(60)),
                                Content.empty().with("title", words(4)).with("text", words(60))))
                .with("result", words(8));
    }

    private String paragraphs(int count) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < count; i++) {
            html.append("<p>").append(words(70)).append(".</p>");
        }
        return html.toString();
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    private static FileContent file(String name, String mediaType, byte[] bytes) {
        return FileContent.fresh(
                name, mediaType, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    private static byte[] picture() throws IOException {
        java.awt.image.BufferedImage image =
                new java.awt.image.BufferedImage(
                        1200, 800, java.awt.image.BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, (x / 5 << 16) + (y / 4 << 8) + (x + y) / 8);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    private static Commune commune() {
        return new Commune(
                COMMUNE,
                Map.of(
                        "name", "Bãi Thử",
                        "fullName", "Xã Bãi Thử",
                        "agency", "Ủy ban nhân dân xã Bãi Thử",
                        "superiorAgency", "Ủy ban nhân dân tỉnh Hưng Yên",
                        "address", "Thôn Một, xã Bãi Thử, tỉnh Hưng Yên",
                        "email", "xa@example.gov.vn",
                        "telephone", "0221 3 000 000",
                        "responsible", "Chủ tịch Ủy ban nhân dân xã"),
                List.of(
                        section("TT-01", "tin-tuc", "Tin tức, sự kiện", ContentTypes.ARTICLE),
                        section("TT-02", "thong-bao", "Thông báo", ContentTypes.ARTICLE),
                        section("VB-02", "van-ban", "Văn bản", ContentTypes.LEGAL_DOCUMENT),
                        section("TC-01", "thu-tuc", "Thủ tục", ContentTypes.PROCEDURE)));
    }

    private static Section section(String code, String slug, String name, String type) {
        return new Section(code, slug, name, name, type, true);
    }
}
