package vn.communeportal.board;

import java.nio.file.Path;
import java.time.Clock;
import vn.communeportal.administration.Administration;
import vn.communeportal.administration.CommuneClosing;
import vn.communeportal.administration.CommuneFounding;
import vn.communeportal.administration.CommunePublications;
import vn.communeportal.administration.CommuneRecords;
import vn.communeportal.administration.ProvinceOffice;
import vn.communeportal.editorial.AbsenceService;
import vn.communeportal.editorial.BoardService;
import vn.communeportal.editorial.BoardSettings;
import vn.communeportal.editorial.CaseFinder;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Notices;
import vn.communeportal.editorial.PaperDecisions;
import vn.communeportal.editorial.Publications;
import vn.communeportal.editorial.ReceivedDrafts;
import vn.communeportal.editorial.RegulationDesk;
import vn.communeportal.editorial.Resettlement;
import vn.communeportal.editorial.ReviewLinks;
import vn.communeportal.editorial.letters.Correspondence;
import vn.communeportal.editorial.letters.Letters;
import vn.communeportal.editorial.letters.MailIntake;
import vn.communeportal.editorial.letters.Mailboxes;
import vn.communeportal.editorial.letters.NoScanner;
import vn.communeportal.editorial.time.DailyDigest;
import vn.communeportal.editorial.time.MyWork;
import vn.communeportal.editorial.time.Plan;
import vn.communeportal.editorial.time.TimeKeeping;
import vn.communeportal.editorial.time.Timetables;
import vn.communeportal.editorial.trace.HistoryAudit;
import vn.communeportal.editorial.trace.HistorySearch;
import vn.communeportal.engagement.intake.IntakeInstance;
import vn.communeportal.engagement.matter.AnsweredQuestions;
import vn.communeportal.engagement.matter.Answering;
import vn.communeportal.engagement.matter.CitizenDesk;
import vn.communeportal.engagement.matter.CitizenMail;
import vn.communeportal.engagement.matter.CitizenPrivacy;
import vn.communeportal.engagement.matter.EngagementDesk;
import vn.communeportal.engagement.matter.MatterRecords;
import vn.communeportal.engagement.matter.PublicOpinions;
import vn.communeportal.engagement.matter.Ratings;
import vn.communeportal.engagement.matter.Reception;
import vn.communeportal.engagement.privacy.PrivacyLog;
import vn.communeportal.host.Mail;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;
import vn.communeportal.host.Publishing;
import vn.communeportal.insight.BoardRecords;
import vn.communeportal.insight.Completeness;
import vn.communeportal.insight.Timeliness;
import vn.communeportal.insight.onestop.Assessments;
import vn.communeportal.insight.onestop.OneStopImport;
import vn.communeportal.insight.province.FigureOffice;
import vn.communeportal.insight.province.ProvinceFigures;
import vn.communeportal.insight.visits.VisitImport;
import vn.communeportal.published.PublishedItems;
import vn.communeportal.search.feed.BoardSearch;
import vn.communeportal.search.feed.PortalSearch;
import vn.communeportal.templating.CommunePages;
import vn.communeportal.templating.PublicItems;
import vn.communeportal.testing.ReportDesks;
import vn.communeportal.testing.TestBooks;
import vn.communeportal.testing.TestInstallation;
import vn.communeportal.testing.TestPeople;
import vn.communeportal.testing.TestRepository;
import vn.communeportal.testing.WaitingArrivals;
import vn.communeportal.text.Vietnamese;

/** All that the app of a board asks, on a repository of tests, without mail and search engines. */
final class OfficeServices {

    final EditorialDesk desk;
    final BoardServices all;

    /** Not started: a test that needs an index starts it, and closes it. */
    final PortalSearch search;

    /** The same of the boards' side. */
    final BoardSearch boardSearch;

    /** What citizens sent and nobody has filed yet. */
    final WaitingArrivals arrivals = new WaitingArrivals();

    /** Files what waits. */
    final Reception reception;

    private final TestRepository repository;
    private final Path folder;

    /**
     * @param folder of the indexes
     */
    OfficeServices(TestRepository repository, Path folder) {
        this.repository = repository;
        this.folder = folder;
        People people = TestPeople.everybody(OfficeServices::account, "newcomer");
        Publishing publishing =
                new Publishing() {
                    @Override
                    public void publish(String workspace, String path) {
                        // Nobody looks at the citizens' side here.
                    }

                    @Override
                    public void unpublish(String workspace, String path, String identifier) {
                        // Nobody looks at the citizens' side here.
                    }
                };
        Clock clock = Clock.systemUTC();
        desk =
                new EditorialDesk(
                        repository,
                        people,
                        new Publications(repository, publishing),
                        new Notices((login, subject, text, workspace, id) -> {}, people),
                        clock);
        search = new PortalSearch(repository, new TestInstallation(folder), clock);
        boardSearch = new BoardSearch(repository, new TestInstallation(folder), clock);
        CaseFinder finder = new CaseFinder(repository, desk, boardSearch);
        RegulationDesk regulation = new RegulationDesk(repository, people, clock);
        Answering answering = answering(publishing);
        reception =
                new Reception(
                        repository,
                        arrivals,
                        answering,
                        desk,
                        people,
                        (login, subject, text, workspace, id) -> {},
                        clock);
        all =
                new BoardServices(
                        repository,
                        people,
                        desk,
                        finder,
                        times(finder, people, clock),
                        new BoardRecords(
                                new HistorySearch(repository, desk),
                                new HistoryAudit(repository),
                                new Timeliness(
                                        repository, desk, new Timetables(repository, desk, clock))),
                        new FigureOffice(
                                desk,
                                people,
                                ReportDesks.figures(repository, desk, clock),
                                new ProvinceFigures(repository),
                                new VisitImport(repository, clock),
                                new OneStopImport(repository, desk),
                                new Assessments(repository, desk, clock),
                                ReportDesks.of(repository, people, desk, clock),
                                ReportDesks.scores(repository, people, desk, clock)),
                        correspondence(people, clock),
                        new BoardService(repository, desk, clock),
                        regulation,
                        administration(people, publishing, regulation, clock),
                        (shown, item) -> "<p>" + item.title() + "</p>",
                        search,
                        citizens(answering, clock),
                        TestBooks.of(repository, desk, clock),
                        clock);
    }

    private Correspondence correspondence(People people, Clock clock) {
        BoardSettings settings = new BoardSettings(repository, desk, clock);
        Mailboxes mailboxes = new Mailboxes(settings, new TestInstallation(folder));
        MailIntake intake =
                new MailIntake(
                        repository,
                        desk,
                        new ReceivedDrafts(repository, desk, clock),
                        mailboxes,
                        new NoScanner(),
                        people,
                        Mail.NONE,
                        clock);
        return new Correspondence(
                settings,
                mailboxes,
                new Letters(desk, intake),
                new PaperDecisions(
                        desk,
                        new Notices((login, subject, text, workspace, id) -> {}, people),
                        clock),
                new ReviewLinks(repository, desk, settings, people, Mail.NONE, clock));
    }

    private Answering answering(Publishing publishing) {
        return new Answering(
                repository,
                desk,
                arrivals,
                new PublicOpinions(repository, publishing),
                new CitizenMail(repository, Mail.NONE));
    }

    private CitizenDesk citizens(Answering answering, Clock clock) {
        EngagementDesk matters = new EngagementDesk(repository, desk, answering, clock);
        IntakeInstance intake = new IntakeInstance(repository, true, clock);
        return new CitizenDesk(
                matters,
                new AnsweredQuestions(repository, matters, desk),
                new Ratings(repository, desk),
                new CitizenPrivacy(
                        repository,
                        desk,
                        new MatterRecords(repository, clock),
                        intake.records(),
                        new PrivacyLog(repository, clock),
                        intake,
                        clock));
    }

    private TimeKeeping times(CaseFinder finder, People people, Clock clock) {
        Timetables timetables = new Timetables(repository, desk, clock);
        MyWork work = new MyWork(finder, desk, timetables, clock);
        return new TimeKeeping(
                work,
                timetables,
                new AbsenceService(repository, desk, clock),
                new DailyDigest(repository, desk, work, people, Mail.NONE, clock),
                new Plan(repository, finder, desk, timetables));
    }

    private Administration administration(
            People people, Publishing publishing, RegulationDesk regulation, Clock clock) {
        ProvinceOffice office = new ProvinceOffice(people, desk);
        CommunePublications publications = new CommunePublications(repository, publishing);
        CommuneRecords records =
                new CommuneRecords(repository, office, publications, regulation, clock);
        CommunePages pages = new CommunePages(repository, publishing);
        PublishedItems published = new PublishedItems(repository, clock);
        return new Administration(
                office,
                records,
                new CommuneFounding(
                        repository, office, pages, made -> {}, publications, records, clock),
                new CommuneClosing(
                        repository,
                        records,
                        new Resettlement(repository, publishing),
                        new PublicItems(published, clock),
                        pages,
                        clock),
                new Completeness(published, regulation, clock));
    }

    /** Everybody has one; who is called so administers the province. */
    private static Person account(String login) {
        boolean province = login.startsWith("province");
        return new Person(login, "Họ tên " + login, "", Vietnamese.LOCALE, province);
    }
}
