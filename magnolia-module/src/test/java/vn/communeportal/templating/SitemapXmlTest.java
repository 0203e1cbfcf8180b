package vn.communeportal.templating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SitemapXmlTest {

    private static final SitemapEntry ENTRY =
            new SitemapEntry("/hoa-phong/a", LocalDate.of(2025, 7, 18));

    @Test
    void fiftyThousandAddressesFitInOneFile() {
        assertThat(SitemapXml.parts(0)).isEqualTo(1);
        assertThat(SitemapXml.parts(50_000)).isEqualTo(1);
        assertThat(SitemapXml.parts(50_001)).isEqualTo(2);
        assertThat(SitemapXml.parts(150_000)).isEqualTo(3);
    }

    @Test
    void moreAreDividedIntoPartsThatTheIndexNames() {
        List<SitemapEntry> entries = Collections.nCopies(50_002, ENTRY);

        assertThat(SitemapXml.part(entries, 1, "https://x.vn").split("<url>")).hasSize(50_001);
        assertThat(SitemapXml.part(entries, 2, "https://x.vn").split("<url>")).hasSize(3);
        assertThat(SitemapXml.index(2, "hoa-phong", "https://x.vn"))
                .contains(
                        "<loc>https://x.vn/hoa-phong/sitemap-1.xml</loc>",
                        "<loc>https://x.vn/hoa-phong/sitemap-2.xml</loc>");
    }

    @Test
    void anAddressHasItsDayOfChange() {
        assertThat(SitemapXml.part(List.of(ENTRY), 1, "https://x.vn"))
                .contains(
                        "<url><loc>https://x.vn/hoa-phong/a</loc><lastmod>2025-07-18</lastmod></url>");
        assertThat(SitemapXml.part(List.of(new SitemapEntry("/a", null)), 1, "https://x.vn"))
                .doesNotContain("lastmod");
    }
}
