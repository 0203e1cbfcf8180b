package vn.communeportal.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.communeportal.editorial.Role;
import vn.communeportal.insight.figures.Period;

/** What a sample commune's real report says of its figures, board, decisions and recipients. */
public final class SeedReport {

    public static final List<String> IDS =
            List.of("nguyen-luong-bang", "hoa-phong", "quoc-tuan", "nam-chinh", "cong-hoa");

    private static final Map<String, List<String>> FACTS =
            Map.of(
                    "nguyen-luong-bang",
                    List.of(
                            "đã đăng 1.611 tin, bài",
                            "Tin tức, sự kiện 630",
                            "Chỉ đạo điều hành 442",
                            "Thông tin chuyên đề 63",
                            "chuyển đổi số 351",
                            "Thủ tục hành chính 30",
                            "Các nội dung khác 95",
                            "Tổng 1.611",
                            "335.758 lượt truy cập",
                            "5 phút 6 giây",
                            "gồm 13 thành viên",
                            "ngày 18/07/2025",
                            "670 tin",
                            "Nghị định số 42/2022/NĐ-CP",
                            "- Lãnh đạo UBND xã;",
                            "KT. CHỦ TỊCH"),
                    "hoa-phong",
                    List.of(
                            "đã đăng 181 tin, bài",
                            "Hoạt động xã 105",
                            "Chuyển đổi số 56",
                            "Xã hội 12",
                            "Tổng 181",
                            "bình quân 51 lượt mỗi ngày",
                            "gồm 05 thành viên",
                            "Từ ngày 23/02/2023 đến hết ngày 01/11/2023",
                            "Quyết định số 26/QĐ-UBND ngày 23/02/2023",
                            "161/QĐ-UBND",
                            "07 Chương, 15 Điều",
                            "Thực hiện Công văn số 1631/UBND-VHTT",
                            "tính đến hết ngày 01/11/2023",
                            "- Phòng VH&TT thị xã;"),
                    "quoc-tuan",
                    List.of(
                            "đã đăng 500 tin, bài",
                            "60.000 lượt truy cập",
                            "gồm 07 thành viên: 01 Trưởng ban, 02 Phó Trưởng ban, 04 Ủy viên",
                            "116/QĐ-UBND ngày 24/09/2021",
                            "92/QĐ-UBND",
                            "- UBND huyện;"),
                    "nam-chinh",
                    List.of(
                            "đã đăng 47 tin, bài",
                            "6.670 lượt truy cập",
                            "gồm 08 thành viên",
                            "150/QĐ-UBND ngày 19/05/2021",
                            "157/QĐ-UBND",
                            "Nghị định số 43/2011/NĐ-CP",
                            "- UBND huyện;"),
                    "cong-hoa",
                    List.of(
                            "Từ ngày 01/01/2023 đến hết ngày 19/12/2023",
                            "đã đăng 14 tin, bài",
                            "ngày 10/05/2023",
                            "Nghị định số 42/2022/NĐ-CP",
                            "CHỦ TỊCH"));

    private final SampleCommune commune;
    private final SampleBoard board;

    private SeedReport(SampleCommune commune) {
        this.commune = commune;
        board = new SampleBoard(commune);
    }

    public static SeedReport of(String id) {
        return new SeedReport(SampleCommune.named(id));
    }

    public Period period() {
        YamlNode period = commune.report().node("period");
        return Period.of(period.date("from"), period.date("to")).cutOff(period.date("cutOff"));
    }

    public LocalDate date() {
        return commune.report().date("date");
    }

    /** What it answers; empty if nobody asked. */
    public String request() {
        return commune.report().node("fields").text("REQUEST", "");
    }

    public String editor() {
        return board.logins(Role.EDITOR).get(0);
    }

    public String head() {
        return board.logins(Role.HEAD).get(0);
    }

    /** Whether it is the seed's report, however its lines are broken. */
    public void assertIn(String text) {
        String words = text.replaceAll("[\\s\\u00a0\\u2011]+", " ");
        assertThat(words).as(commune.id()).contains(FACTS.get(commune.id()));
        if (!commune.id().equals("nam-chinh")) {
            assertThat(words).as("repealed on 15/8/2022").doesNotContain("43/2011");
        }
    }
}
