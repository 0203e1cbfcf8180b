package vn.communeportal.templating;

import java.util.List;

/** Sitemaps as sitemaps.org wants them: at most 50,000 addresses a file, then an index. Pure. */
final class SitemapXml {

    static final int MOST = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private SitemapXml() {}

    /** How many files a sitemap of this length needs besides its index. */
    static int parts(int length) {
        return length <= MOST ? 1 : (length + MOST - 1) / MOST;
    }

    /**
     * @param number of the part, the first is 1
     * @param base what stands before every path
     */
    static String part(List<SitemapEntry> entries, int number, String base) {
        XmlText xml = new XmlText("urlset", "", NAMESPACE);
        int from = (number - 1) * MOST;
        for (SitemapEntry entry : entries.subList(from, Math.min(entries.size(), from + MOST))) {
            xml.begin("url")
                    .element("loc", base + entry.path())
                    .element("lastmod", entry.changed())
                    .end();
        }
        return xml.finish();
    }

    /** The index of the parts of a commune's sitemap. */
    static String index(int parts, String commune, String base) {
        XmlText xml = new XmlText("sitemapindex", "", NAMESPACE);
        for (int number = 1; number <= parts; number++) {
            xml.begin("sitemap")
                    .element("loc", base + "/" + commune + "/sitemap-" + number + ".xml")
                    .end();
        }
        return xml.finish();
    }
}
