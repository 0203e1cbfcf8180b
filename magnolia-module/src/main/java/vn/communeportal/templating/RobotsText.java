package vn.communeportal.templating;

import java.util.List;
import java.util.function.Function;
import vn.communeportal.content.Commune;

/** What {@code robots.txt} says: where the sitemaps are, and that results of searches are none. */
final class RobotsText {

    private RobotsText() {}

    /**
     * A commune's own domain names only its own sitemap; other hosts name all that they serve.
     *
     * @param bases the beginning of a commune's absolute addresses
     */
    static String of(
            List<Commune> communes,
            String host,
            String contextPath,
            Function<Commune, String> bases) {
        StringBuilder text = new StringBuilder("User-agent: *\n");
        StringBuilder places = new StringBuilder();
        boolean ownDomain =
                communes.stream().anyMatch(its -> its.setting(Commune.DOMAIN).equals(host));
        for (Commune commune : communes) {
            boolean others = ownDomain && !commune.setting(Commune.DOMAIN).equals(host);
            if (others || commune.status() == Commune.Status.MERGED) {
                continue;
            }
            String home = contextPath + "/" + commune.id();
            text.append("Disallow: ").append(home).append("/tim-kiem\n");
            text.append("Disallow: ").append(home).append("/en/tim-kiem\n");
            places.append("Sitemap: ")
                    .append(bases.apply(commune))
                    .append("/")
                    .append(commune.id())
                    .append("/sitemap.xml\n");
        }
        return text.append('\n').append(places).toString();
    }
}
