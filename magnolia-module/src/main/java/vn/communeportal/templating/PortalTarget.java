package vn.communeportal.templating;

import java.util.Objects;

/** Where a path of the portal leads: to a page of the website, or to another path. Immutable. */
public final class PortalTarget {

    private final boolean redirect;
    private final String path;
    private final String selector;

    private PortalTarget(boolean redirect, String path, String selector) {
        this.redirect = redirect;
        this.path = Objects.requireNonNull(path, "path");
        this.selector = Objects.requireNonNull(selector, "selector");
    }

    static PortalTarget page(String path, String selector) {
        return new PortalTarget(false, path, selector);
    }

    static PortalTarget redirect(PortalAddress address) {
        return new PortalTarget(true, address.path(), "");
    }

    /** Whether the browser is sent to {@link #path}, for good. */
    public boolean isRedirect() {
        return redirect;
    }

    /** Path of the page's node in the website; of a redirect, the portal's path to go to. */
    public String path() {
        return path;
    }

    /** What the page is to show; empty if it needs no more than itself. */
    public String selector() {
        return selector;
    }

    /** The page with its selector as Magnolia writes it: {@code /a/article~tin-tuc~hop~.html}. */
    public String magnoliaUri() {
        return path + (selector.isEmpty() ? "" : "~" + selector + "~") + ".html";
    }

    @Override
    public String toString() {
        return (redirect ? "redirect to " + path : magnoliaUri());
    }
}
