package vn.communeportal.editorial.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.communeportal.attachment.AttachmentReader;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.text.LegacyVietnamese;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

class QualityChecksTest {

    private static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);

    private static List<Finding> find(Content content) {
        AttachmentReader reader = new AttachmentReader();
        return ContentChecks.of(
                ARTICLE,
                content,
                new Surroundings(
                        LocalDate.of(2025, 7, 18),
                        "Xã Hòa Phong",
                        List.of(),
                        SimilarItems.NONE,
                        LinkAnswers.NONE),
                file -> reader.read(file::open));
    }

    private static List<String> checks(Content content) {
        return find(content).stream().map(Finding::check).distinct().toList();
    }

    private static Content body(String html) {
        return Content.empty().with("language", "vi").with("body", html);
    }

    private static String words(Content content) {
        return find(content).get(0).text(Messages.shipped(), Vietnamese.LOCALE);
    }

    @Test
    void ordinaryProseIsFine() {
        assertThat(
                        checks(
                                body(
                                        "<p>Sáng 18/7/2025, UBND xã Hòa Phong họp giao ban, HĐND dự."
                                                + " Xem hoaphong.gov.vn và Đắk Lắk, từ ngày 01/7/2025 đến"
                                                + " ngày 31/7/2025.</p>")))
                .isEmpty();
    }

    @Test
    void misspeltWords() {
        Content content = body("<p>Kính gửi tòan thể nhân dân, đề nghị khôgn đổ rác.</p>");

        assertThat(words(content)).contains("khôgn");
        assertThat(find(content).get(0).offset()).isEqualTo(36);
        assertThat(checks(content.with("language", "en"))).isEmpty();
    }

    @Test
    void toneMarksInTwoPlaces() {
        assertThat(checks(body("<p>Đường Hòa Bình, hòa giải, hoà hợp.</p>")))
                .containsExactly("Q-02");
        assertThat(checks(body("<p>Hoà giải, hoà hợp, thuỷ lợi, quý, quả.</p>"))).isEmpty();
    }

    @Test
    void nameOfTheCommune() {
        assertThat(words(body("<p>Nhân dân xã Hoà Phong.</p>"))).contains("Hoà Phong");
        assertThat(checks(body("<p>Nhân dân xã Hòa Phong, hoa phong lan.</p>"))).isEmpty();
    }

    @Test
    void datesThatCannotBe() {
        assertThat(checks(body("<p>Họp ngày 31/02/2025.</p>"))).containsExactly("V03");
        assertThat(checks(body("<p>Từ ngày 15/7/2025 đến ngày 10/7/2025.</p>")))
                .containsExactly("V03");
    }

    @Test
    void blankNumbersAndLapsedBasis() {
        assertThat(checks(body("<p>Theo Quyết định số …/QĐ-UBND.</p>"))).containsExactly("V02");
        assertThat(words(body("<p>Căn cứ Nghị định số 43/2011/NĐ-CP.</p>")))
                .contains("42/2022/NĐ-CP");
    }

    @Test
    void repostsAndPictures() {
        assertThat(checks(body("<p>Bài.</p>").with("origin", "reposted"))).containsExactly("V06");
        assertThat(
                        checks(
                                Content.empty()
                                        .with(
                                                "leadImage",
                                                Content.empty().with("alt", "IMG_2034.JPG"))))
                .containsExactly("V07");
        assertThat(
                        checks(
                                Content.empty()
                                        .with(
                                                "leadImage",
                                                Content.empty()
                                                        .with(
                                                                "alt",
                                                                "Bà con gặt lúa ở thôn Đông"))))
                .isEmpty();
    }

    @Test
    void sentencesWithoutEnd() {
        assertThat(checks(body("<p>" + "và nhân dân ".repeat(30) + "</p>")))
                .containsExactly("Q-03");
    }

    @Test
    void legacyEncodingsAreRecognisedAndConverted() {
        String unicode = "Đề nghị các hộ gia đình giữ gìn vệ sinh môi trường, phân loại rác.";
        for (LegacyVietnamese encoding : LegacyVietnamese.values()) {
            String legacy = encoding.encode(unicode);

            assertThat(LegacyText.recognize(legacy)).contains(encoding);
            assertThat(checks(body("<p>" + legacy + "</p>"))).contains("Q-05");
        }
        assertThat(LegacyText.recognize(unicode)).isEmpty();
        assertThat(LegacyText.recognize("Der Bürgermeister grüßt die Bürger für die Größe."))
                .isEmpty();
    }

    /** A table of a rich text is read row by row. */
    @Test
    void tablesOfRichTextAreTables() {
        assertThat(
                        checks(
                                body(
                                        "<table><tr><th>Họ và tên</th><th>Năm sinh</th></tr><tr><td><p>Lê Thị"
                                                + " Út</p></td><td>1960</td></tr><tr><td>Vũ Văn Tư</td><td>1955</td></tr></table>")))
                .contains("P-12");
    }
}
