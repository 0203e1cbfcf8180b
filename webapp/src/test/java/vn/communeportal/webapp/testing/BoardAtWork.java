package vn.communeportal.webapp.testing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.FileContent;
import vn.communeportal.content.Item;
import vn.communeportal.content.Items;
import vn.communeportal.content.ItemsByWords;
import vn.communeportal.editorial.Board;
import vn.communeportal.editorial.Boards;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.CaseFilter;
import vn.communeportal.editorial.CaseFinder;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Enclosure;
import vn.communeportal.editorial.HistoryEntry;
import vn.communeportal.editorial.Member;
import vn.communeportal.editorial.Notices;
import vn.communeportal.editorial.Publications;
import vn.communeportal.editorial.Role;
import vn.communeportal.editorial.ScheduledPublishing;
import vn.communeportal.editorial.State;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.editorial.TransitionRequest;
import vn.communeportal.editorial.Version;
import vn.communeportal.editorial.trace.AuditReport;
import vn.communeportal.editorial.trace.HistoryAudit;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;
import vn.communeportal.webapp.storage.JackrabbitRepositories;
import vn.communeportal.webapp.storage.WorkspacePublishing;

/**
 * A process in which a board works without a pause until it is killed: it looks first whether what
 * others left is whole, prints {@code READY} or what is not, then each step that was saved: {@code
 * id length.}
 */
public final class BoardAtWork {

    private static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);
    private static final String COMMUNE = "hoa-phong";
    private static final String EDITOR = "editor";
    private static final String HEAD = "head";

    private final JackrabbitRepositories repositories;
    private final EditorialDesk desk;
    private final Publications publications;
    private final ScheduledPublishing timer;
    private final CaseFinder finder;
    private final Random random;

    private BoardAtWork(JackrabbitRepositories repositories, long seed) {
        this.repositories = repositories;
        random = new Random(seed);
        People people = people();
        publications = new Publications(repositories, new WorkspacePublishing(repositories));
        desk =
                new EditorialDesk(
                        repositories,
                        people,
                        publications,
                        new Notices((login, subject, text, workspace, id) -> {}, people),
                        Clock.systemUTC());
        timer = new ScheduledPublishing(repositories, desk, Clock.systemUTC());
        finder = new CaseFinder(repositories, desk, ItemsByWords.NONE);
    }

    /** Arguments: the folder, a seed, a file with what was saved ({@code id length} a line). */
    public static void main(String[] arguments) throws Exception {
        JackrabbitRepositories repositories =
                JackrabbitRepositories.open(Path.of(arguments[0]), true);
        BoardAtWork board = new BoardAtWork(repositories, Long.parseLong(arguments[1]));
        board.found();
        List<String> problems = board.problems(Files.readAllLines(Path.of(arguments[2])));
        System.out.println(problems.isEmpty() ? "READY" : "BROKEN " + problems);
        while (problems.isEmpty()) {
            board.step();
        }
    }

    private void found() {
        repositories.editing(
                Communes.WORKSPACE,
                session -> {
                    if (Communes.find(session, COMMUNE).isEmpty()) {
                        Communes.write(
                                session,
                                new Commune(COMMUNE, Map.of("name", "Hòa Phong"), List.of()));
                        LocalDate since = LocalDate.of(2025, 7, 1);
                        Boards.write(
                                session,
                                COMMUNE,
                                List.of(
                                        new Board(
                                                "1/QĐ-UBND",
                                                since,
                                                "UBND xã",
                                                null,
                                                List.of(
                                                        member(EDITOR, Role.EDITOR, since),
                                                        member(HEAD, Role.HEAD, since)))));
                        session.save();
                    }
                    return null;
                });
    }

    private static Member member(String login, Role role, LocalDate since) {
        return new Member(login, login, "", "", EnumSet.of(role), since, null);
    }

    /** What is not as it was saved. */
    private List<String> problems(List<String> saved) {
        publications.retryPending();
        Instant start = Instant.now();
        timer.run();
        List<String> problems = new ArrayList<>();
        for (String line : saved) {
            String[] words = line.split(" ");
            int length = desk.history(HEAD, ARTICLE, words[0]).size();
            if (length < Integer.parseInt(words[1])) {
                problems.add(words[0] + " lost a step that was saved");
            }
        }
        AuditReport audit = new HistoryAudit(repositories).verify(COMMUNE);
        if (!audit.isInOrder()) {
            problems.add(audit.text(Locale.ENGLISH));
        }
        for (CaseFile file : all()) {
            halfWay(file).ifPresent(problems::add);
            if (file.subject().state() == State.SCHEDULED
                    && file.item().publishFrom().orElseThrow().isBefore(start)) {
                problems.add(file.item().id() + " is past its hour");
            }
        }
        return problems;
    }

    private List<CaseFile> all() {
        return finder.all(COMMUNE, new CaseFilter());
    }

    /** Fields, state, papers, versions and the public side must tell the same story. */
    private Optional<String> halfWay(CaseFile file) {
        String id = file.item().id();
        List<HistoryEntry> history = desk.history(HEAD, ARTICLE, id);
        long writings = count(history, Transition.SEND_TO_REVIEW);
        if (!file.item().title().equals("Tin lần " + writings)) {
            return Optional.of(id + " " + file.item().title() + " after " + writings);
        }
        if (desk.enclosures(HEAD, ARTICLE, id).size() != count(history, Transition.ENCLOSE)) {
            return Optional.of(id + " has other papers than its history");
        }
        long remarks = count(history, Transition.ENCLOSE);
        if (file.subject().revision() != history.size() - 1 - remarks) {
            return Optional.of(id + " has another revision than its history");
        }
        if (file.subject().isPublicationPending()) {
            return Optional.of(id + " waits for the public side after its repetition");
        }
        Optional<String> shown =
                desk.versions(HEAD, ARTICLE, id).stream()
                        .filter(Version::isPublished)
                        .reduce((one, later) -> later)
                        .map(version -> version.content().text("title"));
        Optional<String> published =
                repositories.published(
                        ARTICLE.workspace(),
                        session -> Items.find(session, ARTICLE, COMMUNE, id).map(Item::title));
        boolean agrees = file.subject().isLive() ? published.equals(shown) : published.isEmpty();
        return agrees
                ? Optional.empty()
                : Optional.of(id + " shows " + published + " where the board has " + shown);
    }

    private static long count(List<HistoryEntry> history, Transition transition) {
        return history.stream()
                .filter(entry -> entry.transition().filter(transition::equals).isPresent())
                .count();
    }

    private void step() throws TransitionRefusedException {
        timer.run();
        List<CaseFile> files = all();
        CaseFile after =
                files.size() < 12 || random.nextInt(8) == 0
                        ? desk.create(EDITOR, COMMUNE, ARTICLE, content(0))
                        : next(files.get(random.nextInt(files.size())));
        System.out.println(
                after.item().id()
                        + " "
                        + desk.history(HEAD, ARTICLE, after.item().id()).size()
                        + ".");
    }

    private CaseFile next(CaseFile file) throws TransitionRefusedException {
        State state = file.subject().state();
        if (random.nextInt(5) == 0 && state != State.PUBLISHED && state != State.WITHDRAWN) {
            byte[] page = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
            return perform(
                    HEAD,
                    file,
                    TransitionRequest.of(Transition.ENCLOSE)
                            .enclosing(
                                    new Enclosure(
                                            Enclosure.Kind.PAPER,
                                            LocalDate.now(),
                                            "Bà Hoa",
                                            FileContent.fresh(
                                                    "giay.pdf",
                                                    "application/pdf",
                                                    page.length,
                                                    () -> new ByteArrayInputStream(page)))));
        }
        switch (state) {
            case DRAFT:
                return perform(EDITOR, file, TransitionRequest.of(Transition.SUBMIT));
            case SUBMITTED:
                return perform(EDITOR, file, TransitionRequest.of(Transition.CLAIM));
            case IN_EDITING:
                long writings =
                        count(
                                desk.history(HEAD, ARTICLE, file.item().id()),
                                Transition.SEND_TO_REVIEW);
                return perform(
                        file.subject().assignee().orElseThrow(),
                        file,
                        TransitionRequest.of(Transition.SEND_TO_REVIEW)
                                .writing(content(writings + 1)));
            case IN_REVIEW:
                return perform(HEAD, file, TransitionRequest.of(Transition.APPROVE));
            case APPROVED:
                return random.nextInt(3) == 0
                        ? perform(
                                HEAD,
                                file,
                                TransitionRequest.of(Transition.SCHEDULE)
                                        .at(Instant.now().plusMillis(500)))
                        : perform(HEAD, file, TransitionRequest.of(Transition.PUBLISH));
            case PUBLISHED:
                return random.nextInt(3) == 0
                        ? perform(
                                HEAD,
                                file,
                                TransitionRequest.of(Transition.WITHDRAW).because("Sai"))
                        : perform(EDITOR, file, TransitionRequest.of(Transition.CORRECT));
            default:
                return desk.create(EDITOR, COMMUNE, ARTICLE, content(0));
        }
    }

    private CaseFile perform(String login, CaseFile file, TransitionRequest request)
            throws TransitionRefusedException {
        return desk.perform(login, ARTICLE, file.item().id(), request);
    }

    private static Content content(long writings) {
        return Content.empty()
                .with("title", "Tin lần " + writings)
                .with("body", "<p>Nội dung lần " + writings + "</p>")
                .with("section", "TT-01")
                .with("genre", "news")
                .with("origin", "own")
                .with("language", "vi");
    }

    private static People people() {
        return new People() {
            @Override
            public Optional<Person> current() {
                return Optional.empty();
            }

            @Override
            public Optional<Person> byLogin(String login) {
                return Optional.of(new Person(login, login, "", Locale.ENGLISH, false));
            }

            @Override
            public List<Person> all() {
                return List.of();
            }
        };
    }
}
