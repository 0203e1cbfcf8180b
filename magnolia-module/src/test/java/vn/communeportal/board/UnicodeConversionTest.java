package vn.communeportal.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Content;
import vn.communeportal.text.LegacyVietnamese;

/** What was typed before Unicode becomes Unicode, markup and all else stay. */
class UnicodeConversionTest {

    private static final String TEXT =
            "hội nghị tổng kết công tác xây dựng nông thôn mới của xã năm vừa qua";

    @Test
    void textsOfBothEncodingsAreConverted() {
        Content content =
                Content.empty()
                        .with("title", LegacyVietnamese.VNI.encode(TEXT))
                        .with(
                                "body",
                                "<p>"
                                        + LegacyVietnamese.TCVN3.encode(TEXT)
                                        + " <strong>"
                                        + LegacyVietnamese.TCVN3.encode("thắng lợi")
                                        + "</strong></p>")
                        .with(
                                "images",
                                List.of(
                                        Content.empty()
                                                .with(
                                                        "caption",
                                                        LegacyVietnamese.TCVN3.encode(TEXT))));
        Content converted = UnicodeConversion.of(content);
        assertThat(converted.text("title")).isEqualTo(TEXT);
        assertThat(converted.text("body"))
                .isEqualTo("<p>" + TEXT + " <strong>thắng lợi</strong></p>");
        assertThat(converted.parts("images").get(0).text("caption")).isEqualTo(TEXT);
    }

    @Test
    void unicodeAndOtherLanguagesStay() {
        Content content =
                Content.empty()
                        .with("title", TEXT)
                        .with("body", "<p>The café is naïve, señor — Größe und Maß.</p>");
        assertThat(UnicodeConversion.of(content)).isEqualTo(content);
    }
}
