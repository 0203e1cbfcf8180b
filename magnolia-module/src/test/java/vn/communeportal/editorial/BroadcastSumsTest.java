package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.broadcast.BroadcastSums;
import vn.communeportal.broadcast.Broadcasts;
import vn.communeportal.broadcast.Programme;
import vn.communeportal.content.Content;
import vn.communeportal.register.Record;

/** What the loudspeakers broadcast in a month and in any other time. */
class BroadcastSumsTest extends DeskTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 7, 18);
    private static final LocalDate LAST_OF_JULY = LocalDate.of(2025, 7, 31);

    private Broadcasts broadcasts;

    @BeforeEach
    void station() {
        broadcasts = new Broadcasts(repository, desk, clock);
        now = Instant.parse("2025-09-30T02:00:00Z");
    }

    private static Content notice(String title, long seconds) {
        return Content.empty()
                .with("itemTitle", title)
                .with("words", "Thông báo.")
                .with("seconds", seconds);
    }

    /** Without opening and closing words, so that only its entries take time. */
    private void programme(String name, Content... entries) throws TransitionRefusedException {
        broadcasts.save(
                "editor",
                commune,
                null,
                Content.empty()
                        .with("name", name)
                        .with("periodFrom", FIRST)
                        .with("periodTo", FIRST.plusDays(60))
                        .with("time", "5 giờ 30")
                        .with("entries", List.of(entries)));
    }

    private void air(String name, LocalDate day, String time) throws TransitionRefusedException {
        Record record =
                broadcasts.all("editor", commune).stream()
                        .filter(programme -> programme.name().equals(name))
                        .findFirst()
                        .map(Programme::record)
                        .orElseThrow();
        broadcasts.aired("editor", commune, record, day, time);
    }

    private List<BroadcastSums> months() {
        return broadcasts.statistics("editor", commune);
    }

    @Test
    void aRepetitionIsAnotherBroadcastOfTheSameWorks() throws Exception {
        programme("Sáng", notice("Họp thôn", 50), notice("Lịch tiêm", 40));
        air("Sáng", FIRST, "5 giờ 30");
        air("Sáng", FIRST, "17 giờ");
        air("Sáng", FIRST.plusDays(1), "5 giờ 30");

        BroadcastSums july = months().get(0);

        assertThat(july.airings()).isEqualTo(3);
        assertThat(july.programmes()).isEqualTo(1);
        assertThat(july.works()).isEqualTo(2);
        assertThat(july.minutes()).as("three times 90 seconds, a begun minute counts").isEqualTo(5);
    }

    @Test
    void aWorkInTwoProgrammesIsOne() throws Exception {
        CaseFile news = publish("Tin đã đăng");
        Content entry = Programme.entry(news.item()).with("seconds", 30L);
        programme("Sáng", entry, notice("Họp thôn", 30));
        programme("Chiều", entry.with("itemTitle", "Tin đã đăng (đọc lại)"), notice("Thu phí", 60));
        air("Sáng", FIRST, "5 giờ 30");
        air("Chiều", FIRST, "17 giờ");

        BroadcastSums july = months().get(0);

        assertThat(july.programmes()).isEqualTo(2);
        assertThat(july.airings()).isEqualTo(2);
        assertThat(july.works()).as("the news by its item, notices by their titles").isEqualTo(3);
        assertThat(july.minutes()).as("a minute and a minute and a half").isEqualTo(3);
    }

    @Test
    void eachMonthHasItsOwnTheNewestFirst() throws Exception {
        programme("Sáng", notice("Họp thôn", 60));
        programme("Chưa phát", notice("Thu phí", 60));
        air("Sáng", LAST_OF_JULY, "5 giờ 30");
        air("Sáng", LAST_OF_JULY.plusDays(1), "5 giờ 30");
        air("Sáng", LAST_OF_JULY.plusDays(2), "5 giờ 30");

        assertThat(months())
                .extracting(BroadcastSums::month, BroadcastSums::airings, BroadcastSums::minutes)
                .containsExactly(tuple("2025-08", 2, 2L), tuple("2025-07", 1, 1L));
        assertThat(months()).allSatisfy(month -> assertThat(month.programmes()).isEqualTo(1));
    }

    /** As the yearly report and the figures ask. */
    @Test
    void aTimeCountsBothItsEnds() throws Exception {
        programme("Sáng", notice("Họp thôn", 60));
        air("Sáng", FIRST, "5 giờ 30");
        air("Sáng", LAST_OF_JULY, "5 giờ 30");
        air("Sáng", LAST_OF_JULY.plusDays(1), "5 giờ 30");

        assertThat(broadcasts.between(commune, FIRST, LAST_OF_JULY).airings()).isEqualTo(2);
        assertThat(broadcasts.between(commune, FIRST, LAST_OF_JULY).month()).isEmpty();
        assertThat(broadcasts.between(commune, FIRST.plusDays(1), LAST_OF_JULY.minusDays(1)))
                .satisfies(
                        nothing -> {
                            assertThat(nothing.airings()).isZero();
                            assertThat(nothing.programmes()).isZero();
                            assertThat(nothing.works()).isZero();
                            assertThat(nothing.minutes()).isZero();
                        });
        assertThat(broadcasts.between("xa-khac", FIRST, LAST_OF_JULY).airings()).isZero();
        assertThat(broadcasts.statistics("stranger", commune)).isEmpty();
    }
}
