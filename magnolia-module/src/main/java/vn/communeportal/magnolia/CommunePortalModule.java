package vn.communeportal.magnolia;

import info.magnolia.cms.core.SystemProperty;
import info.magnolia.context.MgnlContext;
import info.magnolia.module.ModuleLifecycle;
import info.magnolia.module.ModuleLifecycleContext;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.administration.CommuneClosing;
import vn.communeportal.administration.CommunePublications;
import vn.communeportal.channels.PagePosting;
import vn.communeportal.editorial.Publications;
import vn.communeportal.editorial.RegulationDesk;
import vn.communeportal.editorial.ScheduledPublishing;
import vn.communeportal.editorial.letters.MailIntake;
import vn.communeportal.editorial.time.DailyDigest;
import vn.communeportal.editorial.time.Escalation;
import vn.communeportal.engagement.intake.IntakeService;
import vn.communeportal.engagement.matter.CitizenPrivacy;
import vn.communeportal.engagement.matter.Reception;
import vn.communeportal.engagement.transfer.Trips;
import vn.communeportal.host.Installation;
import vn.communeportal.search.feed.BoardSearch;
import vn.communeportal.search.feed.PortalSearch;
import vn.communeportal.templating.CommunePages;

/**
 * The module's life: on the author it publishes what is due and repeats what did not reach the
 * public side; on a public instance it removes what should never have come there.
 */
public class CommunePortalModule implements ModuleLifecycle {

    private static final Logger log = LoggerFactory.getLogger(CommunePortalModule.class);

    private static final int SECONDS_BETWEEN_RUNS = 3;
    private static final int SECONDS_BETWEEN_LOOKS_AT_BOARDS = 15;
    private static final int SECONDS_BETWEEN_REMINDERS = 300;

    /**
     * In magnolia.properties: ids of sample communes to install on the author, separated by commas.
     */
    private static final String SAMPLES_PROPERTY = "communeportal.samples";

    private final Installation installation;
    private final ScheduledPublishing scheduledPublishing;
    private final Publications publications;
    private final CaseGuard caseGuard;
    private final Samples samples;
    private final DefinitionCheck definitions;
    private final BoardRoles boardRoles;
    private final PageCacheTimes pageCacheTimes;
    private final PortalSearch search;
    private final BoardSearch boardSearch;
    private final RegulationDesk regulation;
    private final CommunePublications communePublications;
    private final CommuneClosing communeClosing;
    private final Escalation escalation;
    private final DailyDigest digest;
    private final FigureJobs figures;
    private final MailIntake mailIntake;
    private final IntakeService intakeService;
    private final CitizenPrivacy privacy;
    private final Reception reception;
    private final CommunePages communePages;
    private final PagePosting posting;
    private ScheduledExecutorService timer;

    /** Nothing else may keep publications waiting. */
    private ScheduledExecutorService publicationTimer;

    /** Waits for other instances, which may be down. */
    private ScheduledExecutorService intakeTimer;

    /** A server of mail or of a channel that does not answer keeps nothing else waiting. */
    private ScheduledExecutorService mailTimer;

    @Inject
    public CommunePortalModule(
            Installation installation,
            ScheduledPublishing scheduledPublishing,
            Publications publications,
            CaseGuard caseGuard,
            Samples samples,
            DefinitionCheck definitions,
            BoardRoles boardRoles,
            PageCacheTimes pageCacheTimes,
            RegulationDesk regulation,
            CommunePublications communePublications,
            CommuneClosing communeClosing,
            Escalation escalation,
            DailyDigest digest,
            FigureJobs figures,
            MailIntake mailIntake,
            IntakeService intakeService,
            CitizenPrivacy privacy,
            Reception reception,
            CommunePages communePages,
            PagePosting posting,
            PortalSearch search,
            BoardSearch boardSearch) {
        this.installation = installation;
        this.scheduledPublishing = scheduledPublishing;
        this.publications = publications;
        this.caseGuard = caseGuard;
        this.samples = samples;
        this.definitions = definitions;
        this.boardRoles = boardRoles;
        this.pageCacheTimes = pageCacheTimes;
        this.regulation = regulation;
        this.communePublications = communePublications;
        this.communeClosing = communeClosing;
        this.escalation = escalation;
        this.digest = digest;
        this.figures = figures;
        this.mailIntake = mailIntake;
        this.intakeService = intakeService;
        this.privacy = privacy;
        this.reception = reception;
        this.communePages = communePages;
        this.posting = posting;
        this.search = search;
        this.boardSearch = boardSearch;
    }

    @Override
    public void start(ModuleLifecycleContext context) {
        search.start();
        timer = thread("commune-portal");
        publicationTimer = thread("commune-portal-publications");
        intakeTimer = thread("commune-portal-intake");
        intakeService.start();
        repeat(intakeTimer, intakeService::run, Trips.SECONDS_BETWEEN);
        mailTimer = thread("commune-portal-mail");
        if (installation.isAuthor()) {
            boardSearch.start();
            repeat(
                    publicationTimer,
                    scheduledPublishing::run,
                    ScheduledPublishing.SECONDS_BETWEEN_RUNS);
            repeat(timer, this::runOnAuthor, SECONDS_BETWEEN_RUNS);
            repeat(timer, privacy.retention()::run, SECONDS_BETWEEN_REMINDERS);
            repeat(timer, reception::run, SECONDS_BETWEEN_RUNS);
            repeat(timer, boardRoles::follow, SECONDS_BETWEEN_LOOKS_AT_BOARDS);
            repeat(timer, escalation::run, SECONDS_BETWEEN_REMINDERS);
            repeat(timer, digest::run, SECONDS_BETWEEN_REMINDERS);
            repeat(timer, figures::keep, FigureJobs.SECONDS_BETWEEN_LOOKS);
            repeat(timer, figures::fetch, FigureJobs.SECONDS_BETWEEN_FLUSHES);
            repeat(mailTimer, mailIntake::run, MailIntake.SECONDS_BETWEEN_RUNS);
            repeat(mailTimer, posting::run, SECONDS_BETWEEN_LOOKS_AT_BOARDS);
        } else {
            repeat(timer, this::runOnPublic, SECONDS_BETWEEN_RUNS);
            repeat(timer, figures::count, FigureJobs.SECONDS_BETWEEN_COUNTS);
            repeat(timer, figures::flush, FigureJobs.SECONDS_BETWEEN_FLUSHES);
        }
    }

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, name));
    }

    private static void repeat(ScheduledExecutorService thread, Runnable run, int seconds) {
        thread.scheduleWithFixedDelay(() -> quietly(run), seconds, seconds, TimeUnit.SECONDS);
    }

    private void runOnPublic() {
        regulation.announce();
        caseGuard.sweep();
        pageCacheTimes.flushIfPassed();
    }

    private void runOnAuthor() {
        definitions.reportOnce();
        samples.installOnce(SystemProperty.getProperty(SAMPLES_PROPERTY, ""));
        regulation.announce();
        publications.retryPending();
        communePublications.retryPending();
        communeClosing.resume();
        communePages.addNew();
    }

    /** A run that fails must not end the timer. */
    private static void quietly(Runnable run) {
        try {
            MgnlContext.<Object, RuntimeException>doInSystemContext(
                    () -> {
                        run.run();
                        return null;
                    },
                    true);
        } catch (RuntimeException e) {
            log.warn("A timed run of Commune Portal failed; the next will try again", e);
        }
    }

    @Override
    public void stop(ModuleLifecycleContext context) {
        search.close();
        boardSearch.close();
        timer.shutdown();
        publicationTimer.shutdown();
        intakeTimer.shutdown();
        mailTimer.shutdown();
        try {
            timer.awaitTermination(30, TimeUnit.SECONDS);
            publicationTimer.awaitTermination(30, TimeUnit.SECONDS);
            intakeTimer.awaitTermination(30, TimeUnit.SECONDS);
            mailTimer.awaitTermination(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!installation.isAuthor()) {
            quietly(figures::flush);
        }
    }
}
