package vn.communeportal.templating;

import java.util.List;

/** What the head of a page tells search engines and other machines, for templates. */
public final class HeadView {

    /** Of a page that is nobody's to find: not there, withdrawn, or a preview. */
    static final HeadView NONE =
            new HeadView(null, false, List.of(), List.of(), List.of(), List.of(), "");

    private final PageSubject subject;
    private final boolean indexed;
    private final List<LinkView> alternates;
    private final List<LinkView> feeds;
    private final List<MetaView> dublinCore;
    private final List<MetaView> openGraph;
    private final String json;

    /**
     * @param subject null if nothing is said of the page
     * @param json schema.org; empty for none
     */
    HeadView(
            PageSubject subject,
            boolean indexed,
            List<LinkView> alternates,
            List<LinkView> feeds,
            List<MetaView> dublinCore,
            List<MetaView> openGraph,
            String json) {
        this.subject = subject;
        this.indexed = indexed;
        this.alternates = List.copyOf(alternates);
        this.feeds = List.copyOf(feeds);
        this.dublinCore = List.copyOf(dublinCore);
        this.openGraph = List.copyOf(openGraph);
        this.json = json;
    }

    /** The one address that the page is known by; empty if it has none. */
    public String getCanonical() {
        return subject == null ? "" : subject.canonical();
    }

    public String getDescription() {
        return subject == null ? "" : subject.text(PageSubject.Fact.DESCRIPTION);
    }

    /** Whether search engines shall show it. */
    public boolean isIndexed() {
        return indexed;
    }

    /** The same page in all its languages, this one too; labels are those of {@code hreflang}. */
    public List<LinkView> getAlternates() {
        return alternates;
    }

    /** What one can subscribe to here. */
    public List<LinkView> getFeeds() {
        return feeds;
    }

    public List<MetaView> getDublinCore() {
        return dublinCore;
    }

    public List<MetaView> getOpenGraph() {
        return openGraph;
    }

    /** JSON that is safe to print in a script element as it is: it has no angle brackets. */
    public String getJson() {
        return json;
    }
}
