package vn.communeportal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LegacyVietnameseTest {

    private static final String LETTERS =
            "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";

    @Test
    void knownTexts() {
        assertThat(LegacyVietnamese.TCVN3.decode("Uû ban nh©n d©n x· Hßa Phong th«ng b¸o"))
                .isEqualTo("Uỷ ban nhân dân xã Hòa Phong thông báo");
        assertThat(LegacyVietnamese.TCVN3.decode("§éc lËp - Tù do - H¹nh phóc"))
                .isEqualTo("Độc lập - Tự do - Hạnh phúc");
        assertThat(LegacyVietnamese.VNI.decode("Uûy ban nhaân daân xaõ Hoøa Phong thoâng baùo"))
                .isEqualTo("Ủy ban nhân dân xã Hòa Phong thông báo");
        assertThat(LegacyVietnamese.VNI.decode("COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM"))
                .isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    }

    /** Letters in any order, as words of one vowel: what is encoded comes back. */
    @ParameterizedTest
    @EnumSource(LegacyVietnamese.class)
    void whatIsEncodedComesBack(LegacyVietnamese encoding) {
        Random random = new Random(20250718);
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(40); j >= 0; j--) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
                text.append(j % 2 == 0 ? "n" : " ");
            }
            String unicode = text.toString();
            assertThat(encoding.decode(encoding.encode(unicode))).isEqualTo(unicode);
        }
    }

    @ParameterizedTest
    @EnumSource(LegacyVietnamese.class)
    void sentencesComeBack(LegacyVietnamese encoding) {
        String sentence =
                "Ngày 15 tháng 7, đồng chí Chủ tịch kiểm tra tuyến đường liên thôn, khuyến khích"
                        + " người dân hiến đất, nghỉ trưa ở nhà văn hóa.";

        assertThat(encoding.decode(encoding.encode(sentence))).isEqualTo(sentence);
    }
}
