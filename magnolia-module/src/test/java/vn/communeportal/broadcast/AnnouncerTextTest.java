package vn.communeportal.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written becomes what is read. */
class AnnouncerTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Họp lúc 7h30 ngày 15/12/2023 tại UBND xã|Họp lúc 7 giờ 30 phút ngày 15 tháng 12 năm 2023 tại Ủy ban nhân dân xã",
                "Từ 05/7/2026|Từ ngày 5 tháng 7 năm 2026",
                "trước ngày 05/7|trước ngày 5 tháng 7",
                "17:00 hằng ngày|17 giờ hằng ngày",
                "đến 11h trưa|đến 11 giờ trưa",
                "Nghị định số 30/2020/NĐ-CP|Nghị định số 30 năm 2020 của Chính phủ",
                "Quyết định số 26/QĐ-UBND của xã|Quyết định số 26 của Ủy ban nhân dân của xã",
                "HĐND, MTTQ và BHYT|Hội đồng nhân dân, Mặt trận Tổ quốc và Bảo hiểm y tế",
                "đạt 95,5%|đạt 95,5 phần trăm",
                "12 ha lúa, 500m2 đất, 3 km đường|12 héc-ta lúa, 500 mét vuông đất, 3 ki-lô-mét đường",
                "nộp 50.000đ|nộp 50.000 đồng",
                "5-7 ngày|5 đến 7 ngày",
                "Xem https://xa.example/a?b=1 nhé|Xem địa chỉ ghi trên cổng thông tin của xã nhé",
                "Ông TRẦN VĂN BA|Ông TRẦN VĂN BA",
                "XYZ giữ nguyên|XYZ giữ nguyên"
            })
    void written(String written, String read) {
        assertThat(AnnouncerText.of(written)).isEqualTo(read);
    }

    @Test
    void readingTakesTime() {
        assertThat(AnnouncerText.seconds("")).isZero();
        assertThat(AnnouncerText.seconds("một hai ba")).isEqualTo(1);
        assertThat(AnnouncerText.seconds("tiếng ".repeat(180))).isEqualTo(60);
    }
}
