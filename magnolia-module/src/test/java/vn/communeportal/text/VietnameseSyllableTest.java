package vn.communeportal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseSyllableTest {

    private static final String PROSE =
            "Thực hiện quyết định của Ủy ban nhân dân tỉnh về việc khuyến khích người dân tham gia"
                    + " giữ gìn vệ sinh đường làng ngõ xóm trưởng thôn đã vận động bà con nghiêng"
                    + " mình nguệch ngoạc khuỷu tay quẩy quang gánh giếng khơi giết mổ yếm yêu chuông"
                    + " boong tàu xoong quần rượu hươu khoắng oằn loắt choắt thuở huơ quơ quýt quỳnh"
                    + " quách huỵch khuya tuýt huỳnh quốc gì";

    @Test
    void whatPeopleWriteIsWellFormed() {
        assertThat(Arrays.stream(PROSE.split(" ")))
                .allSatisfy(
                        word ->
                                assertThat(VietnameseSyllable.isWellFormed(word))
                                        .as(word)
                                        .isTrue());
    }

    @Test
    void bothPlacesOfToneMarksAreWellFormed() {
        assertThat(new String[] {"hòa", "hoà", "thủy", "thuỷ", "khỏe", "khoẻ"})
                .allMatch(VietnameseSyllable::isWellFormed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "khôgn", "ngưòii", "đươcj", "nghành", "ngề", "kông", "cê", "họcc", "bànn", "đuờngg",
                "hằt", "chuẫp", "đ", "ghà", "xyêu"
            })
    void whatNoSyllableCanBeIsNot(String word) {
        assertThat(VietnameseSyllable.isWellFormed(word)).isFalse();
    }
}
