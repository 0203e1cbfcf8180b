package vn.communeportal.templating;

import java.util.List;

/** A section of the commune, for templates. */
public final class SectionView {

    private final String code;
    private final String name;
    private final String href;
    private final String lang;
    private final List<ItemView> items;

    SectionView(String code, String name, String href, String lang, List<ItemView> items) {
        this.code = code;
        this.name = name;
        this.href = href;
        this.lang = lang;
        this.items = List.copyOf(items);
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getHref() {
        return href;
    }

    /** Language of its name; empty if it is that of the page. */
    public String getLang() {
        return lang;
    }

    /** Its newest items, as many as were asked for. */
    public List<ItemView> getItems() {
        return items;
    }
}
