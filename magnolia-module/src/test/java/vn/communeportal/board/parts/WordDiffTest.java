package vn.communeportal.board.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void wordsThatWentAndCameAreMarked() {
        assertThat(WordDiff.html("Sáng 18/7, 90 hộ dân ra quân.", "Sáng 18/7, 120 hộ dân ra quân."))
                .isEqualTo("Sáng 18/7, <del>90</del><ins>120</ins> hộ dân ra quân.");
    }

    @Test
    void aTextThatWasNotThereIsNewAsAWhole() {
        assertThat(WordDiff.html("", "Hai từ")).isEqualTo("<ins>Hai từ</ins>");
        assertThat(WordDiff.html("Hai từ", "")).isEqualTo("<del>Hai từ</del>");
    }

    @Test
    void textOfUsersIsEscaped() {
        assertThat(WordDiff.html("<b>", "<i>"))
                .isEqualTo("&lt;<del>b</del><ins>i</ins>&gt;")
                .doesNotContain("<b>");
    }
}
