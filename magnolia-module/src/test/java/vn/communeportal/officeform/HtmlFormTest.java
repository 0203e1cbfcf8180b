package vn.communeportal.officeform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlFormTest {

    private static String text(OutputFormat format, OfficialDocument document) {
        return new String(format.write(document), StandardCharsets.UTF_8);
    }

    @Test
    void thePageHasTheComponentsInOrderAndNothingFromElsewhere() {
        String html = text(OutputFormat.HTML, SampleForms.report());
        Document page = Jsoup.parse(html);
        assertThat(html).startsWith("<!doctype html>").doesNotContain("<script", "http:", "https:");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("vi");
        assertThat(page.selectFirst("h1").text()).isEqualTo("BÁO CÁO");
        assertThat(page.select("h2").eachText())
                .contains("I. TÌNH HÌNH HOẠT ĐỘNG", "II. ƯU ĐIỂM, HẠN CHẾ");
        assertThat(page.select("tr.total td").eachText()).contains("Tổng", "1.072");
        assertThat(page.select(".sign p").eachText())
                .containsExactly(
                        "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Văn Mẫu");
        assertThat(page.select(".annex em").text())
                .isEqualTo("(Kèm theo Báo cáo số 07/BC-UBND ngày 07 tháng 02 năm 2023)");
    }

    @Test
    void wordsAreNeverMarkup() {
        OfficialDocument document =
                OfficialDocument.builder("<b>Ủy ban</b>", "Xã \"A\" & B")
                        .symbol("BC-UBND")
                        .place("A")
                        .date(LocalDate.of(2024, 11, 20))
                        .kind("Báo cáo")
                        .subject("</title><script>alert(1)</script>")
                        .body(Body.builder().text("<img src=x onerror=alert(1)>").build())
                        .signature(Signature.byHead().title("Chủ tịch").build())
                        .build();
        Document page = Jsoup.parse(text(OutputFormat.HTML, document));
        assertThat(page.select("script, img, b")).isEmpty();
        assertThat(page.select(".body p").text()).isEqualTo("<img src=x onerror=alert(1)>./.");
    }

    @Test
    void theTextIsReadInOrder() {
        List<String> lines = text(OutputFormat.TEXT, SampleForms.letter()).lines().toList();
        assertThat(lines)
                .containsSubsequence(
                        "XÃ NGUYỄN LƯƠNG BẰNG",
                        "Số: 146/UBND-VHXH",
                        "V/v cung cấp tin, bài",
                        "Kính gửi:",
                        "- Ban Chỉ huy Quân sự xã;",
                        "- Các thôn.",
                        "Nơi nhận:",
                        "- Lưu: VT, VHXH.",
                        "PHÓ CHỦ TỊCH",
                        "Nguyễn Văn Mẫu");
    }

    @Test
    void whatIsNotKnownYetLeavesRoom() {
        OfficialDocument draft =
                OfficialDocument.builder("", "Xã A")
                        .symbol("BC-UBND")
                        .place("A")
                        .dateInYear(2026)
                        .kind("Báo cáo")
                        .subject("Kết quả")
                        .signature(Signature.byHead().acting("Chủ tịch").build())
                        .build();
        assertThat(text(OutputFormat.TEXT, draft).replace('\u00a0', '_'))
                .contains("Số: _______/BC-UBND", "A, ngày______tháng______năm 2026", "Q. CHỦ TỊCH");
        for (OutputFormat format : OutputFormat.values()) {
            assertThat(format.write(draft)).isNotEmpty();
        }
        assertThatThrownBy(() -> OfficialDocument.builder("", "Xã A").build())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void lettersThatAFontLacksAndWordsWithoutEndDoNotStopAFile() {
        String odd = "漢字 😀 \u0007" + "dài".repeat(300);
        OfficialDocument document =
                OfficialDocument.builder("", "Xã A")
                        .symbol("BC-UBND")
                        .place("A")
                        .dateInYear(2026)
                        .kind("Báo cáo")
                        .subject("Kết quả")
                        .body(
                                Body.builder()
                                        .text(odd)
                                        .add(
                                                FormTable.builder()
                                                        .column(odd, 1)
                                                        .column("B", 9)
                                                        .row(odd.repeat(9), "b")
                                                        .build())
                                        .build())
                        .signature(Signature.byHead().title("Chủ tịch").build())
                        .build();
        for (OutputFormat format : OutputFormat.values()) {
            assertThat(format.write(document)).isNotEmpty();
        }
    }

    @Test
    void partsNumberThemselves() {
        assertThat(FormText.roman(4)).isEqualTo("IV");
        assertThat(FormText.roman(19)).isEqualTo("XIX");
        assertThat(FormText.letter(5)).isEqualTo("đ");
        Body body =
                Body.builder()
                        .part("A")
                        .section("b")
                        .point("c")
                        .section("d")
                        .part("E")
                        .section("g")
                        .build();
        assertThat(body.blocks())
                .extracting(block -> ((Heading) block).text())
                .containsExactly("I. A", "1. b", "a) c", "2. d", "II. E", "1. g");
    }
}
