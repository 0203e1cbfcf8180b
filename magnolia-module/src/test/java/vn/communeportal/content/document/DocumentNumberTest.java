package vn.communeportal.content.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.communeportal.content.document.NumberReading.Flaw;
import vn.communeportal.regulation.DocumentType;
import vn.communeportal.regulation.DocumentTypes;

class DocumentNumberTest {

    @ParameterizedTest
    @CsvSource({
        "142/BC-UBND, 142, , BC, UBND, ",
        "26/QĐ-UBND, 26, , QĐ, UBND, ",
        "04/TB-UBND, 4, , TB, UBND, ",
        "1631/UBND-VHTT, 1631, , , UBND, VHTT",
        "04/UBND-VP, 4, , , UBND, VP",
        "42/2022/NĐ-CP, 42, 2022, NĐ, CP, ",
        "10/2014/QĐ-UBND, 10, 2014, QĐ, UBND, ",
        "24/2025/QĐ-TTg, 24, 2025, QĐ, TTg, ",
        "57/2024/QH15, 57, 2024, , QH15, ",
        "02/2020/UBTVQH14, 2, 2020, , UBTVQH14, ",
        "12/2024/NQ-HĐND, 12, 2024, NQ, HĐND, ",
        "26/2020/TT-BTTTT, 26, 2020, TT, BTTTT, ",
        "69/2007/TTLT/BQP-BLĐTBXH-BTC, 69, 2007, TTLT, BQP, BLĐTBXH-BTC",
        "01/2012/TTLT-BQP-BLĐTBXH-BTC, 1, 2012, TTLT, BQP, BLĐTBXH-BTC",
        "15/CTr-UBND, 15, , CTr, UBND, ",
        "05-NQ/ĐU, 5, , NQ, ĐU, ",
    })
    void readsItsParts(
            String text, int sequence, Integer year, String type, String issuer, String unit) {
        DocumentNumber number = DocumentNumber.parse(text).orElseThrow();

        assertThat(number.sequence()).isEqualTo(sequence);
        assertThat(number.year().isPresent() ? number.year().getAsInt() : null).isEqualTo(year);
        assertThat(number.type().orElse(null)).isEqualTo(type);
        assertThat(number.issuer()).isEqualTo(issuer);
        assertThat(number.unit().orElse(null)).isEqualTo(unit);
        assertThat(number).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "142BC-UBND, 142/BC-UBND, FORM",
        "339 /BC-UBND, 339/BC-UBND, FORM",
        "26/QD-UBND, 26/QĐ-UBND, FORM",
        "26/QĐ – UBND, 26/QĐ-UBND, FORM",
        "26/qđ-ubnd, 26/QĐ-UBND, FORM",
        "26/QĐUBND, 26/QĐ-UBND, FORM",
        "26/QD.UBND., 26/QĐ-UBND, FORM",
        "4/TB-UBND, 04/TB-UBND, LEADING_ZERO",
        "0142/BC-UBND, 142/BC-UBND, LEADING_ZERO",
        "00/BC-UBND, , FORM",
        "09/2014/TTBTTTT, 09/2014/TT-BTTTT, FORM",
        "12/NQ-HDND, 12/NQ-HĐND, FORM",
        "Quyết định số 26/QĐ-UBND ngày 05/3/2024, 26/QĐ-UBND, FORM",
        "Số: 142/BC-UBND, 142/BC-UBND, FORM",
        "Luật 47/2014/QH13, 47/2014/QH13, FORM",
        "21/2008/TTLT- BQP-BLĐTBXH-BTC, 21/2008/TTLT-BQP-BLĐTBXH-BTC, FORM",
        "42/2022/ND-CP, 42/2022/NĐ-CP, FORM",
        "42/2022NĐ-CP, 42/2022/NĐ-CP, FORM",
        "/QĐ-UBND, , BLANK",
        "…/QĐ-UBND, , BLANK",
        "Số:       /BC-UBND, , BLANK",
        "QĐ số ......./QĐ-UBND, , BLANK",
        "34/2023, , NO_ISSUER",
        "12, , NO_ISSUER",
        "26/QĐ, , NO_ISSUER",
        "10/3014/QĐ-UBND, , FORM",
        "BỘ LUẬT HÀNG HẢI VIỆT NAM, , FORM",
        "12/01/2024, , FORM",
    })
    void saysWhatIsWrongAndWhatWasProbablyMeant(String typed, String suggestion, Flaw flaw) {
        NumberReading reading = NumberReading.of(typed);

        assertThat(reading.number()).isEmpty();
        assertThat(reading.flaw()).contains(flaw);
        assertThat(reading.suggestion().map(DocumentNumber::toString).orElse(null))
                .isEqualTo(suggestion);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/HD-UBND", "12/HĐ-UBND", "12/DA-UBND", "12/ĐA-UBND"})
    void typesThatDifferInOneAccentStayApart(String text) {
        assertThat(NumberReading.of(text).number())
                .hasValueSatisfying(n -> assertThat(n).hasToString(text));
    }

    @Test
    void numbersRoundTripInAnyUnicodeForm() {
        Random random = new Random(7);
        for (DocumentType type : DocumentTypes.shipped().all()) {
            for (int i = 0; i < 50; i++) {
                int sequence = 1 + random.nextInt(3000);
                String year =
                        type.year() == DocumentType.Year.NONE
                                ? ""
                                : 1990 + random.nextInt(30) + "/";
                String symbol = type.abbreviation().map(code -> code + "-UBND").orElse("UBND-VHTT");
                String text = String.format("%02d/%s%s", sequence, year, symbol);

                DocumentNumber number = DocumentNumber.parse(text).orElseThrow();

                assertThat(number).hasToString(text);
                assertThat(number.sequence()).isEqualTo(sequence);
                assertThat(DocumentNumber.parse(Normalizer.normalize(text, Normalizer.Form.NFD)))
                        .contains(number);
                assertThat(DocumentNumber.parse(" " + text + " ")).contains(number);
                assertThat(NumberReading.of(text.replace("/", " / ")).suggestion())
                        .contains(number);
            }
        }
    }

    @Test
    void aSuggestionIsItselfWellFormed() {
        Random random = new Random(11);
        String letters = "0123456789/-/- QDĐNCPUBHTTgbc.…ềị";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(14);
            for (int k = 0; k < length; k++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            NumberReading reading = NumberReading.of(text.toString());
            assertThat(reading.number().isPresent()).isNotEqualTo(reading.flaw().isPresent());
            reading.suggestion()
                    .ifPresent(
                            number ->
                                    assertThat(DocumentNumber.parse(number.toString()))
                                            .contains(number));
        }
    }

    @Test
    void isFoundInRunningText() {
        assertThat(
                        DocumentNumber.find(
                                "Thông tư ngày 26/9/2025 số 103/2025/TT-BQP của Bộ Quốc phòng"))
                .hasValueSatisfying(n -> assertThat(n).hasToString("103/2025/TT-BQP"));
        assertThat(DocumentNumber.find("Quyết định số 5132/QĐ-BQP."))
                .hasValueSatisfying(n -> assertThat(n).hasToString("5132/QĐ-BQP"));
        assertThat(DocumentNumber.find("Luật Hải quan 2014")).isEmpty();
    }
}
