package vn.communeportal.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.communeportal.text.Messages;

class BasisCheckTest {

    private static final Locale VI = new Locale("vi");

    private final BasisCheck check = new BasisCheck(Instruments.shipped());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Căn cứ Nghị định số 43/2011/NĐ-CP ngày 13/6/2011 của Chính phủ",
                "căn cứ nghị định 43 / 2011 / nđ - cp",
                "theo ND 43/2011/ND-CP;",
                "(NĐ 43/2011)",
                "Nghị định số: 43/2011",
            })
    void recognisesADecree(String text) {
        assertThat(check.quotedIn(text))
                .extracting(Instrument::number)
                .containsExactly("43/2011/NĐ-CP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Báo cáo 43/2011",
                "ngày 13/2018",
                "143/2011/NĐ-CP",
                "43/2011/NĐ-CPX",
                "Thông tư 43/2011",
                "43/2011/QĐ-UBND",
                "",
            })
    void takesNothingElseForOne(String text) {
        assertThat(check.quotedIn(text)).isEmpty();
    }

    @Test
    void recognisesLawsAndCirculars() {
        assertThat(check.quotedIn("Luật số 104/2016/QH13; Thông tư 1/2018/TT-VPCP, Luật 10/2022"))
                .extracting(Instrument::number)
                .containsExactly("104/2016/QH13", "01/2018/TT-VPCP", "10/2022/QH15");
    }

    @ParameterizedTest
    @CsvSource({
        "43/2011/NĐ-CP, 2022-08-14, false",
        "43/2011/NĐ-CP, 2022-08-15, true",
        "42/2022/NĐ-CP, 2022-08-14, true",
        "42/2022/NĐ-CP, 2022-08-15, false",
        "42/2022/NĐ-CP, 2026-06-30, false",
        "42/2022/NĐ-CP, 2026-07-01, true",
        "224/2026/NĐ-CP, 2026-06-30, true",
        "224/2026/NĐ-CP, 2026-07-01, false",
        "18/2014/NĐ-CP, 2026-08-31, false",
        "18/2014/NĐ-CP, 2026-09-01, true",
    })
    void warnsOutsideTheDaysInForce(String number, LocalDate day, boolean warned) {
        assertThat(check.warnings("Căn cứ " + number, day)).hasSize(warned ? 1 : 0);
    }

    @Test
    void saysSinceWhenAndWhatToQuoteInstead() {
        assertThat(text("Nghị định 43/2011/NĐ-CP", LocalDate.of(2023, 12, 15)))
                .isEqualTo(
                        "43/2011/NĐ-CP hết hiệu lực từ 15/08/2022, thay bằng 42/2022/NĐ-CP. (Ngày"
                                + " hiệu lực chưa được xác nhận.)");
        assertThat(text("Nghị định 43/2011/NĐ-CP", LocalDate.of(2026, 11, 21)))
                .contains("thay bằng 224/2026/NĐ-CP");
        assertThat(text("Nghị định 42/2022/NĐ-CP", LocalDate.of(2026, 7, 1)))
                .isEqualTo("42/2022/NĐ-CP hết hiệu lực từ 01/07/2026, thay bằng 224/2026/NĐ-CP.");
        assertThat(text("Nghị định 224/2026/NĐ-CP", LocalDate.of(2026, 6, 30)))
                .isEqualTo("224/2026/NĐ-CP chỉ có hiệu lực từ 01/07/2026.");
        assertThat(text("13/2023/NĐ-CP", LocalDate.of(2026, 1, 1)))
                .contains("91/2025/QH15, 356/2025/NĐ-CP");
    }

    private String text(String quotation, LocalDate day) {
        return check.warnings(quotation, day).get(0).text(Messages.shipped(), VI);
    }
}
