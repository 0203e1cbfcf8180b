package vn.communeportal.webapp.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.communeportal.webapp.rendering.PortalFixture.NOW;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Visibility;
import vn.communeportal.editorial.State;
import vn.communeportal.templating.PortalRoutes;
import vn.communeportal.testing.FilledContent;

/** What is not visible is at no address, nor are its files, whatever lies on the public side. */
class PortalVisibilityTest {

    private static final String NOTICE = "Văn bản này đã được gỡ để đính chính.";

    private static PortalFixture portal;
    private static Commune commune;
    private static int number;

    @BeforeAll
    static void open() throws Exception {
        portal = new PortalFixture();
        commune = portal.commune("hoa-phong", "Hòa Phong");
        portal.commune("nam-chinh", "Nam Chính");
        portal.serve();
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    static Stream<Arguments> statesAndTypes() {
        List<Arguments> all = new ArrayList<>();
        for (ContentType type : ContentTypes.shipped().all()) {
            for (State state : State.values()) {
                all.add(Arguments.of(type, name(state)));
            }
        }
        return all.stream();
    }

    private static String name(State state) {
        return state.id();
    }

    @ParameterizedTest
    @MethodSource("statesAndTypes")
    void onlyWhatIsPublishedIsServed(ContentType type, String state) throws Exception {
        String title = title();
        String id = portal.put("hoa-phong", type, content(type, title), NOW, state, "");

        expect(type, id, title, state.equals(Visibility.PUBLISHED) ? 200 : 404);
    }

    static Stream<Arguments> times() {
        List<Arguments> all = new ArrayList<>();
        for (ContentType type : ContentTypes.shipped().all()) {
            all.add(Arguments.of(type, "publishFrom", 1L, 404));
            all.add(Arguments.of(type, "publishFrom", 0L, 200));
            all.add(Arguments.of(type, "publishUntil", 0L, 404));
            all.add(Arguments.of(type, "publishUntil", 1L, 200));
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("times")
    void onlyWithinItsTime(ContentType type, String field, long seconds, int status)
            throws Exception {
        String title = title();
        Content content = content(type, title).with(field, NOW.plusSeconds(seconds));
        String id = portal.publish("hoa-phong", type, content, NOW.minus(Duration.ofDays(1)));

        expect(type, id, title, status);
    }

    static List<ContentType> types() {
        return ContentTypes.shipped().all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatWasWithdrawnWithANoticeShowsTheNoticeOnly(ContentType type) throws Exception {
        String title = title();
        String id =
                portal.put(
                        "hoa-phong",
                        type,
                        content(type, title).with("publishUntil", NOW.minusSeconds(9)),
                        NOW,
                        Visibility.WITHDRAWN,
                        NOTICE);

        String path = portal.path(commune, type, id);
        assertThat(portal.status(path)).isEqualTo(410);
        assertThat(portal.page(path).select("main").text())
                .contains(title, NOTICE)
                .doesNotContain("Nội dung bí mật");
        assertThat(portal.page(path).html()).doesNotContain("Nội dung bí mật", "/tep/");
        assertThat(portal.status(file(type, id))).isEqualTo(404);
        assertThat(home()).doesNotContain(title);
    }

    @Test
    void communesDoNotServeEachOthersItems() throws Exception {
        ContentType type = PortalFixture.ARTICLE;
        String id = portal.publish("hoa-phong", type, content(type, title()), NOW);
        String path = portal.path(commune, type, id);

        assertThat(portal.status(path)).isEqualTo(200);
        assertThat(portal.status(path.replace("hoa-phong", "nam-chinh"))).isEqualTo(404);
        assertThat(portal.status(file(type, id))).isEqualTo(200);
        assertThat(portal.status(file(type, id).replace("hoa-phong", "nam-chinh"))).isEqualTo(404);
    }

    @Test
    void pagesBehindAddressesHaveNoneThemselves() throws Exception {
        for (String page :
                List.of(
                        "article",
                        "document",
                        "procedure",
                        "item",
                        "not-found",
                        "main",
                        "main/0")) {
            assertThat(portal.status("/hoa-phong/" + page)).as(page).isEqualTo(404);
        }
        assertThat(portal.status("/hoa-phong/tin-tuc/khong-co")).isEqualTo(404);
        assertThat(portal.status("/xa-khong-co")).isEqualTo(404);
        assertThat(portal.status("/communes-published/hoa-phong")).isEqualTo(404);
        assertThat(portal.page("/hoa-phong/khong-co").select("h1").text())
                .isEqualTo("Không tìm thấy trang");
    }

    private static void expect(ContentType type, String id, String title, int status)
            throws Exception {
        String path = portal.path(commune, type, id);
        assertThat(portal.status(path)).as(path).isEqualTo(status);
        assertThat(portal.status(file(type, id))).isEqualTo(hasFiles(type) ? status : 404);
        String shown = home() + portal.page(path).html();
        if (status == 200) {
            assertThat(shown).contains(title);
        } else {
            assertThat(shown).doesNotContain(title);
        }
    }

    private static String file(ContentType type, String id) {
        List<String> place =
                switch (type.name()) {
                    case ContentTypes.ARTICLE -> List.of("attachments", "0", "file");
                    case ContentTypes.LEGAL_DOCUMENT -> List.of("files", "0", "file");
                    case ContentTypes.PROCEDURE -> List.of("dossier", "0", "form");
                    case ContentTypes.MEDIA -> List.of("images", "0", "file");
                    case ContentTypes.OFFICIAL, ContentTypes.LINK -> List.of("leadImage", "file");
                    default -> List.of("attachments", "0", "file");
                };
        String name = place.contains("attachments") || type.isReported() ? "Tệp.pdf" : "Ảnh.png";
        return PortalRoutes.file("hoa-phong", id, place, name).path();
    }

    private static String title() {
        number++;
        return "Mục số " + String.format(Locale.ROOT, "%03d", number);
    }

    private static Content content(ContentType type, String title) {
        Content file = Content.empty().with("file", TestContent.pdf("Tệp.pdf")).with("title", "T");
        return switch (type.name()) {
            case ContentTypes.ARTICLE ->
                    TestContent.article(title)
                            .with("featured", true)
                            .with("body", "<p>Nội dung bí mật của " + title + "</p>")
                            .with("attachments", List.of(file));
            case ContentTypes.LEGAL_DOCUMENT ->
                    TestContent.document("1/QĐ", title)
                            .with("field", "Nội dung bí mật của " + title)
                            .with("issueDate", PortalFixture.TODAY)
                            .with("files", List.of(file));
            case ContentTypes.PROCEDURE ->
                    TestContent.procedure("1", title, "Hộ tịch")
                            .with("result", "Nội dung bí mật của " + title)
                            .with(
                                    "dossier",
                                    List.of(
                                            Content.empty()
                                                    .with("title", "Tờ khai")
                                                    .with("form", TestContent.pdf("Tệp.pdf"))));
            default ->
                    FilledContent.of(type, type.kinds().get(0))
                            .with("title", title)
                            .with("section", "GT-01")
                            .with("summary", "Nội dung bí mật của " + title)
                            .with("publishFrom", null)
                            .with("publishUntil", null);
        };
    }

    /** The results of the one-stop office are numbers only. */
    private static boolean hasFiles(ContentType type) {
        return !type.name().equals(ContentTypes.ONE_STOP_DAY);
    }

    /** Home and all lists with all their pages. */
    private static String home() throws Exception {
        StringBuilder html = new StringBuilder();
        for (String list : List.of("", "/tin-tuc", "/van-ban", "/thu-tuc")) {
            String next = "/hoa-phong" + list;
            while (!next.isEmpty()) {
                Document page = portal.page(next);
                html.append(page.html());
                next = page.select("a[rel=next]").attr("href");
            }
        }
        return html.toString();
    }
}
