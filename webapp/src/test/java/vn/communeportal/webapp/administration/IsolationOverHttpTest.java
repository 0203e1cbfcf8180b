package vn.communeportal.webapp.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Kind;
import vn.communeportal.content.Section;
import vn.communeportal.testing.FilledContent;
import vn.communeportal.text.Vietnamese;

/**
 * A citizen's browser at one commune finds nothing of another, and nobody's drafts: pages of the
 * website, lists, feeds, sitemaps, search in all its forms, files, items to keep, numbers, kept
 * pages, domains; for every kind of content.
 */
class IsolationOverHttpTest {

    private static final String OURS = "hoa-phong";
    private static final String THEIRS = "cong-hoa";
    private static final Pattern FILE = Pattern.compile("\"(/" + OURS + "/tep/[^\"?#]+)");

    @TempDir private static Path folder;

    private static TwoCommunes portal;
    private static final Map<ContentType, String> published = new LinkedHashMap<>();
    private static final Map<ContentType, String> drafts = new LinkedHashMap<>();
    private static final Map<String, String> theirPages = new HashMap<>();
    private static final Map<String, String> ourPages = new HashMap<>();

    @BeforeAll
    static void start() throws Exception {
        portal = TwoCommunes.start(folder.resolve("data"), OURS, THEIRS);
        for (ContentType type : types().toList()) {
            published.put(type, portal.publish(OURS, type, content(type, title(type))));
            drafts.put(type, portal.draft(OURS, type, content(type, secret(type))));
        }
        portal.awaitSearch(json -> json.get("total").asInt() == published.size());
        // Ours first, so that what is kept of them could be taken for theirs.
        read(OURS, ourPages);
        read(THEIRS, theirPages);
        read(OURS, ourPages);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static Stream<ContentType> types() {
        return ContentTypes.shipped().all().stream();
    }

    private static String title(ContentType type) {
        return "Riêng Hòa Phong " + type.name();
    }

    private static String secret(ContentType type) {
        return "Bản thảo kín " + type.name();
    }

    private static Content content(ContentType type, String title) {
        Kind kind = type.kinds().get(0);
        return FilledContent.of(type, kind).with("title", title);
    }

    /** Everything that a commune has for citizens and machines but single items. */
    private static void read(String commune, Map<String, String> pages) {
        List<String> paths = new ArrayList<>();
        for (String end :
                List.of("", "/en", "/lien-he", "/so-do-cong", "/sitemap.xml", "/rss.xml")) {
            paths.add("/" + commune + end);
        }
        for (Section section : portal.commune(commune).sections()) {
            paths.add("/" + commune + "/" + section.slug());
            paths.add("/" + commune + "/en/" + section.slug());
            paths.add("/" + commune + "/" + section.slug() + "/rss.xml");
        }
        paths.add("/" + commune + "/tim-kiem?q=Hoa+Phong");
        paths.forEach(path -> pages.put(path, portal.get(path).body()));
    }

    @TestFactory
    Stream<DynamicTest> aPublishedItemIsWithUsAndNowhereElse() {
        return forEveryKind(IsolationOverHttpTest::isOnlyOurs);
    }

    private static void isOnlyOurs(ContentType type) throws Exception {
        String id = published.get(type);
        String address = portal.address(OURS, type, id);
        assertThat(portal.get(address).body()).contains(title(type));
        assertThat(ourPages.values()).as("sitemap").anyMatch(page -> page.contains(address));
        assertThat(ids("/.portal/search?commune=" + OURS + "&q=" + type.name())).contains(id);
        assertThat(portal.get("/" + OURS + "/luu/" + id).statusCode()).isEqualTo(200);

        theirPages.forEach(
                (path, page) -> assertThat(page).as(path).doesNotContain(title(type), address, id));
        isNotThere(theirs(address), title(type));
        isNotThere("/" + THEIRS + "/luu/" + id, title(type));
        assertThat(ids("/.portal/search?commune=" + THEIRS + "&q=" + type.name())).isEmpty();
        assertThat(ids("/.portal/search/suggestions?commune=" + THEIRS + "&q=rieng")).isEmpty();
        assertThat(portal.get("/" + THEIRS + "/tim-kiem?q=" + type.name()).body())
                .doesNotContain(title(type), address);
    }

    @TestFactory
    Stream<DynamicTest> itsFilesAreAtOurAddressesOnly() {
        return forEveryKind(
                type -> {
                    String id = published.get(type);
                    Matcher file = FILE.matcher(portal.get(portal.address(OURS, type, id)).body());
                    while (file.find()) {
                        assertThat(portal.get(file.group(1)).statusCode()).isEqualTo(200);
                        isNotThere(theirs(file.group(1)), "%PDF");
                        isNotThere(file.group(1).replace(id, drafts.get(type)), "%PDF");
                    }
                });
    }

    @Test
    void thereAreFilesToAskFor() {
        TreeSet<String> files = new TreeSet<>();
        published.forEach(
                (type, id) -> {
                    Matcher file = FILE.matcher(portal.get(portal.address(OURS, type, id)).body());
                    while (file.find()) {
                        files.add(type.name());
                    }
                });
        assertThat(files).hasSizeGreaterThan(5);
    }

    @TestFactory
    Stream<DynamicTest> aDraftIsNowhere() {
        return forEveryKind(
                type -> {
                    String id = drafts.get(type);
                    for (Map<String, String> pages : List.of(ourPages, theirPages)) {
                        pages.forEach(
                                (path, page) ->
                                        assertThat(page).as(path).doesNotContain(secret(type), id));
                    }
                    for (String commune : List.of(OURS, THEIRS)) {
                        isNotThere("/" + commune + "/luu/" + id, secret(type));
                        for (Section section : portal.commune(commune).sections()) {
                            isNotThere(
                                    "/"
                                            + commune
                                            + "/"
                                            + section.slug()
                                            + "/"
                                            + Vietnamese.slug(secret(type)),
                                    secret(type));
                        }
                    }
                    assertThat(ids("/.portal/search?q=ban+thao+kin")).isEmpty();
                    assertThat(ids("/.portal/search/suggestions?q=ban+thao")).isEmpty();
                });
    }

    @TestFactory
    Stream<DynamicTest> atTheirDomainThereIsNothingOfOurs() {
        return forEveryKind(
                type -> {
                    String id = published.get(type);
                    String address = portal.address(OURS, type, id);
                    for (String path :
                            List.of(
                                    address,
                                    "/" + OURS,
                                    "/" + OURS + "/rss.xml",
                                    "/" + OURS + "/sitemap.xml",
                                    "/" + OURS + "/luu/" + id,
                                    "/" + OURS + "/tim-kiem?q=" + type.name())) {
                        assertThat(portal.ask(THEIRS, path))
                                .as(path)
                                .startsWith("HTTP/1.1 301")
                                .contains("Location: https://" + TwoCommunes.domain(OURS) + "/")
                                .doesNotContain(title(type));
                    }
                    String search = "/.portal/search?q=" + type.name();
                    assertThat(portal.ask(THEIRS, search + "&commune=" + OURS))
                            .startsWith("HTTP/1.1 404")
                            .doesNotContain(id);
                    assertThat(portal.ask(THEIRS, search)).doesNotContain(id);
                    assertThat(portal.ask(OURS, search)).contains(id);
                    assertThat(portal.ask(THEIRS, "/.portal/search/suggestions?q=rieng"))
                            .startsWith("HTTP/1.1 200")
                            .doesNotContain(id);
                });
    }

    @Test
    void robotsAndNumbersAreEachCommunesOwn() throws Exception {
        assertThat(portal.ask(THEIRS, "/robots.txt"))
                .contains("/" + THEIRS + "/sitemap.xml")
                .doesNotContain(OURS);
        JsonNode communes = portal.json("/.portal/health").get("communes");
        for (JsonNode commune : communes) {
            int all =
                    commune.get("published").get("all").asInt()
                            + commune.get("information").get("all").asInt();
            assertThat(all)
                    .isEqualTo(commune.get("id").asText().equals(OURS) ? published.size() : 0);
        }
        assertThat(communes).hasSize(2);
        assertThat(portal.ask(OURS, "/.portal/health"))
                .contains("\"id\":\"" + OURS + "\"")
                .doesNotContain(THEIRS);
    }

    /** A test for a kind, which may throw. */
    @FunctionalInterface
    private interface OfAKind {
        void check(ContentType type) throws Exception;
    }

    private static Stream<DynamicTest> forEveryKind(OfAKind test) {
        return types().map(type -> DynamicTest.dynamicTest(type.name(), () -> test.check(type)));
    }

    private static String theirs(String path) {
        return path.replaceFirst("/" + OURS + "/", "/" + THEIRS + "/");
    }

    private static void isNotThere(String path, String text) {
        assertThat(portal.get(path).statusCode()).as(path).isEqualTo(404);
        assertThat(portal.get(path).body()).as(path).doesNotContain(text);
    }

    private static List<String> ids(String path) {
        return portal.json(path).findValuesAsText("id");
    }
}
