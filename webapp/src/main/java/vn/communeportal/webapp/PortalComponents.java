package vn.communeportal.webapp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import vn.communeportal.administration.Administration;
import vn.communeportal.channels.FacebookSettings;
import vn.communeportal.content.procedure.ProcedureImporter;
import vn.communeportal.editorial.CasesOfImports;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Notices;
import vn.communeportal.editorial.Publications;
import vn.communeportal.editorial.RegulationDesk;
import vn.communeportal.editorial.letters.MailIntake;
import vn.communeportal.engagement.guard.LetterScanner;
import vn.communeportal.engagement.matter.CitizenDesk;
import vn.communeportal.engagement.matter.Reception;
import vn.communeportal.host.Mail;
import vn.communeportal.host.Publishing;
import vn.communeportal.published.PublishedItems;
import vn.communeportal.samples.SampleCommunes;
import vn.communeportal.search.feed.BoardSearch;
import vn.communeportal.search.feed.PortalSearch;
import vn.communeportal.templating.PortalResolver;
import vn.communeportal.templating.PublicItems;
import vn.communeportal.webapp.accounts.Accounts;
import vn.communeportal.webapp.accounts.StoredInbox;
import vn.communeportal.webapp.rendering.LightModules;
import vn.communeportal.webapp.rendering.ReadyFiles;
import vn.communeportal.webapp.storage.JackrabbitRepositories;
import vn.communeportal.webapp.storage.WorkspacePublishing;

/** Everything that the webapp is made of, put together in one place. */
public final class PortalComponents {

    /** As in Magnolia: the folder whose files override those of the light modules in the jar. */
    private static final String RESOURCES_PROPERTY = "magnolia.resources.dir";

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
    private final CommuneComponents communes;
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
        communes =
                new CommuneComponents(
                        repositories, accounts, desk, publishing, published, items, clock);
        figures =
                new FigureComponents(
                        repositories,
                        installation,
                        desk,
                        accounts,
                        published,
                        items,
                        search,
                        communes.administration().completeness(),
                        communes.regulation(),
                        clock);
    }

    StoredInbox inbox() {
        return inbox;
    }

    LightModules modules() {
        return modules;
    }

    RunningInstallation installation() {
        return installation;
    }

    PublicItems items() {
        return items;
    }

    PortalResolver resolver() {
        return resolver;
    }

    EngagementComponents engagement() {
        return engagement;
    }

    RegulationDesk regulation() {
        return communes.regulation();
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
        return communes.administration();
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
                communes.regulation()::announce,
                communes::addNewPages,
                engagement.service()::run,
                engagement.reception()::run,
                engagement.privacy().retention()::run,
                publications::retryPending,
                communes::retryPending,
                communes.administration().closing()::resume);
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

    private static Path overridingResources() {
        String folder = System.getProperty(RESOURCES_PROPERTY, "");
        return !folder.isEmpty() && Files.isDirectory(Path.of(folder)) ? Path.of(folder) : null;
    }
}
