package vn.communeportal.webapp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import vn.communeportal.administration.Administration;
import vn.communeportal.administration.CommuneClosing;
import vn.communeportal.administration.CommuneFounding;
import vn.communeportal.administration.CommunePublications;
import vn.communeportal.administration.CommuneRecords;
import vn.communeportal.administration.ProvinceOffice;
import vn.communeportal.board.BoardServices;
import vn.communeportal.channels.FacebookSettings;
import vn.communeportal.content.procedure.ProcedureImporter;
import vn.communeportal.editorial.BoardService;
import vn.communeportal.editorial.CasesOfImports;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Notices;
import vn.communeportal.editorial.Publications;
import vn.communeportal.editorial.RegulationDesk;
import vn.communeportal.editorial.Resettlement;
import vn.communeportal.editorial.letters.MailIntake;
import vn.communeportal.engagement.guard.LetterScanner;
import vn.communeportal.engagement.matter.CitizenDesk;
import vn.communeportal.engagement.matter.Reception;
import vn.communeportal.host.CommuneRoles;
import vn.communeportal.host.Mail;
import vn.communeportal.host.Publishing;
import vn.communeportal.insight.Completeness;
import vn.communeportal.insight.HealthServlet;
import vn.communeportal.insight.PublishedCounts;
import vn.communeportal.insight.visits.Visits;
import vn.communeportal.media.Pictures;
import vn.communeportal.published.PublishedItems;
import vn.communeportal.samples.SampleCommunes;
import vn.communeportal.search.feed.BoardSearch;
import vn.communeportal.search.feed.PortalSearch;
import vn.communeportal.search.missed.MissedOfNodes;
import vn.communeportal.templating.CommunePages;
import vn.communeportal.templating.DomainFilter;
import vn.communeportal.templating.FileServlet;
import vn.communeportal.templating.FormServlet;
import vn.communeportal.templating.ItemsServlet;
import vn.communeportal.templating.MachineServlet;
import vn.communeportal.templating.MissedSearchesServlet;
import vn.communeportal.templating.PortalHosts;
import vn.communeportal.templating.PortalResolver;
import vn.communeportal.templating.PreviewRenderer;
import vn.communeportal.templating.PublicItems;
import vn.communeportal.templating.SearchServlet;
import vn.communeportal.templating.SitemapEntries;
import vn.communeportal.templating.VisitsServlet;
import vn.communeportal.templating.review.ReviewServlet;
import vn.communeportal.webapp.accounts.Accounts;
import vn.communeportal.webapp.accounts.BoardGuard;
import vn.communeportal.webapp.accounts.LoginServlet;
import vn.communeportal.webapp.accounts.LogoutServlet;
import vn.communeportal.webapp.accounts.PersonFilter;
import vn.communeportal.webapp.accounts.StoredInbox;
import vn.communeportal.webapp.board.BoardServlet;
import vn.communeportal.webapp.board.PortalUI;
import vn.communeportal.webapp.rendering.LightModules;
import vn.communeportal.webapp.rendering.PageCache;
import vn.communeportal.webapp.rendering.PageRenderer;
import vn.communeportal.webapp.rendering.PortalServlet;
import vn.communeportal.webapp.rendering.ReadyFiles;
import vn.communeportal.webapp.rendering.ResourceServlet;
import vn.communeportal.webapp.storage.JackrabbitRepositories;
import vn.communeportal.webapp.storage.WorkspacePublishing;
import vn.communeportal.webapp.web.ErrorPageServlet;
import vn.communeportal.webapp.web.SecurityHeaders;
import vn.communeportal.webapp.web.StylesheetServlet;
import vn.communeportal.webapp.web.WebServer;

/** Everything that the webapp is made of, put together in one place. */
public final class PortalComponents {

    /** As in Magnolia: the folder whose files override those of the light modules in the jar. */
    private static final String RESOURCES_PROPERTY = "magnolia.resources.dir";

    private static final long MOST_CACHED = 128L << 20;
    private static final int CACHED_PART = 8;
    private static final String BOARD_PATH = "/.board/";

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Clock clock;
    private final JackrabbitRepositories repositories;
    private final Accounts accounts;
    private final StoredInbox inbox;
    private final Publishing publishing;
    private final LightModules modules;
    private final RunningInstallation installation;
    private final Publications publications;
    private final PublishedItems published;
    private final PortalSearch search;
    private final BoardSearch boardSearch;
    private final EditorialDesk desk;
    private final TimeComponents times;
    private final LetterComponents letters;
    private final EngagementComponents engagement;
    private final PublicItems items;
    private final PortalResolver resolver;
    private final CommunePublications communePublications;
    private final RegulationDesk regulation;
    private final Administration administration;
    private final CommuneRecords communeRecords;
    private final CommuneFounding founding;
    private final CommuneClosing closing;
    private final FigureComponents figures;
    private final OfficeComponents books;

    /**
     * @param folder of what can be made anew from the repository
     * @param mail by which members are reminded
     * @param facebook pages that communes post on
     */
    PortalComponents(
            JackrabbitRepositories repositories,
            Path folder,
            Mail mail,
            FacebookSettings facebook,
            Clock clock) {
        this.clock = clock;
        this.repositories = repositories;
        accounts = new Accounts(repositories);
        inbox = new StoredInbox(repositories, accounts, clock);
        publishing = new WorkspacePublishing(repositories);
        modules = new LightModules(overridingResources());
        installation =
                new RunningInstallation(clock.instant(), folder, new ReadyFiles(modules)::version);
        published = new PublishedItems(repositories, clock);
        search = new PortalSearch(repositories, installation, clock);
        boardSearch = new BoardSearch(repositories, installation, clock);
        publications = new Publications(repositories, publishing);
        Notices notices = new Notices(inbox, accounts);
        desk = new EditorialDesk(repositories, accounts, publications, notices, clock);
        engagement =
                new EngagementComponents(
                        repositories, installation, desk, publishing, accounts, inbox, mail, clock);
        times =
                new TimeComponents(
                        repositories, desk, boardSearch, accounts, mail, engagement.work(), clock);
        letters =
                new LetterComponents(
                        repositories,
                        desk,
                        notices,
                        accounts,
                        mail,
                        new LetterScanner(installation),
                        installation,
                        clock);
        items = new PublicItems(published, clock);
        books = new OfficeComponents(repositories, desk, items, facebook, clock);
        resolver = new PortalResolver(items, repositories);
        ProvinceOffice office = new ProvinceOffice(accounts, desk);
        CommunePages pages = new CommunePages(repositories, publishing);
        communePublications = new CommunePublications(repositories, publishing);
        regulation = new RegulationDesk(repositories, accounts, clock);
        communeRecords =
                new CommuneRecords(repositories, office, communePublications, regulation, clock);
        // Accounts here have no other rights than those that boards give.
        CommuneRoles noRoles = commune -> {};
        founding =
                new CommuneFounding(
                        repositories,
                        office,
                        pages,
                        noRoles,
                        communePublications,
                        communeRecords,
                        clock);
        closing =
                new CommuneClosing(
                        repositories,
                        communeRecords,
                        new Resettlement(repositories, publishing),
                        items,
                        pages,
                        clock);
        Completeness completeness = new Completeness(published, regulation, clock);
        administration =
                new Administration(office, communeRecords, founding, closing, completeness);
        figures =
                new FigureComponents(
                        repositories,
                        installation,
                        desk,
                        accounts,
                        published,
                        items,
                        search,
                        completeness,
                        regulation,
                        clock);
    }

    /** What counts. */
    public FigureComponents figures() {
        return figures;
    }

    public JackrabbitRepositories repositories() {
        return repositories;
    }

    public PublishedItems published() {
        return published;
    }

    public PortalSearch search() {
        return search;
    }

    /** The search of the boards' side. */
    BoardSearch boardSearch() {
        return boardSearch;
    }

    public Accounts accounts() {
        return accounts;
    }

    public Publishing publishing() {
        return publishing;
    }

    public EditorialDesk desk() {
        return desk;
    }

    public Administration administration() {
        return administration;
    }

    /** What boards have for what citizens send. */
    public CitizenDesk citizens() {
        return engagement.desk();
    }

    /** Files what citizens sent. */
    public Reception reception() {
        return engagement.reception();
    }

    Jobs jobs() {
        return new Jobs(
                PAUSE,
                published::warmUp,
                regulation::announce,
                new CommunePages(repositories, publishing)::addNew,
                engagement.service()::run,
                engagement.reception()::run,
                engagement.privacy().retention()::run,
                publications::retryPending,
                communePublications::retryPending,
                closing::resume);
    }

    /** What boards keep besides their items. */
    OfficeComponents books() {
        return books;
    }

    /** What keeps a board's time. */
    TimeComponents times() {
        return times;
    }

    /** Empties the communes' mailboxes. */
    public MailIntake mailIntake() {
        return letters.intake();
    }

    /** The ways in and out beside the app. */
    LetterComponents letters() {
        return letters;
    }

    public SampleCommunes samples() {
        return new SampleCommunes(repositories, publishing, clock);
    }

    ProcedureImporter procedureImporter() {
        return new ProcedureImporter(repositories, clock, new CasesOfImports());
    }

    /** Puts filters and servlets at their addresses. */
    void mount(WebServer server) {
        mount(server, new PageCache(published, clock, cacheBytes()));
    }

    /** The same with another page cache. */
    void mount(WebServer server, PageCache cache) {
        server.addFilter(new SecurityHeaders(), "/*");
        server.addFilter(new DomainFilter(new PortalHosts(items, resolver, clock)), "/*");
        server.addFilter(new PersonFilter(accounts), "/*");
        server.addFilter(new BoardGuard(accounts), BoardServlet.PATH, BoardServlet.RESOURCES);
        server.addServlet(new LoginServlet(accounts, clock), LoginServlet.PATH);
        server.addServlet(new LogoutServlet(), LogoutServlet.PATH);
        server.addServlet(new StylesheetServlet(), StylesheetServlet.PATH);
        server.addServlet(new ErrorPageServlet(), ErrorPageServlet.PATH);
        server.addServlet(
                new HealthServlet(
                        new PublishedCounts(published, clock),
                        search,
                        engagement.service(),
                        installation,
                        clock),
                HealthServlet.PATH);
        mountPortal(server, cache);
    }

    private void mountPortal(WebServer server, PageCache cache) {
        Pictures pictures = new Pictures(repositories, installation);
        PageRenderer renderer =
                new PageRenderer(repositories, installation, items, search, pictures, modules);
        mountBoard(server, renderer);
        server.addServlet(
                new ReviewServlet(
                        letters.correspondence().links(),
                        desk,
                        repositories,
                        renderer,
                        accounts,
                        installation,
                        clock),
                ReviewServlet.MAPPING);
        server.addServlet(
                new PortalServlet(
                        resolver,
                        renderer,
                        cache,
                        accounts,
                        new FileServlet(items, repositories, pictures),
                        new MachineServlet(
                                items,
                                new SitemapEntries(items, repositories, clock),
                                repositories,
                                installation,
                                clock),
                        figures.views(),
                        BOARD_PATH),
                "/");
        server.addServlet(figures.servlet(), VisitsServlet.COUNTER_PATH, Visits.TRANSFER_PATH);
        server.addServlet(
                new SearchServlet(search, items, installation),
                SearchServlet.PATH,
                SearchServlet.TABLE,
                SearchServlet.SUGGESTIONS);
        server.addServlet(new MissedSearchesServlet(search), MissedOfNodes.PATH);
        server.addServlet(new ItemsServlet(items, installation), ItemsServlet.PATH);
        server.addServlet(engagement.forms(items, renderer), FormServlet.MAPPING);
        server.addServlet(new ResourceServlet(modules), ResourceServlet.MAPPING);
    }

    private void mountBoard(WebServer server, PreviewRenderer preview) {
        BoardServices services =
                new BoardServices(
                        repositories,
                        accounts,
                        desk,
                        times.finder(),
                        times.times(),
                        times.records(),
                        figures.office(),
                        letters.correspondence(),
                        new BoardService(repositories, desk, clock),
                        regulation,
                        administration,
                        preview,
                        search,
                        engagement.desk(),
                        books.books(),
                        clock);
        server.addServlet(
                        new BoardServlet(() -> new PortalUI(services, accounts, inbox)),
                        BoardServlet.PATH,
                        BoardServlet.RESOURCES)
                .setAsyncSupported(true);
    }

    /** Pages take no more than a part of the memory that there is. */
    private static long cacheBytes() {
        return Math.min(MOST_CACHED, Runtime.getRuntime().maxMemory() / CACHED_PART);
    }

    private static Path overridingResources() {
        String folder = System.getProperty(RESOURCES_PROPERTY, "");
        return !folder.isEmpty() && Files.isDirectory(Path.of(folder)) ? Path.of(folder) : null;
    }
}
