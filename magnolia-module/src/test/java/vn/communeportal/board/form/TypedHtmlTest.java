package vn.communeportal.board.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedHtmlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Một<div>Hai</div><div>Ba</div>|<p>Một</p><p>Hai</p><p>Ba</p>",
                "<p>Một</p>|<p>Một</p>",
                "Một <b>hai</b><br>ba|<p>Một <b>hai</b></p><p>ba</p>",
                "<div>Một</div><div><br></div><div>Hai</div>|<p>Một</p><p>Hai</p>",
                "<div><div>Một</div><ul><li>a</li></ul></div>|<p>Một</p><ul><li>a</li></ul>",
                "<h1>Đầu đề</h1>Một|<h2>Đầu đề</h2><p>Một</p>",
                "<span style='color:red'>Một</span><script>x()</script>|<p>Một</p>"
            })
    void whatBrowsersWriteBecomesParagraphs(String typed, String kept) {
        assertThat(TypedHtml.toContent(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"<br>", "<p>&nbsp;</p>", "<div><br></div>"})
    void whatNobodyReadsIsNothing(String typed) {
        assertThat(TypedHtml.toContent(typed)).isNull();
    }

    @Test
    void whatWasKeptStaysTheSame() {
        String kept = TypedHtml.toContent("Một<div>Hai &amp; ba</div>");
        assertThat(TypedHtml.toContent(kept)).isEqualTo(kept);
    }
}
