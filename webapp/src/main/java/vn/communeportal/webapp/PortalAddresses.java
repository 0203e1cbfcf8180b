package vn.communeportal.webapp;

import java.time.Clock;
import vn.communeportal.board.BoardServices;
import vn.communeportal.editorial.BoardService;
import vn.communeportal.insight.HealthServlet;
import vn.communeportal.insight.PublishedCounts;
import vn.communeportal.insight.visits.Visits;
import vn.communeportal.media.Pictures;
import vn.communeportal.search.missed.MissedOfNodes;
import vn.communeportal.templating.DomainFilter;
import vn.communeportal.templating.FileServlet;
import vn.communeportal.templating.FormServlet;
import vn.communeportal.templating.ItemsServlet;
import vn.communeportal.templating.MachineServlet;
import vn.communeportal.templating.MissedSearchesServlet;
import vn.communeportal.templating.PortalHosts;
import vn.communeportal.templating.PreviewRenderer;
import vn.communeportal.templating.SearchServlet;
import vn.communeportal.templating.SitemapEntries;
import vn.communeportal.templating.VisitsServlet;
import vn.communeportal.templating.review.ReviewServlet;
import vn.communeportal.webapp.accounts.BoardGuard;
import vn.communeportal.webapp.accounts.LoginServlet;
import vn.communeportal.webapp.accounts.LogoutServlet;
import vn.communeportal.webapp.accounts.PersonFilter;
import vn.communeportal.webapp.board.BoardServlet;
import vn.communeportal.webapp.board.PortalUI;
import vn.communeportal.webapp.rendering.PageCache;
import vn.communeportal.webapp.rendering.PageRenderer;
import vn.communeportal.webapp.rendering.PortalServlet;
import vn.communeportal.webapp.rendering.ResourceServlet;
import vn.communeportal.webapp.web.ErrorPageServlet;
import vn.communeportal.webapp.web.SecurityHeaders;
import vn.communeportal.webapp.web.StylesheetServlet;
import vn.communeportal.webapp.web.WebServer;

/** Filters and servlets of the portal at their addresses. */
final class PortalAddresses {

    private static final long MOST_CACHED = 128L << 20;
    private static final int CACHED_PART = 8;
    private static final String BOARD_PATH = "/.board/";

    private final PortalComponents parts;
    private final Clock clock;

    PortalAddresses(PortalComponents parts, Clock clock) {
        this.parts = parts;
        this.clock = clock;
    }

    /** Puts filters and servlets at their addresses. */
    void mount(WebServer server) {
        mount(server, new PageCache(parts.published(), clock, cacheBytes()));
    }

    /** The same with another page cache. */
    void mount(WebServer server, PageCache cache) {
        server.addFilter(new SecurityHeaders(), "/*");
        server.addFilter(
                new DomainFilter(new PortalHosts(parts.items(), parts.resolver(), clock)), "/*");
        server.addFilter(new PersonFilter(parts.accounts()), "/*");
        server.addFilter(
                new BoardGuard(parts.accounts()), BoardServlet.PATH, BoardServlet.RESOURCES);
        server.addServlet(new LoginServlet(parts.accounts(), clock), LoginServlet.PATH);
        server.addServlet(new LogoutServlet(), LogoutServlet.PATH);
        server.addServlet(new StylesheetServlet(), StylesheetServlet.PATH);
        server.addServlet(new ErrorPageServlet(), ErrorPageServlet.PATH);
        server.addServlet(
                new HealthServlet(
                        new PublishedCounts(parts.published(), clock),
                        parts.search(),
                        parts.engagement().service(),
                        parts.installation(),
                        clock),
                HealthServlet.PATH);
        mountPortal(server, cache);
    }

    private void mountPortal(WebServer server, PageCache cache) {
        Pictures pictures = new Pictures(parts.repositories(), parts.installation());
        PageRenderer renderer =
                new PageRenderer(
                        parts.repositories(),
                        parts.installation(),
                        parts.items(),
                        parts.search(),
                        pictures,
                        parts.modules());
        mountBoard(server, renderer);
        server.addServlet(
                new ReviewServlet(
                        parts.letters().correspondence().links(),
                        parts.desk(),
                        parts.repositories(),
                        renderer,
                        parts.accounts(),
                        parts.installation(),
                        clock),
                ReviewServlet.MAPPING);
        server.addServlet(
                new PortalServlet(
                        parts.resolver(),
                        renderer,
                        cache,
                        parts.accounts(),
                        new FileServlet(parts.items(), parts.repositories(), pictures),
                        new MachineServlet(
                                parts.items(),
                                new SitemapEntries(parts.items(), parts.repositories(), clock),
                                parts.repositories(),
                                parts.installation(),
                                clock),
                        parts.figures().views(),
                        BOARD_PATH),
                "/");
        server.addServlet(
                parts.figures().servlet(), VisitsServlet.COUNTER_PATH, Visits.TRANSFER_PATH);
        server.addServlet(
                new SearchServlet(parts.search(), parts.items(), parts.installation()),
                SearchServlet.PATH,
                SearchServlet.TABLE,
                SearchServlet.SUGGESTIONS);
        server.addServlet(new MissedSearchesServlet(parts.search()), MissedOfNodes.PATH);
        server.addServlet(new ItemsServlet(parts.items(), parts.installation()), ItemsServlet.PATH);
        server.addServlet(parts.engagement().forms(parts.items(), renderer), FormServlet.MAPPING);
        server.addServlet(new ResourceServlet(parts.modules()), ResourceServlet.MAPPING);
    }

    private void mountBoard(WebServer server, PreviewRenderer preview) {
        BoardServices services =
                new BoardServices(
                        parts.repositories(),
                        parts.accounts(),
                        parts.desk(),
                        parts.times().finder(),
                        parts.times().times(),
                        parts.times().records(),
                        parts.figures().office(),
                        parts.letters().correspondence(),
                        new BoardService(parts.repositories(), parts.desk(), clock),
                        parts.regulation(),
                        parts.administration(),
                        preview,
                        parts.search(),
                        parts.engagement().desk(),
                        parts.books().books(),
                        clock);
        server.addServlet(
                        new BoardServlet(
                                () -> new PortalUI(services, parts.accounts(), parts.inbox())),
                        BoardServlet.PATH,
                        BoardServlet.RESOURCES)
                .setAsyncSupported(true);
    }

    /** Pages take no more than a part of the memory that there is. */
    private static long cacheBytes() {
        return Math.min(MOST_CACHED, Runtime.getRuntime().maxMemory() / CACHED_PART);
    }
}
