package vn.communeportal.templating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void anAnchorStandsAsLongAsItsWords() {
        List<ParagraphView> before =
                Paragraphs.of("<p>Điều 1. Phạm vi.</p><ol><li>Một</li><li>Hai</li></ol>");
        List<ParagraphView> after =
                Paragraphs.of(
                        "<p>Lời nói đầu.</p><p>Điều 1. <b>Phạm vi</b>.</p><ol><li>Một a</li><li>Hai</li></ol>");
        assertThat(before).hasSize(3);
        assertThat(after).hasSize(4);
        assertThat(ids(after)).contains(before.get(0).getId(), before.get(2).getId());
        assertThat(ids(after)).doesNotContain(before.get(1).getId());
        assertThat(after.get(3).getNumber()).isEqualTo(4);
    }

    @Test
    void theSameWordsTwiceAreTwoAnchorsAndScriptsAreNone() {
        List<ParagraphView> paragraphs =
                Paragraphs.of(
                        "<p>Bỏ.</p><p>Bỏ.</p><script>alert(1)</script><p onclick='x()'>Ba</p>");
        assertThat(ids(paragraphs)).doesNotHaveDuplicates().hasSize(3);
        assertThat(paragraphs.get(2).getHtml()).doesNotContain("onclick");
    }

    private static List<String> ids(List<ParagraphView> paragraphs) {
        return paragraphs.stream().map(ParagraphView::getId).collect(Collectors.toList());
    }
}
