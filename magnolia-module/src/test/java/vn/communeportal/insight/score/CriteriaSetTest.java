package vn.communeportal.insight.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.communeportal.text.Vietnamese;

class CriteriaSetTest {

    private static final String OWN =
            "- { from: 2026-01-01, source: QĐ 1/QĐ-UBND, bands: [{ from: 0, name: Đạt }],"
                    + " criteria: [{ code: X, name: Một, englishName: One, points: 10 }] }\n";

    @Test
    void theShippedSetHasAHundredPoints() {
        CriteriaSet set = CriteriaSet.parse(CriteriaSet.shipped()).get(0);
        assertThat(set.points()).isEqualTo(100);
        assertThat(set.criteria()).extracting(Criterion::code).doesNotHaveDuplicates();
        assertThat(set.band(90, Vietnamese.LOCALE)).isEqualTo("Xuất sắc");
        assertThat(set.band(89.9, Vietnamese.LOCALE)).isEqualTo("Tốt");
        assertThat(set.band(64.9, Locale.ENGLISH)).isEqualTo("Average");
        assertThat(set.band(0, Vietnamese.LOCALE)).isEqualTo("Yếu");
    }

    @Test
    void aSetHoldsFromItsDayOn() {
        List<CriteriaSet> sets = CriteriaSet.parse(OWN + CriteriaSet.shipped());
        assertThat(CriteriaSet.on(sets, LocalDate.of(2025, 12, 31)).points()).isEqualTo(100);
        assertThat(CriteriaSet.on(sets, LocalDate.of(2026, 1, 1)).points()).isEqualTo(10);
    }

    @Test
    void whatIsNoSetIsRefused() {
        for (String wrong :
                List.of(
                        "",
                        "a: b",
                        "- 7",
                        OWN.replace("2026-01-01", "morgen"),
                        OWN.replace("points: 10", "points: -1"),
                        OWN.replace("points: 10", "points: 10, measure: NOTHING"),
                        OWN.replace("from: 0,", "from: 5,"),
                        "- !!java.net.URL [http://x]")) {
            assertThatThrownBy(() -> CriteriaSet.parse(wrong))
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
