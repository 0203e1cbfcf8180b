package vn.communeportal.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "Ủy ban nhân dân, uy ban nhan dan",
        "NGUYỄN LƯƠNG BẰNG, nguyen luong bang",
        "Đường ấp Đông, duong ap dong",
        "142/BC-UBND, 142 bc ubnd",
        "142BC-UBND, 142 bc ubnd",
        "'“Hòa” – (hoà)…', hoa hoa",
        "'', ''",
        "'?!', ''",
    })
    void wordsAreRunsOfLettersOrOfDigits(String text, String folded) {
        assertThat(Words.folded(text)).isEqualTo(folded);
        assertThat(Words.folded(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .as("decomposed")
                .isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "hòa, hoà",
        "khỏe, khoẻ",
        "thủy, thuỷ",
        "HÒA, hoà",
        "quý, qúy",
        "ủy, uỷ",
        "của, cuả",
    })
    void whereTheToneStandsMakesNoDifference(String one, String other) {
        assertThat(accented(one)).isEqualTo(accented(other)).isNotEqualTo(Words.folded(one));
    }

    @ParameterizedTest
    @CsvSource({"má, ma", "má, mà", "dân, dan", "đa, da", "tư, tu", "cô, cơ", "mà, mã", "bạn, bản"})
    void whatIsAccentedOtherwiseIsAnotherWord(String one, String other) {
        assertThat(accented(one)).isNotEqualTo(accented(other));
        assertThat(Words.folded(one)).isEqualTo(Words.folded(other));
    }

    @Test
    void aWordKnowsItsPlace() {
        Word word = Words.of("Xã Hòa Phong").get(1);
        assertThat("Xã Hòa Phong".substring(word.start(), word.end())).isEqualTo("Hòa");
    }

    @ParameterizedTest
    @CsvSource({
        "nguyeenx, nguyễn",
        "nguyeexn, nguyễn",
        "luwowng, lương",
        "luowng, lương",
        "bawngf, bằng",
        "bangf, bàng",
        "ddaats, đất",
        "daatsd, đất",
        "hooj, hộ",
        "khaair, khẩi",
        "tichj, tịch",
        "huyenej, huyện",
        "suwar, sửa",
        "ddoongf, đồng",
        "ddinhj, định",
        "uyr, ủy",
    })
    void telexKeysBecomeTheSyllableThatWasMeant(String typed, String meant) {
        assertThat(Telex.read(typed)).map(Word::accented).contains(accented(meant));
    }

    @ParameterizedTest
    @CsvSource({"nguyen", "ubnd", "sms", "portal", "xls", "ca", "abc", "windows", "s", "internet"})
    void whatMakesNoOtherSyllableIsNoTelex(String typed) {
        assertThat(Telex.read(typed)).isEmpty();
    }

    @Test
    void runTogetherSyllablesAreCut() {
        Map<String, Long> known =
                Map.of(
                        "nguyen", 90L, "luong", 80L, "bang", 70L, "lu", 5L, "ong", 40L, "ng", 1L,
                        "uy", 100L, "ban", 100L);
        assertThat(Syllables.cut("nguyenluongbang", word -> known.getOrDefault(word, 0L)))
                .containsExactly("nguyen", "luong", "bang");
        assertThat(Syllables.cut("uyban", word -> known.getOrDefault(word, 0L)))
                .containsExactly("uy", "ban");
        assertThat(Syllables.cut("uybanx", word -> known.getOrDefault(word, 0L))).isEmpty();
        assertThat(Syllables.cut("nguyen", word -> known.getOrDefault(word, 0L))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "bang, true", "nguyen, true", "nghieng, true", "quyen, true", "giup, true", "uy, true",
        "khuya, true", "toan, true", "ubnd, false", "str, false", "bangg, false", "'', false",
    })
    void syllablesHaveAShape(String folded, boolean isOne) {
        assertThat(Syllables.isSyllable(folded)).isEqualTo(isOne);
    }

    @Test
    void abbreviationsGoBothWays() {
        Abbreviations all = Abbreviations.shipped();
        assertThat(all.alternatives(List.of("ubnd"))).contains("uy ban nhan dan");
        assertThat(all.alternatives(List.of("uy", "ban", "nhan", "dan"))).contains("ubnd");
        assertThat(all.alternatives(List.of("cccd"))).contains("can cuoc cong dan", "the can cuoc");
        assertThat(all.alternatives(List.of("nhan", "dan"))).isEmpty();
        assertThat(all.longest()).isGreaterThan(3);
    }

    private static String accented(String word) {
        return Words.of(word).get(0).accented();
    }
}
