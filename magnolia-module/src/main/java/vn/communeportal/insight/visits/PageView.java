package vn.communeportal.insight.visits;

import java.util.Objects;

/** That somebody looked at a page, as the request said it. Never kept. Immutable. */
public final class PageView {

    private final String commune;
    private final String section;
    private final String item;
    private final String address;
    private final String agent;
    private final String referer;
    private final String host;

    /**
     * @param section code; empty if the page is in none
     * @param item identifier; empty if the page shows none
     * @param address of the machine
     * @param agent may be null
     * @param referer may be null
     * @param host the portal's, as the request names it
     */
    public PageView(
            String commune,
            String section,
            String item,
            String address,
            String agent,
            String referer,
            String host) {
        this.commune = Objects.requireNonNull(commune, "commune");
        this.section = Objects.requireNonNull(section, "section");
        this.item = Objects.requireNonNull(item, "item");
        this.address = Objects.requireNonNull(address, "address");
        this.agent = agent;
        this.referer = referer;
        this.host = Objects.requireNonNull(host, "host");
    }

    String commune() {
        return commune;
    }

    String section() {
        return section;
    }

    String item() {
        return item;
    }

    String address() {
        return address;
    }

    String agent() {
        return agent;
    }

    String referer() {
        return referer;
    }

    String host() {
        return host;
    }
}
