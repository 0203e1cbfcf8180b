package vn.communeportal.magnolia.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.jcr.Node;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.webapp.PortalServer;
import vn.communeportal.webapp.ServerSettings;

/** What citizens get from the public instance, and what never comes there. */
@OnMagnolia
@Order(1)
class PublicSideSuite {

    private static final Pattern ITEM_LINK =
            Pattern.compile("href=\"(/cong-hoa/[a-z0-9-]+/[a-z0-9-]+)\"");

    private final Magnolia magnolia;

    PublicSideSuite(Magnolia magnolia) {
        this.magnolia = magnolia;
    }

    @Test
    void historyStaysOnTheAuthor() {
        assertHistoryStaysOnTheAuthor(magnolia);
    }

    static void assertHistoryStaysOnTheAuthor(Magnolia magnolia) {
        for (String workspace : Magnolia.WORKSPACES) {
            assertThat(tree(magnolia, Magnolia.AUTHOR, workspace)).contains("cp:case");
            assertThat(tree(magnolia, Magnolia.PUBLIC, workspace))
                    .contains("\"state\"")
                    .doesNotContain("cp:case", "cp:caseEntry");
        }
        assertThat(tree(magnolia, Magnolia.AUTHOR, "communes")).contains("cp:board");
        assertThat(tree(magnolia, Magnolia.PUBLIC, "communes")).doesNotContain("cp:board");
    }

    private static String tree(Magnolia magnolia, String instance, String workspace) {
        return magnolia.tree(instance, workspace, "/" + Magnolia.COMMUNE, 8);
    }

    @Test
    void whatIsNotPublishedHasNoAddress() throws IOException {
        List<JsonNode> unpublished = new ArrayList<>();
        for (JsonNode year :
                magnolia.node(Magnolia.AUTHOR, "articles", "/" + Magnolia.COMMUNE, 4)
                        .path("nodes")) {
            for (JsonNode month : year.path("nodes")) {
                for (JsonNode item : month.path("nodes")) {
                    if (!"published".equals(Magnolia.property(item, "state"))) {
                        unpublished.add(item);
                    }
                }
            }
        }
        assertThat(unpublished).hasSizeGreaterThanOrEqualTo(4);
        for (JsonNode item : unpublished) {
            String slug = item.path("name").asText();
            String title = Magnolia.property(item, "title");
            for (String address :
                    List.of(
                            "/cong-hoa/tin-tuc-su-kien/" + slug,
                            "/cong-hoa/article~tin-tuc-su-kien~" + slug + "~.html")) {
                HttpResponse<String> answer = magnolia.get(Magnolia.PUBLIC + address, null);
                assertThat(answer.statusCode()).as(address).isEqualTo(404);
                assertThat(answer.body()).doesNotContain(title);
                assertThat(magnolia.get(Magnolia.AUTHOR + address, null).body())
                        .doesNotContain(title);
            }
        }
    }

    /** As they are, and then with components of the province, and of the commune, on them. */
    @Test
    void bothHostsRenderTheSamePages(@TempDir Path data) throws Exception {
        ServerSettings settings =
                new ServerSettings(
                        0, InetAddress.getLoopbackAddress(), data, false, false, Optional.empty());
        try (PortalServer webapp = PortalServer.start(settings)) {
            webapp.components().samples().install(Set.of(Magnolia.COMMUNE));
            PublicPortal onWebapp = new PublicPortal(webapp.address().replaceFirst("/$", ""));
            List<String> paths = paths(onWebapp.body("/" + Magnolia.COMMUNE));
            assertSame(onWebapp, paths, "");

            RestCalls calls = new RestCalls(magnolia, Magnolia.PUBLIC);
            List<String> titles = List.of("Bão số 3", "Đường dây nóng", "Của xã");
            List<String> areas =
                    List.of("/province/header", "/province/footer", "/cong-hoa/header");
            try {
                for (int i = 0; i < areas.size(); i++) {
                    Map<String, String> properties =
                            Map.of(
                                    "mgnl:template",
                                    "commune-portal:components/" + (i == 0 ? "notice" : "contact"),
                                    "title",
                                    titles.get(i),
                                    "text",
                                    "<p>Một</p>");
                    calls.put("website", areas.get(i), "c0", "mgnl:component", properties);
                    put(webapp, areas.get(i), properties);
                }
                for (String path : paths) {
                    Magnolia.await(
                            Duration.ofSeconds(30),
                            () -> titles.stream().allMatch(onMagnolia(path)::contains));
                }
                assertSame(onWebapp, paths, titles.get(0));
            } finally {
                // Others compare the hosts as well.
                for (String area : areas) {
                    calls.remove("website", area + "/c0");
                }
            }
        }
    }

    private void assertSame(PublicPortal onWebapp, List<String> paths, String text)
            throws IOException, InterruptedException {
        for (String path : paths) {
            assertThat(onMagnolia(path))
                    .as(path)
                    .endsWith("</html>")
                    .contains(text)
                    .isEqualTo(onWebapp.comparable(path));
        }
    }

    private static void put(PortalServer webapp, String area, Map<String, String> properties) {
        webapp.components()
                .repositories()
                .published(
                        "website",
                        session -> {
                            Node node = session.getNode(area).addNode("c0", "mgnl:component");
                            for (Map.Entry<String, String> property : properties.entrySet()) {
                                node.setProperty(property.getKey(), property.getValue());
                            }
                            session.save();
                            return null;
                        });
    }

    private String onMagnolia(String path) {
        try {
            return new PublicPortal(magnolia.address(Magnolia.PUBLIC)).comparable(path);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The home page, two lists, and the items that the home page leads to. */
    private static List<String> paths(String home) {
        List<String> paths =
                new ArrayList<>(
                        List.of(
                                "/" + Magnolia.COMMUNE,
                                "/" + Magnolia.COMMUNE + "/tin-tuc-su-kien",
                                "/" + Magnolia.COMMUNE + "/he-thong-van-ban"));
        Matcher links = ITEM_LINK.matcher(home);
        while (links.find()) {
            if (!paths.contains(links.group(1))) {
                paths.add(links.group(1));
            }
        }
        assertThat(paths).hasSizeGreaterThanOrEqualTo(5);
        return paths;
    }
}
