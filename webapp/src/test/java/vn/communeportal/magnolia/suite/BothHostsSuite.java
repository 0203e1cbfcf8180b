package vn.communeportal.magnolia.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.content.Commune;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.magnolia.suite.SiteDefinitions.Template;
import vn.communeportal.templating.PageTree;
import vn.communeportal.templating.PublicItems;
import vn.communeportal.webapp.PortalServer;
import vn.communeportal.webapp.ServerSettings;

/** What citizens get is the same on Magnolia and on the webapp: every page, feed and answer. */
@OnMagnolia
@Order(1)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BothHostsSuite {

    private static final String HOME = "/" + Magnolia.COMMUNE;
    private static final String ENGLISH = HOME + "/en";
    private static final String SITEMAP = HOME + "/sitemap.xml";
    private static final Pattern LOCATION = Pattern.compile("<loc>https://[^/]+(/[^<]*)</loc>");

    private static final Pattern FILE =
            Pattern.compile("(?:href|src)=\"(" + HOME + "/(?:tep|luu)/[^\"]+)\"");

    private final PublicPortal onMagnolia;
    private final RestCalls calls;
    private final SiteDefinitions definitions;
    private PortalServer webapp;
    private PublicPortal onWebapp;

    /** The commune's addresses on either, in the same order, without pages that tests make. */
    private List<String> magnolias;

    private List<String> webapps;

    BothHostsSuite(Magnolia magnolia) throws IOException {
        onMagnolia = new PublicPortal(magnolia.address(Magnolia.PUBLIC));
        calls = new RestCalls(magnolia, Magnolia.PUBLIC);
        definitions = new SiteDefinitions(magnolia.jar());
    }

    @BeforeAll
    void startWebapp(@TempDir Path data) throws Exception {
        ServerSettings settings =
                new ServerSettings(
                        0, InetAddress.getLoopbackAddress(), data, false, false, Optional.empty());
        webapp = PortalServer.start(settings);
        webapp.components().samples().install(Magnolia.SAMPLES);
        onWebapp = new PublicPortal(webapp.address().replaceFirst("/$", ""));
        // Of an earlier run against the same instance.
        for (Template component : definitions.components()) {
            calls.remove(PageTree.WORKSPACE, HOME + "/" + nameOfPageWith(component));
        }
        for (Template template : definitions.pages()) {
            calls.remove(PageTree.WORKSPACE, HOME + "/" + nameOfPageOf(template));
        }
        magnolias = locations(onMagnolia);
        webapps = locations(onWebapp);
    }

    private static String nameOfPageWith(Template component) {
        return "thanh-phan-" + component.name();
    }

    private static String nameOfPageOf(Template template) {
        return "mau-" + template.name().toLowerCase(Locale.ROOT);
    }

    @AfterAll
    void stopWebapp() {
        webapp.close();
    }

    /** All that the sitemap has: home, sections, items of every type, in both languages. */
    @Test
    void everyAddressOfTheCommuneAnswersTheSame() throws Exception {
        assertThat(magnolias.stream().map(PublicPortal::withoutIdentifiers))
                .hasSizeGreaterThan(100)
                .containsExactlyElementsOf(
                        webapps.stream()
                                .map(PublicPortal::withoutIdentifiers)
                                .collect(Collectors.toList()));
        assertThat(webapps).filteredOn(path -> path.startsWith(ENGLISH)).hasSizeGreaterThan(20);
        assertThat(webapps).containsAll(oneOfEachType());
        for (int i = 0; i < webapps.size(); i++) {
            assertSame(magnolias.get(i), webapps.get(i));
            assertThat(onMagnolia.comparable(magnolias.get(i)))
                    .as(magnolias.get(i))
                    .startsWith("200")
                    .endsWith("</html>");
        }
    }

    /**
     * Addresses of one published item of each type that the commune has any of, as the sitemap has
     * them: of what is in English the English one.
     */
    private Set<String> oneOfEachType() {
        PublicItems items = new PublicItems(webapp.components().published(), Clock.systemUTC());
        Commune commune = items.commune(Magnolia.COMMUNE).orElseThrow();
        Set<String> paths = new TreeSet<>();
        for (ContentType type : ContentTypes.shipped().all()) {
            items.list(type, items.query(commune, type).page(1, 1)).items().stream()
                    .map(
                            item ->
                                    items.address(commune, item)
                                            .inEnglish(item.content().text("language").equals("en"))
                                            .path())
                    .forEach(paths::add);
        }
        assertThat(paths).as("types of content with a sample").hasSizeGreaterThan(9);
        return paths;
    }

    /**
     * Items as files to keep, and pictures, documents and sound, whose bytes are those of their
     * installation: of an item of each type.
     */
    @Test
    void whatItemsLinkToIsTheSame() throws Exception {
        Set<String> kinds = new TreeSet<>();
        for (String path : oneOfEachType()) {
            List<String> there = files(onMagnolia, magnolias.get(webapps.indexOf(path)));
            List<String> here = files(onWebapp, path);
            assertThat(there).as(path).hasSameSizeAs(here);
            for (int i = 0; i < here.size(); i++) {
                String kind = here.get(i).replaceAll(".*/(luu)/.*|.*[.]", "$1");
                kinds.add(kind);
                if (kind.equals("luu")) {
                    assertSame(there.get(i), here.get(i));
                }
                assertThat(onMagnolia.head(there.get(i)))
                        .startsWith("200")
                        .isEqualTo(onWebapp.head(here.get(i)));
            }
        }
        assertThat(kinds).contains("luu", "jpg", "pdf");
    }

    /** Paths of files and saved items that a page names, WebP aside. */
    private static List<String> files(PublicPortal host, String path)
            throws IOException, InterruptedException {
        Matcher matcher = FILE.matcher(host.withoutPlace(host.body(path)));
        return matcher.results()
                .map(result -> result.group(1))
                .filter(file -> !file.contains("webp"))
                .distinct()
                .collect(Collectors.toList());
    }

    @Test
    void feedsAndWhatRobotsAskAreTheSame() throws Exception {
        List<String> paths = new ArrayList<>(List.of("/robots.txt", HOME + "/rss.xml"));
        for (String path : webapps) {
            if (path.matches(HOME + "/(?!en(/|$))[a-z0-9-]+")) {
                paths.add(path + "/rss.xml");
            }
        }
        assertThat(paths).hasSizeGreaterThan(10);
        for (String path : paths) {
            assertSame(path);
        }
        assertThat(onMagnolia.body(HOME + "/rss.xml")).contains("<item>");
    }

    @Test
    void whatIsNotThereIsAnsweredTheSame() throws Exception {
        for (String path :
                List.of(
                        HOME + "/khong-co",
                        HOME + "/tin-tuc-su-kien/khong-co",
                        ENGLISH + "/khong-co",
                        HOME + "/tin-tuc-su-kien/trang-999",
                        HOME + "/khong-co/rss.xml")) {
            assertSame(path);
            assertThat(onMagnolia.comparable(path)).as(path).startsWith("404");
        }
    }

    @Test
    void searchFindsTheSame() throws Exception {
        Magnolia.await(Duration.ofMinutes(1), () -> isReady(onMagnolia) && isReady(onWebapp));
        List<String> questions =
                List.of(
                        "q=bao+cao",
                        "q=b%C3%A1o+c%C3%A1o",
                        "q=UBND",
                        "q=01%2FBC-UBND",
                        "q=khai+sihn",
                        "q=ho+tich&kind=procedure",
                        "q=&sort=newest",
                        "q=khongcogihet",
                        "q=bao&year=2023",
                        "q=%3Cscript%3E");
        for (String question : questions) {
            assertSame(HOME + "/tim-kiem?" + question);
            assertSame(ENGLISH + "/tim-kiem?" + question);
            assertSame("/.portal/search?commune=" + Magnolia.COMMUNE + "&" + question);
            assertSame("/.portal/search/suggestions?commune=" + Magnolia.COMMUNE + "&" + question);
        }
        assertSame("/.portal/search?commune=khong-co&q=a");
        assertThat(onMagnolia.body("/.portal/search?commune=" + Magnolia.COMMUNE + "&q=bao+cao"))
                .contains("\"complete\":true", "Báo cáo");
    }

    private boolean isReady(PublicPortal host) {
        try {
            return host.body("/.portal/search?commune=" + Magnolia.COMMUNE)
                    .contains("\"complete\":true");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyComponentIsRenderedTheSame() throws Exception {
        Template plain = page("page");
        for (Template component : definitions.components()) {
            String name = nameOfPageWith(component);
            make(SitePage.of(plain, component, name));
            for (String path : List.of(HOME + "/" + name, ENGLISH + "/" + name)) {
                assertSame(path);
                assertThat(onMagnolia.comparable(path))
                        .as(path)
                        .startsWith("200")
                        .endsWith("</html>")
                        .doesNotContain("<script>alert", SitePage.TEXT);
            }
        }
    }

    @Test
    void everyPageTemplateIsRenderedTheSame() throws Exception {
        for (Template template : definitions.pages()) {
            String name = nameOfPageOf(template);
            make(SitePage.of(template, name));
            for (String path : List.of(HOME + "/" + name, ENGLISH + "/" + name)) {
                assertSame(path);
                assertThat(onMagnolia.comparable(path))
                        .as(path)
                        .endsWith("</html>")
                        .doesNotContain(SitePage.TEXT);
            }
        }
    }

    private Template page(String name) {
        return definitions.pages().stream()
                .filter(template -> template.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void make(SitePage page) throws Exception {
        page.make(calls, HOME);
        page.make(webapp, HOME);
    }

    private void assertSame(String path) throws Exception {
        assertSame(path, path);
    }

    private void assertSame(String pathOnMagnolia, String pathOnWebapp) throws Exception {
        assertThat(onMagnolia.comparable(pathOnMagnolia))
                .as(pathOnMagnolia)
                .isEqualTo(onWebapp.comparable(pathOnWebapp));
    }

    /**
     * Paths in the commune's sitemap, without the context path, by what they are without
     * identifiers: items of the same moment are in no order there.
     */
    private static List<String> locations(PublicPortal host)
            throws IOException, InterruptedException {
        List<String> paths = new ArrayList<>();
        Matcher matcher = LOCATION.matcher(host.withoutPlace(host.body(SITEMAP)));
        while (matcher.find()) {
            paths.add(matcher.group(1));
        }
        paths.sort(Comparator.comparing(PublicPortal::withoutIdentifiers));
        return paths;
    }
}
