package vn.communeportal.webapp.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Content;

/** Pages of the cache change when time passes, without anybody changing anything. */
class PageCacheTimeTest extends CachedPortal {

    @Test
    void whatExpiresOrBeginsIsGoneOrThereAtItsMoment() {
        Content content = TestContent.article("Có hạn");
        put(
                here,
                PortalFixture.ARTICLE,
                content.with("publishFrom", NOW.plusSeconds(60))
                        .with("publishUntil", NOW.plusSeconds(120)),
                99);
        String path = "/hoa-phong/tin-tuc";
        Consumer<Boolean> shown =
                is ->
                        assertThat(new String(get(path).orElseThrow().plain()).contains("Có hạn"))
                                .isEqualTo(is);
        shown.accept(false);
        now = NOW.plusSeconds(59);
        shown.accept(false);
        now = NOW.plusSeconds(60);
        shown.accept(true);
        assertThat(get(path + "/co-han").orElseThrow().status()).isEqualTo(200);
        made.clear();
        now = NOW.plusSeconds(119);
        shown.accept(true);
        assertThat(made).isEmpty();
        now = NOW.plusSeconds(120);
        shown.accept(false);
        assertThat(get(path + "/co-han").orElseThrow().status()).isEqualTo(404);
    }

    @Test
    void validityIsThatOfTheDay() {
        put(
                here,
                PortalFixture.DOCUMENT,
                TestContent.document("9/QĐ-UBND", "Chín")
                        .with("effectiveDate", PortalFixture.TODAY.plusDays(1)),
                3);
        String path = "/hoa-phong/van-ban/chin";
        String today = new String(get(path).orElseThrow().plain());
        now = NOW.plus(Duration.ofDays(1));
        String tomorrow = new String(get(path).orElseThrow().plain());
        assertThat(tomorrow).isNotEqualTo(today).isEqualTo(truth(path).substring(3));
    }
}
