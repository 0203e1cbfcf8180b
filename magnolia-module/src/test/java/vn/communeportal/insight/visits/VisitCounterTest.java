package vn.communeportal.insight.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.communeportal.testing.TestClock;
import vn.communeportal.testing.TestInstallation;
import vn.communeportal.testing.TestRepository;

/** Visits counted and kept, over a real Jackrabbit. */
class VisitCounterTest {

    private static final String FIREFOX =
            "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";
    private static final String PHONE =
            "Mozilla/5.0 (Linux; Android 14; SM-A055F) AppleWebKit/537.36 (KHTML, like Gecko)"
                    + " Chrome/126.0.0.0 Mobile Safari/537.36";
    private static final LocalDate DAY = LocalDate.of(2025, 8, 20);

    private static TestRepository repository;
    private static int communes;

    @TempDir private Path folder;

    private final String commune = "xa-" + ++communes;
    private Instant now;
    private VisitCounter counter;

    @BeforeAll
    static void open() {
        repository = new TestRepository();
    }

    @AfterAll
    static void close() {
        repository.close();
    }

    @BeforeEach
    void setUp() {
        now = Instant.parse("2025-08-20T02:00:00Z");
        counter = counter("one");
    }

    private VisitCounter counter(String node) {
        return new VisitCounter(
                repository, new TestInstallation(folder.resolve(node)), new TestClock(() -> now));
    }

    private void look(String address, String agent, String section, String item) {
        counter.view(new PageView(commune, section, item, address, agent, null, "xa.gov.vn"));
    }

    private void after(int seconds) {
        now = now.plusSeconds(seconds);
    }

    private VisitFigures kept() {
        counter.flush();
        return figures();
    }

    private VisitFigures figures() {
        return new Visits(repository).of(commune, DAY.minusDays(1), DAY.plusDays(1));
    }

    @Test
    void viewsWithoutALongPauseAreOneVisit() {
        look("10.0.0.1", FIREFOX, "", "");
        after(60);
        look("10.0.0.1", FIREFOX, "TT-01", "");
        after(120);
        look("10.0.0.1", FIREFOX, "TT-01", "a");
        look("10.0.0.2", FIREFOX, "TT-01", "a");
        look("10.0.0.1", PHONE, "TT-01", "a");

        VisitFigures figures = kept();

        assertThat(figures.total().visits()).isEqualTo(3);
        assertThat(figures.total().views()).isEqualTo(5);
        // One visit of three minutes; of the two others nobody knows how long they were.
        assertThat(figures.total().averageSeconds()).isEqualTo(180);
        assertThat(figures.by(Dimension.SECTION).get("TT-01").views()).isEqualTo(4);
        assertThat(figures.by(Dimension.SECTION).get("TT-01").visits()).isEqualTo(3);
        assertThat(figures.by(Dimension.SECTION).get("TT-01").averageSeconds()).isEqualTo(120);
        assertThat(figures.by(Dimension.ITEM).get("a").views()).isEqualTo(3);
        assertThat(figures.by(Dimension.DEVICE).get("phone").visits()).isEqualTo(1);
        assertThat(figures.by(Dimension.DEVICE).get("desk").visits()).isEqualTo(2);
    }

    @Test
    void halfAnHourOfSilenceEndsAVisit() {
        look("10.0.0.1", FIREFOX, "", "");
        after(1800);
        look("10.0.0.1", FIREFOX, "", "");
        assertThat(kept().total().visits()).isEqualTo(1);

        after(1801);
        look("10.0.0.1", FIREFOX, "", "");
        assertThat(kept().total().visits()).isEqualTo(2);
        after(1801);
        counter.flush();
        assertThat(counter.openVisits()).isZero();
    }

    @Test
    void midnightInVietnamEndsTheDayAndItsVisits() {
        now = Instant.parse("2025-08-20T16:59:50Z");
        look("10.0.0.1", FIREFOX, "", "");
        after(20);
        look("10.0.0.1", FIREFOX, "", "");

        VisitFigures figures = kept();

        assertThat(figures.byDay()).containsOnlyKeys(DAY, DAY.plusDays(1));
        assertThat(figures.total().visits()).isEqualTo(2);
        assertThat(new Visits(repository).of(commune, DAY, DAY).total().visits()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "Mozilla/5.0 (compatible; coccocbot-web/1.0; +http://help.coccoc.com/searchengine)",
                "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
                "Mozilla/5.0 (compatible; Zabbix monitoring agent)",
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/126.0 Safari",
                "curl/8.5.0 something that is long enough to be a browser",
                "Java-http-client/17.0.9 long enough",
                "short"
            })
    void robotsAreNoVisitors(String agent) {
        look("10.0.0.1", agent, "", "");
        counter.view(new PageView(commune, "", "", "10.0.0.1", null, null, "xa.gov.vn"));

        assertThat(kept().total().views()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.google.com.vn/, search",
        "https://coccoc.com/search?query=x, search",
        "android-app://com.google.android.googlequicksearchbox/, search",
        "https://l.facebook.com/, social",
        "https://chat.zalo.me/, social",
        "https://haiphong.gov.vn/tin, link",
        "https://notgoogle.example/, link",
        "https://xa.gov.vn/trang, direct",
        ", direct"
    })
    void waysIn(String referer, String way) {
        counter.view(new PageView(commune, "", "", "10.0.0.1", PHONE, referer, "xa.gov.vn:443"));

        assertThat(kept().by(Dimension.WAY)).containsOnlyKeys(way);
    }

    @Test
    void nodesAddUpAndARestartLosesNothingThatWasFlushed() {
        look("10.0.0.1", FIREFOX, "TT-01", "");
        counter.flush();
        counter = counter("one");
        look("10.0.0.2", FIREFOX, "TT-01", "");
        counter.flush();
        counter = counter("two");
        look("10.0.0.3", FIREFOX, "TT-01", "");

        assertThat(kept().total().visits()).isEqualTo(3);
        assertThat(figures().by(Dimension.SECTION).get("TT-01").visits()).isEqualTo(3);
        assertThat(
                        new Visits(repository)
                                .months(commune, 2025, 2025)
                                .get(YearMonth.of(2025, 8))
                                .visits())
                .isEqualTo(3);
    }

    @Test
    void whatCannotBeKeptIsTriedAgain() {
        look("10.0.0.1", FIREFOX, "TT-01", "");
        VisitCounter broken =
                new VisitCounter(
                        new Broken(repository),
                        new TestInstallation(folder.resolve("one")),
                        new TestClock(() -> now));
        broken.view(new PageView(commune, "", "", "10.0.0.9", FIREFOX, null, "xa.gov.vn"));
        broken.flush();
        broken.flush();

        assertThat(kept().total().visits()).isEqualTo(2);
    }

    @Test
    void searchesAndMissedOnesAreCounted() {
        counter.search(commune, false);
        counter.search(commune, true);

        assertThat(kept().searches()).isEqualTo(2);
        assertThat(figures().missedSearches()).isEqualTo(1);
        assertThat(figures().total().views()).isZero();
    }

    @Test
    void nothingOfAPersonIsKept() {
        look("203.0.113.77", FIREFOX, "TT-01", "a");
        counter.flush();

        String all =
                repository.editing(
                        "insight",
                        session -> {
                            ByteArrayOutputStream xml = new ByteArrayOutputStream();
                            try {
                                session.exportSystemView("/visits/" + commune, xml, true, false);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                            return xml.toString(StandardCharsets.UTF_8);
                        });
        assertThat(all).contains("TT-01").doesNotContain("203.0.113", "Firefox", "Mozilla");
    }

    @Test
    void keysOfTwoDaysHaveNothingInCommon() {
        VisitorKey keys = new VisitorKey();
        long first = keys.of(DAY, "10.0.0.1", FIREFOX);

        assertThat(keys.of(DAY, "10.0.0.1", FIREFOX)).isEqualTo(first);
        assertThat(keys.of(DAY, "10.0.0.2", FIREFOX)).isNotEqualTo(first);
        assertThat(keys.of(DAY.plusDays(1), "10.0.0.1", FIREFOX)).isNotEqualTo(first);
        assertThat(keys.of(DAY, "10.0.0.1", FIREFOX)).isNotEqualTo(first);
        assertThat(new VisitorKey().of(DAY, "10.0.0.1", FIREFOX)).isNotEqualTo(first);
    }

    @Test
    void oneVisitorWhoNeverStopsIsCutOff() {
        Stream.iterate(0, i -> i + 1)
                .limit(OpenVisit.MOST_VIEWS + 50)
                .forEach(i -> look("10.0.0.1", FIREFOX, "TT-01", ""));

        assertThat(kept().total().views()).isEqualTo(OpenVisit.MOST_VIEWS);
    }

    /** Nobody has counted yet, and more come than can wait: none is lost. */
    @Test
    void moreViewsThanCanWaitAreCountedAllTheSame() {
        int views = VisitCounter.MOST_WAITING + 100;
        for (int i = 0; i < views; i++) {
            look("10." + i / 250 / 250 + "." + i / 250 % 250 + "." + i % 250, PHONE, "", "");
        }
        counter.flush();
        assertThat(new Visits(repository).of(commune, DAY, DAY).total().views()).isEqualTo(views);
    }
}
