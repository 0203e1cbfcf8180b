package vn.communeportal.webapp.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.insight.figures.Period;
import vn.communeportal.insight.visits.Dimension;
import vn.communeportal.insight.visits.PageView;
import vn.communeportal.insight.visits.VisitCounter;
import vn.communeportal.insight.visits.VisitFigures;
import vn.communeportal.insight.visits.Visits;
import vn.communeportal.search.missed.MissedOfNodes;
import vn.communeportal.webapp.testing.TestPortal;

/** Readers and others at a real server, and what of them is counted. */
class VisitsOverHttpTest {

    private static final String OURS = "hoa-phong";
    private static final String THEIRS = "cong-hoa";
    private static final String BROWSER =
            "Mozilla/5.0 (Linux; Android 14; SM-A055F) AppleWebKit/537.36 (KHTML, like Gecko)"
                    + " Chrome/126.0.0.0 Mobile Safari/537.36";
    private static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);
    private static final String KEY = "a key of more than sixteen characters";

    @TempDir private static Path folder;

    private static TwoCommunes portal;
    private static String id;
    private static int readers;

    private VisitFigures before;

    @BeforeAll
    static void start() throws Exception {
        portal = TwoCommunes.start(folder.resolve("data"), OURS, THEIRS);
        id =
                portal.publish(
                        OURS,
                        ARTICLE,
                        Content.empty()
                                .with("title", "Họp dân")
                                .with("body", "<p>Họp</p>")
                                .with("section", "TT-01")
                                .with("genre", "news")
                                .with("origin", "own")
                                .with("language", "vi"));
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @BeforeEach
    void setUp() {
        before = counted();
    }

    @AfterEach
    void forgetKey() {
        System.clearProperty(MissedOfNodes.KEY);
    }

    private static VisitFigures counted() {
        portal.components().figures().counter().flush();
        LocalDate today = LocalDate.now();
        return new Visits(portal.components().repositories())
                .of(OURS, today.minusDays(1), today.plusDays(1));
    }

    /** Somebody with a browser and an address of their own. */
    private static TestPortal.Visitor reader() {
        return portal.server()
                .visitor()
                .with("User-Agent", BROWSER)
                .with("Accept", "text/html,application/xhtml+xml")
                .with("X-Forwarded-For", "203.0.113." + ++readers);
    }

    /** A page is counted after it was sent. */
    private void awaitViews(int expected) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (newViews() < expected && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        assertThat(newViews()).isEqualTo(expected);
    }

    private long newViews() {
        return counted().total().views() - before.total().views();
    }

    @Test
    void pagesFromTheCacheCountAsOthersDo() {
        String path = portal.address(OURS, ARTICLE, id);
        TestPortal.Visitor reader = reader();
        for (int i = 0; i < 3; i++) {
            assertThat(reader.get(path).statusCode()).isEqualTo(200);
        }
        reader().with("Referer", "https://www.google.com/").get(path);

        awaitViews(4);
        VisitFigures after = counted();
        assertThat(after.total().visits() - before.total().visits()).isEqualTo(2);
        assertThat(after.by(Dimension.ITEM).get(id).views()).isGreaterThanOrEqualTo(4);
        assertThat(after.by(Dimension.SECTION).get("TT-01").views()).isGreaterThanOrEqualTo(4);
        assertThat(after.by(Dimension.DEVICE)).containsOnlyKeys("phone");
        assertThat(after.by(Dimension.WAY)).containsKeys("search", "direct");
    }

    @Test
    void whatBrowsersHaveAlreadyCountsToo() throws Exception {
        String etag = reader().get("/" + OURS).headers().firstValue("ETag").orElseThrow();
        assertThat(reader().with("If-None-Match", etag).get("/" + OURS).statusCode())
                .isEqualTo(304);

        awaitViews(2);
    }

    @Test
    @Timeout(60)
    void aReaderDoesNotWaitForCounting() {
        VisitCounter counter = portal.components().figures().counter();
        counter.count();
        // Nobody else can count now, and the view of the page has no room among those that wait.
        synchronized (counter) {
            for (int i = 0; i < VisitCounter.MOST_WAITING; i++) {
                counter.view(new PageView(OURS, "", "", "203.0.114.1", "Monitor", null, ""));
            }
            assertThat(reader().get("/" + OURS).statusCode()).isEqualTo(200);
        }

        awaitViews(1);
    }

    @Test
    void whatNoReaderAskedForIsLeftOut() throws Exception {
        reader().with("Sec-Purpose", "prefetch;prerender").get("/" + OURS);
        reader().with("Purpose", "prefetch").get("/" + OURS);
        reader().get("/" + OURS + "/khong-co/gi-ca");
        portal.server().visitor().with("Accept", "text/html").get("/" + OURS);
        portal.server().visitor().with("User-Agent", BROWSER).get("/" + OURS);
        reader().get("/.portal/health");
        reader().get("/robots.txt");
        HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(portal.server().uri("/" + OURS))
                                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                                .header("User-Agent", BROWSER)
                                .header("Accept", "text/html")
                                .build(),
                        BodyHandlers.discarding());
        TestPortal.Visitor member = reader();
        member.signIn(TestPortal.LOGIN, TestPortal.PASSWORD);
        member.get("/" + OURS);

        assertThat(newViews()).isZero();
    }

    @Test
    void noCookieIsSetAndNothingIsToldWithoutTheKey() {
        assertThat(reader().get("/" + OURS).headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(portal.get(Visits.TRANSFER_PATH + "?since=2020-01-01").statusCode())
                .isEqualTo(404);
        System.setProperty(MissedOfNodes.KEY, KEY);
        assertThat(portal.get(Visits.TRANSFER_PATH + "?since=2020-01-01").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theBoardsInstanceIsToldTheSumsOfDays() throws Exception {
        reader().get("/" + OURS);
        awaitViews(1);
        System.setProperty(MissedOfNodes.KEY, KEY);

        JsonNode sums =
                new ObjectMapper()
                        .readTree(
                                portal.server()
                                        .visitor()
                                        .with("Authorization", "Bearer " + KEY)
                                        .get(Visits.TRANSFER_PATH + "?since=2020-01-01")
                                        .body());

        assertThat(sums.path("source").asText()).startsWith("node-");
        assertThat(sums.path("days")).isNotEmpty();
        assertThat(sums.toString()).doesNotContain("203.0.113", "Mozilla");
    }

    @Test
    void theCounterIsShownWhereTheCommuneWantsIt() throws Exception {
        assertThat(portal.get("/.portal/visits?commune=" + OURS).statusCode()).isEqualTo(404);
        assertThat(portal.get("/.portal/visits?commune=nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void aBoardNeverSeesAnothersFigures() {
        var office = portal.components().figures().office();
        Period period = Period.year(2026);

        assertThat(office.of(OURS + ".truongban", OURS, period)).isPresent();
        assertThat(office.of(OURS + ".truongban", THEIRS, period)).isEmpty();
        assertThat(office.titles(OURS + ".truongban", THEIRS)).isEqualTo(Map.of());
        assertThat(office.mayImportVisits(OURS + ".truongban", THEIRS)).isFalse();
        assertThat(office.province(OURS + ".truongban", month(), month())).isEmpty();
        assertThat(office.province("admin", month(), month())).hasSize(2);
    }

    private static YearMonth month() {
        return YearMonth.now();
    }
}
