package vn.communeportal.webapp.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
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
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Kind;
import vn.communeportal.content.Section;
import vn.communeportal.testing.FilledContent;
import vn.communeportal.text.Vietnamese;

/**
 * A citizen's browser at one commune finds nothing of another, and nobody's drafts: pages of the
 * website, lists, feeds, sitemaps, search in all its forms, files, items to keep, numbers, kept
 * pages, domains; for the kinds of content that a subclass names.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class IsolationOverHttp {

    private static final String OURS = "hoa-phong";
    private static final String THEIRS = "cong-hoa";
    private static final Pattern FILE = Pattern.compile("\"(/" + OURS + "/tep/[^\"?#]+)");

    @TempDir private static Path folder;

    private TwoCommunes portal;
    private final Map<Subject, String> published = new LinkedHashMap<>();
    private final Map<Subject, String> drafts = new LinkedHashMap<>();
    private final Map<String, String> theirPages = new HashMap<>();
    private final Map<String, String> ourPages = new HashMap<>();

    /** Of which something is published and something is a draft. */
    abstract Stream<Subject> subjects();

    /** A kind of content with an item of its own on each side. */
    record Subject(ContentType type, Kind kind) {

        String words() {
            return type.name() + " " + kind.name();
        }

        String query() {
            return "q=" + type.name() + "+" + kind.name();
        }

        String title() {
            return "Riêng Hòa Phong " + words();
        }

        String secret() {
            return "Bản thảo kín " + words();
        }

        Content content(String title) {
            return FilledContent.of(type, kind).with("title", title);
        }
    }

    @BeforeAll
    void start() throws Exception {
        portal = TwoCommunes.start(folder.resolve("data"), OURS, THEIRS);
        for (Subject subject : subjects().toList()) {
            ContentType type = subject.type();
            published.put(subject, portal.publish(OURS, type, subject.content(subject.title())));
            drafts.put(subject, portal.draft(OURS, type, subject.content(subject.secret())));
        }
        portal.awaitSearch(json -> json.get("total").asInt() == published.size());
        // Ours first, so that what is kept of them could be taken for theirs.
        read(OURS, ourPages);
        read(THEIRS, theirPages);
        read(OURS, ourPages);
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    /** Everything that a commune has for citizens and machines but single items. */
    private void read(String commune, Map<String, String> pages) {
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
        return forEveryKind(this::isOnlyOurs);
    }

    private void isOnlyOurs(Subject subject) throws Exception {
        String id = published.get(subject);
        String address = portal.address(OURS, subject.type(), id);
        assertThat(portal.get(address).body()).contains(subject.title());
        assertThat(ourPages.values()).as("sitemap").anyMatch(page -> page.contains(address));
        assertThat(ids("/.portal/search?commune=" + OURS + "&" + subject.query())).contains(id);
        assertThat(portal.get("/" + OURS + "/luu/" + id).statusCode()).isEqualTo(200);

        theirPages.forEach(
                (path, page) ->
                        assertThat(page).as(path).doesNotContain(subject.title(), address, id));
        isNotThere(theirs(address), subject.title());
        isNotThere("/" + THEIRS + "/luu/" + id, subject.title());
        assertThat(ids("/.portal/search?commune=" + THEIRS + "&" + subject.query())).isEmpty();
        assertThat(ids("/.portal/search/suggestions?commune=" + THEIRS + "&q=rieng")).isEmpty();
        assertThat(portal.get("/" + THEIRS + "/tim-kiem?" + subject.query()).body())
                .doesNotContain(subject.title(), address);
    }

    @TestFactory
    Stream<DynamicTest> itsFilesAreAtOurAddressesOnly() {
        return forEveryKind(
                subject -> {
                    String id = published.get(subject);
                    Matcher file =
                            FILE.matcher(
                                    portal.get(portal.address(OURS, subject.type(), id)).body());
                    while (file.find()) {
                        assertThat(portal.get(file.group(1)).statusCode()).isEqualTo(200);
                        isNotThere(theirs(file.group(1)), "%PDF");
                        isNotThere(file.group(1).replace(id, drafts.get(subject)), "%PDF");
                    }
                });
    }

    @Test
    void thereAreFilesToAskFor() {
        TreeSet<String> files = new TreeSet<>();
        published.forEach(
                (subject, id) -> {
                    Matcher file =
                            FILE.matcher(
                                    portal.get(portal.address(OURS, subject.type(), id)).body());
                    while (file.find()) {
                        files.add(subject.type().name());
                    }
                });
        assertThat(files).hasSizeGreaterThan(5);
    }

    @TestFactory
    Stream<DynamicTest> aDraftIsNowhere() {
        return forEveryKind(
                subject -> {
                    String id = drafts.get(subject);
                    for (Map<String, String> pages : List.of(ourPages, theirPages)) {
                        pages.forEach(
                                (path, page) ->
                                        assertThat(page)
                                                .as(path)
                                                .doesNotContain(subject.secret(), id));
                    }
                    for (String commune : List.of(OURS, THEIRS)) {
                        isNotThere("/" + commune + "/luu/" + id, subject.secret());
                        for (Section section : portal.commune(commune).sections()) {
                            isNotThere(
                                    "/"
                                            + commune
                                            + "/"
                                            + section.slug()
                                            + "/"
                                            + Vietnamese.slug(subject.secret()),
                                    subject.secret());
                        }
                    }
                    assertThat(ids("/.portal/search?q=ban+thao+kin")).isEmpty();
                    assertThat(ids("/.portal/search/suggestions?q=ban+thao")).isEmpty();
                });
    }

    @TestFactory
    Stream<DynamicTest> atTheirDomainThereIsNothingOfOurs() {
        return forEveryKind(
                subject -> {
                    String id = published.get(subject);
                    String address = portal.address(OURS, subject.type(), id);
                    for (String path :
                            List.of(
                                    address,
                                    "/" + OURS,
                                    "/" + OURS + "/rss.xml",
                                    "/" + OURS + "/sitemap.xml",
                                    "/" + OURS + "/luu/" + id,
                                    "/" + OURS + "/tim-kiem?" + subject.query())) {
                        assertThat(portal.ask(THEIRS, path))
                                .as(path)
                                .startsWith("HTTP/1.1 301")
                                .contains("Location: https://" + TwoCommunes.domain(OURS) + "/")
                                .doesNotContain(subject.title());
                    }
                    String search = "/.portal/search?" + subject.query();
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
        void check(Subject subject) throws Exception;
    }

    private Stream<DynamicTest> forEveryKind(OfAKind test) {
        return subjects()
                .map(
                        subject ->
                                DynamicTest.dynamicTest(
                                        subject.words(), () -> test.check(subject)));
    }

    private static String theirs(String path) {
        return path.replaceFirst("/" + OURS + "/", "/" + THEIRS + "/");
    }

    private void isNotThere(String path, String text) {
        HttpResponse<String> answer = portal.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(404);
        assertThat(answer.body()).as(path).doesNotContain(text);
    }

    private List<String> ids(String path) {
        return portal.json(path).findValuesAsText("id");
    }
}
