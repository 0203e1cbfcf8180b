package vn.communeportal.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberKeysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "142/BC-UBND",
                "142 bc ubnd",
                "142BC-UBND",
                "142",
                "142 bc",
                "bc 142",
                "Báo cáo 142",
                "142/2025",
                "số 142/BC-UBND",
                "báo cáo số 142",
                "0142",
                "142/BC-UBND 2025",
            })
    void aReportIsFoundBy(String typed) {
        assertThat(NumberKeys.ofDocument("142/BC-UBND", 2025, "Báo cáo"))
                .contains(NumberKeys.whole(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"42/2022/NĐ-CP", "42/2022", "42", "nd 42", "NĐ 42", "42/ND-CP", "42 nd"})
    void aDecreeIsFoundBy(String typed) {
        assertThat(NumberKeys.ofDocument("42/2022/NĐ-CP", 2022, "Nghị định"))
                .contains(NumberKeys.whole(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"QD 26", "26/QĐ-UBND", "26", "quyet dinh 26", "26/2024"})
    void aDecisionIsFoundBy(String typed) {
        assertThat(NumberKeys.ofDocument("26/QĐ-UBND", 2024, "Quyết định"))
                .contains(NumberKeys.whole(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.013128", "013128", "13128", "1 013128"})
    void aProcedureIsFoundBy(String typed) {
        assertThat(NumberKeys.ofCode("1.013128")).contains(NumberKeys.whole(typed));
    }

    @Test
    void otherNumbersAreOthers() {
        assertThat(NumberKeys.ofDocument("142/BC-UBND", 2025, "Báo cáo"))
                .doesNotContain("14", "2025", "bc ubnd", "ubnd 142", "42");
        assertThat(NumberKeys.ofDocument("Không số", 2025, "")).containsExactly("khong");
    }
}
