package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.host.Inbox;
import vn.communeportal.host.People;
import vn.communeportal.host.Publishing;
import vn.communeportal.host.PublishingException;
import vn.communeportal.testing.TestClock;
import vn.communeportal.testing.TestPeople;
import vn.communeportal.testing.TestRepository;

/** A board of five at work over a real Jackrabbit, at a time that the test sets. */
abstract class DeskTest {

    static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);
    static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    static TestRepository repository;
    private static int communes;

    final String commune = "xa-" + ++communes;
    final List<String> published = new ArrayList<>();
    final List<String> told = new ArrayList<>();
    boolean publicSideIsDown;

    /** Happens once, while something is on its way to the citizens' side. */
    Runnable meanwhile = () -> {};

    Instant now = Instant.parse("2025-07-18T02:00:00Z");
    Clock clock;
    EditorialDesk desk;
    Publications publications;
    Notices notices;

    @BeforeAll
    static void openRepository() {
        repository = new TestRepository();
    }

    @AfterAll
    static void closeRepository() {
        repository.close();
    }

    /** Timers serve all communes, and what one test left must not wait in another. */
    @AfterEach
    void closeCommune() {
        settings(Map.of("name", "Xã thử", Commune.STATUS, Commune.Status.CLOSED.id()));
    }

    @BeforeEach
    void setUp() {
        board(
                member("author", Role.CONTRIBUTOR),
                member("editor", Role.EDITOR),
                member("secretary", Role.SECRETARY),
                member("head", Role.HEAD),
                member("deputy", Role.DEPUTY_HEAD, Role.EDITOR));
        Publishing publishing =
                new Publishing() {
                    @Override
                    public void publish(String workspace, String path) throws PublishingException {
                        if (publicSideIsDown) {
                            throw new PublishingException("down", null);
                        }
                        Runnable now = meanwhile;
                        meanwhile = () -> {};
                        now.run();
                        published.add("publish " + path);
                    }

                    @Override
                    public void unpublish(String workspace, String path, String identifier) {
                        published.add("unpublish " + path);
                    }
                };
        clock = new TestClock(() -> now);
        People people = TestPeople.everybody(Locale.ENGLISH, "province"::equals);
        Inbox inbox = (login, subject, text, workspace, itemId) -> told.add(login + ": " + subject);
        publications = new Publications(repository, publishing);
        notices = new Notices(inbox, people);
        desk = new EditorialDesk(repository, people, publications, notices, clock);
    }

    void board(Member... members) {
        repository.editing(
                Communes.WORKSPACE,
                session -> {
                    Communes.write(
                            session, new Commune(commune, Map.of("name", "Xã thử"), List.of()));
                    Boards.write(
                            session,
                            commune,
                            List.of(
                                    new Board(
                                            "1/QĐ-UBND",
                                            SINCE,
                                            "UBND xã",
                                            null,
                                            List.of(members))));
                    session.save();
                    return null;
                });
    }

    static Member member(String login, Role role, Role... more) {
        return new Member(login, login, "", "", EnumSet.of(role, more), SINCE, null);
    }

    static Content content(String title) {
        return Content.empty()
                .with("title", title)
                .with("body", "<p>" + title + "</p>")
                .with("section", "TT-01")
                .with("genre", "news")
                .with("origin", "own")
                .with("language", "vi");
    }

    CaseFile perform(String login, CaseFile file, TransitionRequest request)
            throws TransitionRefusedException {
        return desk.perform(login, ARTICLE, file.item().id(), request);
    }

    List<String> refused(String login, CaseFile file, TransitionRequest request) {
        return refusal(() -> perform(login, file, request));
    }

    /** Keys of all objections to what was tried. */
    static List<String> refusal(ThrowingCallable attempt) {
        return catchThrowableOfType(TransitionRefusedException.class, attempt).objections().stream()
                .map(Objection::key)
                .toList();
    }

    CaseFile inReview(String title) throws TransitionRefusedException {
        CaseFile file = desk.create("author", commune, ARTICLE, content(title));
        perform("author", file, TransitionRequest.of(Transition.SUBMIT));
        perform("editor", file, TransitionRequest.of(Transition.CLAIM));
        return perform("editor", file, TransitionRequest.of(Transition.SEND_TO_REVIEW));
    }

    CaseFile publish(String title) throws TransitionRefusedException {
        CaseFile file = inReview(title);
        perform("head", file, TransitionRequest.of(Transition.APPROVE));
        return perform("head", file, TransitionRequest.of(Transition.PUBLISH));
    }

    void settings(Map<String, String> settings) {
        repository.editing(
                Communes.WORKSPACE,
                session -> {
                    Communes.write(session, new Commune(commune, settings, List.of()));
                    session.save();
                    return null;
                });
    }
}
