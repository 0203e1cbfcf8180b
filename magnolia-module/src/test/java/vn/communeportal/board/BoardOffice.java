package vn.communeportal.board;

import static com.github.mvysny.kaributesting.v8.LocatorJ._click;
import static com.github.mvysny.kaributesting.v8.LocatorJ._find;
import static com.github.mvysny.kaributesting.v8.LocatorJ._get;
import static com.github.mvysny.kaributesting.v8.LocatorJ._setValue;

import com.github.mvysny.kaributesting.v8.MockVaadin;
import com.vaadin.data.HasValue;
import com.vaadin.ui.AbstractComponent;
import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.UI;
import com.vaadin.ui.Window;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.communeportal.administration.Administration;
import vn.communeportal.administration.CommuneClosing;
import vn.communeportal.administration.CommuneFounding;
import vn.communeportal.administration.CommunePublications;
import vn.communeportal.administration.CommuneRecords;
import vn.communeportal.administration.ProvinceOffice;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Section;
import vn.communeportal.editorial.AbsenceService;
import vn.communeportal.editorial.Board;
import vn.communeportal.editorial.BoardService;
import vn.communeportal.editorial.BoardSettings;
import vn.communeportal.editorial.Boards;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.CaseFinder;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Member;
import vn.communeportal.editorial.Notices;
import vn.communeportal.editorial.PaperDecisions;
import vn.communeportal.editorial.Publications;
import vn.communeportal.editorial.ReceivedDrafts;
import vn.communeportal.editorial.RegulationDesk;
import vn.communeportal.editorial.Resettlement;
import vn.communeportal.editorial.ReviewLinks;
import vn.communeportal.editorial.Role;
import vn.communeportal.editorial.State;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.editorial.TransitionRequest;
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
import vn.communeportal.testing.TestRepository;
import vn.communeportal.testing.WaitingArrivals;
import vn.communeportal.text.Vietnamese;

/**
 * A commune with its board, and people who sit at the app: each with a shell of their own in one
 * mocked window.
 */
final class BoardOffice {

    static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);
    static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    private static int communes;

    final String commune = "xa-" + ++communes;
    final EditorialDesk desk;
    final BoardServices services;

    /** Not started: a test that needs an index starts it, and closes it. */
    final PortalSearch search;

    /** The same of the boards' side. */
    final BoardSearch boardSearch;

    /** What citizens sent and nobody has filed yet. */
    final WaitingArrivals arrivals = new WaitingArrivals();

    /** Files what waits. */
    Reception reception;

    private final TestRepository repository;
    private final CssLayout room = new CssLayout();

    BoardOffice(TestRepository repository) {
        this.repository = repository;
        People people = new Accounts();
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
        search =
                new PortalSearch(
                        repository,
                        new TestInstallation(Path.of("target", "board-" + commune)),
                        clock);
        boardSearch =
                new BoardSearch(
                        repository,
                        new TestInstallation(Path.of("target", "board-" + commune)),
                        clock);
        CaseFinder finder = new CaseFinder(repository, desk, boardSearch);
        RegulationDesk regulation = new RegulationDesk(repository, people, clock);
        services =
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
                        citizens(publishing, clock),
                        TestBooks.of(repository, desk, clock),
                        clock);
        furnish(
                member("author", Role.CONTRIBUTOR),
                member("other", Role.CONTRIBUTOR),
                member("editor", Role.EDITOR),
                member("secretary", Role.SECRETARY, Role.EDITOR),
                member("head", Role.HEAD),
                member("administrator", Role.ADMINISTRATOR));
        MockVaadin.setup();
        UI.getCurrent().setContent(room);
    }

    private Correspondence correspondence(People people, Clock clock) {
        BoardSettings settings = new BoardSettings(repository, desk, clock);
        Mailboxes mailboxes =
                new Mailboxes(
                        settings, new TestInstallation(Path.of("target", "board-" + commune)));
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

    private CitizenDesk citizens(Publishing publishing, Clock clock) {
        Answering answering =
                new Answering(
                        repository,
                        desk,
                        arrivals,
                        new PublicOpinions(repository, publishing),
                        new CitizenMail(repository, Mail.NONE));
        EngagementDesk matters = new EngagementDesk(repository, desk, answering, clock);
        reception =
                new Reception(
                        repository,
                        arrivals,
                        answering,
                        desk,
                        new Accounts(),
                        (login, subject, text, workspace, id) -> {},
                        clock);
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

    private Member member(String name, Role role, Role... more) {
        String login = login(name);
        return new Member(login, login, "", "", EnumSet.of(role, more), SINCE, null);
    }

    private void furnish(Member... members) {
        Board board = new Board("1/QĐ-UBND", SINCE, "UBND xã", null, List.of(members));
        repository.editing(
                Communes.WORKSPACE,
                session -> {
                    Communes.write(
                            session,
                            new Commune(
                                    commune,
                                    Map.of("name", "Xã thử"),
                                    List.of(
                                            new Section(
                                                    "TT-01", "tin", "Tin tức", "News", "article",
                                                    true))));
                    Boards.write(session, commune, List.of(board));
                    session.save();
                    return null;
                });
    }

    /** Who is called so in this commune; nobody is a member in two. */
    String login(String name) {
        return name + "." + commune;
    }

    /** Somebody opens the app. */
    Seat seat(String name) {
        return new Seat(login(name));
    }

    /** A draft with everything that is required. */
    String draft(String author, String title) throws TransitionRefusedException {
        return draft(author, article(title));
    }

    String draft(String author, Content content) throws TransitionRefusedException {
        return desk.create(login(author), commune, ARTICLE, content).item().id();
    }

    void perform(String name, String id, TransitionRequest request)
            throws TransitionRefusedException {
        desk.perform(login(name), ARTICLE, id, request);
    }

    State state(String id) {
        return file(id).subject().state();
    }

    static Content article(String title) {
        return Content.empty()
                .with("title", title)
                .with("body", "<p>Nội dung</p>")
                .with("section", "TT-01")
                .with("genre", "news")
                .with("origin", "own")
                .with("language", "vi");
    }

    Content stored(String id) {
        return file(id).item().content();
    }

    private CaseFile file(String id) {
        return desk.open(login("head"), ARTICLE, id).orElseThrow();
    }

    static void close() {
        MockVaadin.tearDown();
    }

    /** A person in front of the app. */
    final class Seat {

        final BoardShell shell;
        final List<String> addresses = new ArrayList<>();

        private Seat(String login) {
            Person person = services.people().byLogin(login).orElseThrow();
            shell =
                    new BoardShell(
                            services,
                            person,
                            person.language(),
                            place -> addresses.add(place.address()));
            room.addComponent(shell);
            shell.arrive("");
        }

        void open(String id) {
            shell.arrive(BoardPlace.item(commune, ARTICLE, id).address());
        }

        String address() {
            return addresses.get(addresses.size() - 1);
        }

        /** Id of the item that is shown. */
        String shownItem() {
            return address().substring(address().lastIndexOf('/') + 1);
        }

        void press(String caption) {
            _click(_get(shell, Button.class, spec -> spec.withCaption(caption)));
        }

        boolean offers(String caption) {
            return !_find(shell, Button.class, spec -> spec.withCaption(caption)).isEmpty();
        }

        @SuppressWarnings("unchecked")
        void type(String caption, String text) {
            _setValue((HasValue<String>) input(shell, caption), text);
        }

        @SuppressWarnings("unchecked")
        String typed(String caption) {
            return ((HasValue<String>) input(shell, caption)).getValue();
        }

        void typeInWindow(String caption, String text) {
            @SuppressWarnings("unchecked")
            HasValue<String> input = (HasValue<String>) input(window(), caption);
            _setValue(input, text);
        }

        void pressInWindow(String caption) {
            _click(_get(window(), Button.class, spec -> spec.withCaption(caption)));
        }

        /** Everything that can be read: texts of labels and buttons. */
        String reads() {
            return BoardOffice.reads(shell);
        }
    }

    static Window window() {
        return UI.getCurrent().getWindows().iterator().next();
    }

    static boolean isWindowOpen() {
        return !UI.getCurrent().getWindows().isEmpty();
    }

    static String reads(Component root) {
        String labels =
                _find(root, Label.class).stream()
                        .map(Label::getValue)
                        .collect(Collectors.joining("\n"));
        String buttons =
                _find(root, Button.class).stream()
                        .map(Button::getCaption)
                        .collect(Collectors.joining("\n"));
        return labels + "\n" + buttons;
    }

    private static Component input(Component root, String caption) {
        return _find(root, AbstractComponent.class).stream()
                .filter(found -> found instanceof HasValue && caption.equals(found.getCaption()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No input \"" + caption + "\""));
    }

    /** Everybody has an account; who is called so administers the province. */
    private static final class Accounts implements People {

        @Override
        public Optional<Person> current() {
            return Optional.empty();
        }

        @Override
        public Optional<Person> byLogin(String login) {
            boolean province = login.startsWith("province");
            return Optional.of(
                    new Person(login, "Họ tên " + login, "", Vietnamese.LOCALE, province));
        }

        @Override
        public List<Person> all() {
            return List.of(byLogin("newcomer").orElseThrow());
        }
    }
}
