package vn.communeportal.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LegalBasisTest {

    @Test
    void readsWhatOfficialsWrite() {
        LegalBasis basis =
                LegalBasis.parse("224/2026/NĐ-CP, Điều 9, khoản 1, điểm c").orElseThrow();
        assertThat(basis.instrument()).isEqualTo("224/2026/NĐ-CP");
        assertThat(basis.article()).contains("9");
        assertThat(basis.clause()).contains("1");
        assertThat(basis.point()).contains("c");
        assertThat(basis.annex()).isEmpty();
        assertThat(basis).hasToString("224/2026/NĐ-CP, Điều 9, khoản 1, điểm c");
    }

    @Test
    void readsAnnexesAndRanges() {
        assertThat(LegalBasis.parse("30/2020/NĐ-CP, Điều 7, Phụ lục III").orElseThrow().annex())
                .contains("III");
        assertThat(LegalBasis.parse("10/2022/QH15, Điều 25–28").orElseThrow().article())
                .contains("25–28");
    }

    @Test
    void readsSeveral() {
        assertThat(LegalBasis.parseAll("20/2008/NĐ-CP, Điều 19; 224/2026/NĐ-CP"))
                .extracting(LegalBasis::instrument)
                .containsExactly("20/2008/NĐ-CP", "224/2026/NĐ-CP");
        assertThat(LegalBasis.parseAll(" ")).isEmpty();
        assertThatThrownBy(() -> LegalBasis.parseAll("20/2008/NĐ-CP; ; 224/2026/NĐ-CP"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LegalBasis.parseAll("20/2008/NĐ-CP, Điểm a, Điều 3"))
                .hasMessage("20/2008/NĐ-CP, Điểm a, Điều 3");
    }
}
