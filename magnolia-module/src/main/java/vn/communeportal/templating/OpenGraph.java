package vn.communeportal.templating;

import java.util.ArrayList;
import java.util.List;
import vn.communeportal.templating.PageSubject.Fact;

/** What social networks show when a page is shared (ogp.me). */
final class OpenGraph {

    private OpenGraph() {}

    /**
     * @param type {@code website} or {@code article}
     * @param site name of the portal
     */
    static List<MetaView> of(PageSubject subject, String type, String site) {
        List<MetaView> metas = new ArrayList<>();
        metas.add(new MetaView("og:type", type));
        metas.add(new MetaView("og:site_name", site));
        add(metas, "og:title", subject.text(Fact.TITLE));
        add(metas, "og:description", subject.text(Fact.DESCRIPTION));
        String language = subject.text(Fact.LANGUAGE);
        metas.add(
                new MetaView(
                        "og:locale", PageLanguage.ENGLISH.equals(language) ? "en_GB" : "vi_VN"));
        if (subject.isAbsolute()) {
            metas.add(new MetaView("og:url", subject.canonical()));
            add(metas, "og:image", subject.text(Fact.IMAGE));
            add(metas, "og:image:alt", subject.text(Fact.IMAGE_ALT));
        }
        if (type.equals("article")) {
            add(metas, "article:published_time", subject.text(Fact.PUBLISHED));
            add(metas, "article:modified_time", subject.text(Fact.MODIFIED));
        }
        return metas;
    }

    private static void add(List<MetaView> metas, String name, String content) {
        if (!content.isEmpty()) {
            metas.add(new MetaView(name, content));
        }
    }
}
