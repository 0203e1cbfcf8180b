package vn.communeportal.webapp.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.testing.FilledContent;

/** A merger and the domains as a citizen's browser meets them, with pages that are kept ready. */
class MergerOverHttpTest {

    private static final String ADMIN = TwoCommunes.ADMIN;
    private static final String OLD = "hoa-phong";
    private static final String NEW = "cong-hoa";
    private static final Pattern FILE = Pattern.compile("\"(/" + OLD + "/tep/[^\"?#]+)");

    @TempDir private Path folder;

    private TwoCommunes portal;

    @BeforeEach
    void start() throws Exception {
        portal = TwoCommunes.start(folder.resolve("data"), OLD, NEW);
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void oldAddressesLeadToTheNewOnesAndTheClosedSay() throws Exception {
        String news = publish(OLD, "Họp giao ban");
        assertThat(portal.get(news).statusCode()).isEqualTo(200);
        assertThat(portal.get("/" + OLD).statusCode()).isEqualTo(200);

        portal.administration()
                .closing()
                .close(ADMIN, OLD, portal.revision(OLD), "Đã ngừng từ 01/7/2025.");
        assertThat(portal.get(news).body()).contains("Đã ngừng từ 01/7/2025.");
        assertThat(found("?commune=" + OLD + "&q=giao+ban")).as("closed, still found").hasSize(1);
        portal.administration().closing().reopen(ADMIN, OLD, portal.revision(OLD));
        assertThat(portal.get(news).body()).doesNotContain("Đã ngừng từ 01/7/2025.");

        merge();
        String now = location(news);
        assertThat(now).startsWith("/" + NEW + "/").endsWith("/hop-giao-ban");
        assertThat(portal.get(now).body()).contains("Họp giao ban").contains("Xã Hòa Phong");
        assertThat(location("/" + OLD)).isEqualTo("/" + NEW);
    }

    /** Of every kind: its page, its files and itself as a file to keep. */
    @Test
    void everyAddressOfAnItemLeadsToTheItemAndTheSearchFindsItOnceAtItsNewPlace() throws Exception {
        Map<ContentType, String> ids = new LinkedHashMap<>();
        Map<String, String> bodies = new LinkedHashMap<>();
        List<String> pages = new ArrayList<>();
        for (ContentType type : ContentTypes.shipped().all()) {
            String title = "Đi theo " + type.name();
            String id =
                    portal.publish(
                            OLD,
                            type,
                            FilledContent.of(type, type.kinds().get(0)).with("title", title));
            ids.put(type, id);
            String page = portal.address(OLD, type, id);
            pages.add(page);
            Matcher file = FILE.matcher(portal.get(page).body());
            while (file.find()) {
                bodies.put(file.group(1), portal.get(file.group(1)).body());
            }
        }
        String own = publish(NEW, "Đi theo từ đầu");
        portal.awaitSearch(json -> json.get("total").asInt() == ids.size() + 1);
        assertThat(found("?commune=" + OLD + "&q=di+theo")).hasSameSizeAs(ids.keySet());
        assertThat(bodies).hasSizeGreaterThan(5);

        merge();

        portal.awaitSearch(
                json ->
                        json.get("total").asInt() == ids.size() + 1
                                && found("?commune=" + NEW).size() == ids.size() + 1
                                && found("?commune=" + OLD).isEmpty());
        assertThat(found("?q=di+theo&size=50")).doesNotHaveDuplicates().hasSize(ids.size() + 1);
        assertThat(portal.get("/.portal/search/suggestions?commune=" + NEW + "&q=di+theo").body())
                .contains("/" + NEW + "/")
                .doesNotContain("/" + OLD + "/");
        ids.forEach(
                (type, id) -> {
                    String page = portal.address(NEW, type, id);
                    assertThat(location(pages.remove(0))).isEqualTo(page);
                    assertThat(portal.get(page).body())
                            .as(type.name())
                            .contains("Đi theo " + type.name(), "Xã Hòa Phong");
                    assertThat(location("/" + OLD + "/luu/" + id))
                            .isEqualTo("/" + NEW + "/luu/" + id);
                });
        bodies.forEach(
                (old, body) -> {
                    String now = location(old);
                    assertThat(now).isEqualTo(old.replaceFirst(OLD, NEW));
                    assertThat(portal.get(now).body()).as(now).isEqualTo(body);
                });
        assertThat(portal.get(own).body()).doesNotContain("Xã Hòa Phong");
    }

    @Test
    void whatMachinesReadLeadsToTheSuccessorAndIsNamedNoMore() throws Exception {
        String news = publish(OLD, "Họp giao ban");
        String slug = news.split("/")[2];
        assertThat(portal.get("/" + OLD + "/rss.xml").body()).contains("Họp giao ban");
        merge();

        assertThat(location("/" + OLD + "/rss.xml")).isEqualTo("/" + NEW + "/rss.xml");
        assertThat(location("/" + OLD + "/" + slug + "/rss.xml"))
                .isEqualTo("/" + NEW + "/" + slug + "/rss.xml");
        assertThat(location("/" + OLD + "/khong-co/rss.xml")).isEqualTo("/" + NEW + "/rss.xml");
        assertThat(location("/" + OLD + "/sitemap.xml")).isEqualTo("/" + NEW + "/sitemap.xml");
        assertThat(portal.get("/" + NEW + "/rss.xml").body())
                .contains("Họp giao ban", "/" + NEW + "/")
                .doesNotContain("/" + OLD + "/");
        assertThat(portal.get("/" + NEW + "/sitemap.xml").body())
                .contains("/hop-giao-ban")
                .doesNotContain("/" + OLD);
        assertThat(portal.get("/robots.txt").body()).contains("/" + NEW + "/").doesNotContain(OLD);
        assertThat(portal.get("/").body()).contains("Cộng Hòa").doesNotContain("Hòa Phong");
        assertThat(portal.get("/" + OLD + "/luu/00000000-0000-0000-0000-000000000000").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPageThatIsKeptForOneHostIsNotServedAtAnothersDomain() throws Exception {
        String theirs = publish(NEW, "Chỉ ở Cộng Hòa");
        assertThat(portal.get(theirs).statusCode()).isEqualTo(200);
        assertThat(portal.get(theirs).statusCode()).isEqualTo(200);

        String answer = portal.ask(OLD, theirs);
        assertThat(answer).startsWith("HTTP/1.1 301");
        assertThat(answer).contains("https://" + TwoCommunes.domain(NEW) + theirs);
        assertThat(answer).doesNotContain("Chỉ ở Cộng Hòa");
        assertThat(portal.ask(OLD, "/")).contains("https://" + TwoCommunes.domain(OLD) + "/" + OLD);
        assertThat(portal.ask(NEW, theirs)).startsWith("HTTP/1.1 200");
    }

    private void merge() throws Exception {
        portal.administration().closing().merge(ADMIN, OLD, portal.revision(OLD), NEW);
    }

    /** Publishes an article; its address. */
    private String publish(String commune, String title) throws Exception {
        String id = portal.publish(commune, Province.ARTICLE, Province.article(title));
        return portal.address(commune, Province.ARTICLE, id);
    }

    /** Where an address leads for good. */
    private String location(String path) {
        HttpResponse<String> response = portal.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(301);
        return URI.create(response.headers().firstValue("Location").orElseThrow()).getPath();
    }

    /** Identifiers of what the search finds. */
    private List<String> found(String query) {
        List<String> ids = new ArrayList<>();
        for (JsonNode hit : portal.json("/.portal/search" + query).get("results")) {
            ids.add(hit.get("id").asText());
        }
        return ids;
    }
}
