package vn.communeportal.templating;

import java.util.List;

/** Sections that belong together, for templates. */
public final class GroupView {

    private final String code;
    private final String name;
    private final String lang;
    private final List<LinkView> links;

    GroupView(String code, String name, String lang, List<LinkView> links) {
        this.code = code;
        this.name = name;
        this.lang = lang;
        this.links = List.copyOf(links);
    }

    /** Its place in the sitemap's page: {@code GT}. */
    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    /** Language of the name; empty if it is that of the page. */
    public String getLang() {
        return lang;
    }

    public List<LinkView> getLinks() {
        return links;
    }
}
