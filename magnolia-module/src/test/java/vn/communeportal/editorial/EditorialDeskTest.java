package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.host.Inbox;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;
import vn.communeportal.host.Publishing;
import vn.communeportal.host.PublishingException;
import vn.communeportal.testing.TestRepository;

/** The desk over a real Jackrabbit. */
class EditorialDeskTest {

    private static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    private static TestRepository repository;
    private static int communes;

    private final String commune = "xa-" + ++communes;
    private final List<String> published = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private boolean publicSideIsDown;
    private Instant now = Instant.parse("2025-07-18T02:00:00Z");
    private EditorialDesk desk;
    private Publications publications;

    @BeforeAll
    static void openRepository() {
        repository = new TestRepository();
    }

    @AfterAll
    static void closeRepository() {
        repository.close();
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
                        published.add("publish " + path);
                    }

                    @Override
                    public void unpublish(String workspace, String path, String identifier) {
                        published.add("unpublish " + path);
                    }
                };
        Clock clock =
                new Clock() {
                    @Override
                    public ZoneId getZone() {
                        return ZoneId.of("UTC");
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        return this;
                    }

                    @Override
                    public Instant instant() {
                        return now;
                    }
                };
        People people =
                new People() {
                    @Override
                    public Optional<Person> current() {
                        return Optional.empty();
                    }

                    @Override
                    public Optional<Person> byLogin(String login) {
                        return Optional.of(
                                new Person(
                                        login,
                                        login,
                                        "",
                                        Locale.ENGLISH,
                                        login.equals("province")));
                    }

                    @Override
                    public List<Person> all() {
                        return List.of();
                    }
                };
        Inbox inbox = (login, subject, text, workspace, itemId) -> told.add(login + ": " + subject);
        publications = new Publications(repository, publishing);
        desk =
                new EditorialDesk(
                        repository, people, publications, new Notices(inbox, people), clock);
    }

    private void board(Member... members) {
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

    private static Member member(String login, Role role, Role... more) {
        return new Member(login, login, "", "", EnumSet.of(role, more), SINCE, null);
    }

    private static Content content(String title) {
        return Content.empty()
                .with("title", title)
                .with("body", "<p>" + title + "</p>")
                .with("section", "TT-01")
                .with("genre", "news")
                .with("origin", "own")
                .with("language", "vi");
    }

    private CaseFile perform(String login, CaseFile file, TransitionRequest request)
            throws TransitionRefusedException {
        return desk.perform(login, ARTICLE, file.item().id(), request);
    }

    private List<String> refused(String login, CaseFile file, TransitionRequest request) {
        TransitionRefusedException refusal =
                catchThrowableOfType(
                        TransitionRefusedException.class, () -> perform(login, file, request));
        return refusal.objections().stream().map(Objection::key).toList();
    }

    private CaseFile inReview(String title) throws TransitionRefusedException {
        CaseFile file = desk.create("author", commune, ARTICLE, content(title));
        perform("author", file, TransitionRequest.of(Transition.SUBMIT));
        perform("editor", file, TransitionRequest.of(Transition.CLAIM));
        return perform("editor", file, TransitionRequest.of(Transition.SEND_TO_REVIEW));
    }

    private CaseFile publish(String title) throws TransitionRefusedException {
        CaseFile file = inReview(title);
        perform("head", file, TransitionRequest.of(Transition.APPROVE));
        return perform("head", file, TransitionRequest.of(Transition.PUBLISH));
    }

    @Test
    void anArticleGoesItsWayAndTheHistoryTellsIt() throws Exception {
        CaseFile file = desk.create("author", commune, ARTICLE, content("Tin một"));
        perform("author", file, TransitionRequest.of(Transition.SUBMIT));
        perform("editor", file, TransitionRequest.of(Transition.CLAIM));
        perform("editor", file, TransitionRequest.of(Transition.RETURN).because("Thiếu ảnh"));
        perform(
                "author",
                file,
                TransitionRequest.of(Transition.EDIT).writing(content("Tin một, đã sửa")));
        perform("author", file, TransitionRequest.of(Transition.SUBMIT));
        perform("secretary", file, TransitionRequest.of(Transition.ASSIGN).to("editor"));
        perform("editor", file, TransitionRequest.of(Transition.SEND_TO_REVIEW));
        perform("head", file, TransitionRequest.of(Transition.APPROVE));
        CaseFile after = perform("secretary", file, TransitionRequest.of(Transition.PUBLISH));

        assertThat(after.subject().state()).isEqualTo(State.PUBLISHED);
        assertThat(after.subject().isLive()).isTrue();
        assertThat(after.subject().isPublicationPending()).isFalse();
        assertThat(after.item().publishedAt()).contains(now);
        assertThat(published).containsExactly("publish " + after.item().path());
        assertThat(desk.history("head", ARTICLE, file.item().id()))
                .extracting(entry -> entry.login() + " " + entry.to().id())
                .containsExactly(
                        "author draft",
                        "author submitted",
                        "editor inEditing",
                        "editor returned",
                        "author returned",
                        "author submitted",
                        "secretary inEditing",
                        "editor inReview",
                        "head approved",
                        "secretary published");
        assertThat(desk.history("head", ARTICLE, file.item().id()).get(3).comment())
                .isEqualTo("Thiếu ảnh");
        assertThat(desk.versions("head", ARTICLE, file.item().id()))
                .extracting(
                        version -> version.content().text("title") + " " + version.isPublished())
                .containsExactly("Tin một false", "Tin một, đã sửa true");
        assertThat(told)
                .contains(
                        "author: Returned: Tin một",
                        "secretary: Submitted: Tin một",
                        "head: In review: Tin một, đã sửa");
    }

    @Test
    void nobodyApprovesWhatTheyWrote() throws Exception {
        CaseFile file = desk.create("deputy", commune, ARTICLE, content("Của phó ban"));
        perform("deputy", file, TransitionRequest.of(Transition.SUBMIT));
        perform("deputy", file, TransitionRequest.of(Transition.CLAIM));
        perform("deputy", file, TransitionRequest.of(Transition.SEND_TO_REVIEW));

        assertThat(refused("deputy", file, TransitionRequest.of(Transition.APPROVE)))
                .containsExactly("objection.ownWork");
        assertThat(
                        refused(
                                "deputy",
                                file,
                                TransitionRequest.of(Transition.PUBLISH_BY_EXCEPTION)
                                        .because("Gấp")))
                .containsExactly("objection.somebodyElseCanApprove");
        assertThat(
                        perform("head", file, TransitionRequest.of(Transition.APPROVE))
                                .subject()
                                .state())
                .isEqualTo(State.APPROVED);
    }

    @Test
    void onASmallBoardAnExceptionStaysOpenUntilSomebodyElseConfirms() throws Exception {
        board(member("head", Role.HEAD), member("editor", Role.EDITOR));
        CaseFile file = desk.create("head", commune, ARTICLE, content("Của trưởng ban"));
        perform("head", file, TransitionRequest.of(Transition.SUBMIT));
        perform("head", file, TransitionRequest.of(Transition.CLAIM));
        perform("head", file, TransitionRequest.of(Transition.SEND_TO_REVIEW));

        assertThat(refused("head", file, TransitionRequest.of(Transition.PUBLISH_BY_EXCEPTION)))
                .containsExactly("objection.reasonMissing");
        CaseFile after =
                perform(
                        "head",
                        file,
                        TransitionRequest.of(Transition.PUBLISH_BY_EXCEPTION)
                                .because("Bão khẩn cấp"));
        assertThat(after.subject().isExceptionOpen()).isTrue();
        assertThat(refused("head", file, TransitionRequest.of(Transition.CONFIRM_EXCEPTION)))
                .containsExactly("objection.ownException");
        assertThat(
                        perform("editor", file, TransitionRequest.of(Transition.CONFIRM_EXCEPTION))
                                .subject()
                                .isExceptionOpen())
                .isFalse();
    }

    @Test
    void aCorrectionStandsBesideThePublicVersionUntilApproved() throws Exception {
        CaseFile file = publish("Bản đầu");
        perform("editor", file, TransitionRequest.of(Transition.CORRECT));
        CaseFile edited =
                perform(
                        "editor",
                        file,
                        TransitionRequest.of(Transition.EDIT).writing(content("Bản sửa")));

        assertThat(edited.subject().isLive()).isTrue();
        assertThat(published).hasSize(1);

        CaseFile discarded =
                perform("editor", file, TransitionRequest.of(Transition.DISCARD_CORRECTION));
        assertThat(discarded.subject().state()).isEqualTo(State.PUBLISHED);
        assertThat(discarded.item().title()).isEqualTo("Bản đầu");

        perform("editor", file, TransitionRequest.of(Transition.CORRECT));
        perform(
                "editor",
                file,
                TransitionRequest.of(Transition.SEND_TO_REVIEW).writing(content("Bản sửa hai")));
        perform("head", file, TransitionRequest.of(Transition.APPROVE));
        CaseFile corrected = perform("head", file, TransitionRequest.of(Transition.PUBLISH));
        assertThat(corrected.item().title()).isEqualTo("Bản sửa hai");
        assertThat(published).hasSize(2);
    }

    @Test
    void withdrawalDropsACorrectionAndTakesTheItemAway() throws Exception {
        CaseFile file = publish("Sẽ gỡ");
        perform("editor", file, TransitionRequest.of(Transition.CORRECT));
        perform(
                "editor",
                file,
                TransitionRequest.of(Transition.EDIT).writing(content("Chưa duyệt")));
        CaseFile withdrawn =
                perform(
                        "head",
                        file,
                        TransitionRequest.of(Transition.WITHDRAW).because("Sai số liệu"));

        assertThat(withdrawn.subject().state()).isEqualTo(State.WITHDRAWN);
        assertThat(withdrawn.item().title()).isEqualTo("Sẽ gỡ");
        assertThat(published).last().isEqualTo("unpublish " + file.item().path());

        CaseFile noticed = publish("Gỡ có thông báo");
        CaseFile after =
                perform(
                        "head",
                        noticed,
                        TransitionRequest.of(Transition.WITHDRAW)
                                .because("Sai")
                                .noticing("Bài đã được gỡ để đính chính."));
        assertThat(after.item().withdrawalNotice()).isEqualTo("Bài đã được gỡ để đính chính.");
        assertThat(published).last().isEqualTo("publish " + noticed.item().path());
    }

    @Test
    void theTimerPublishesWhenTheTimeHasComeAndOnlyOnce() throws Exception {
        CaseFile file = inReview("Hẹn giờ");
        perform("head", file, TransitionRequest.of(Transition.APPROVE));
        assertThat(refused("head", file, TransitionRequest.of(Transition.SCHEDULE).at(now)))
                .containsExactly("objection.timeNotAhead");
        perform("head", file, TransitionRequest.of(Transition.SCHEDULE).at(now.plusSeconds(3600)));
        ScheduledPublishing timer =
                new ScheduledPublishing(
                        repository, desk, Clock.fixed(now.plusSeconds(3599), ZoneId.of("UTC")));
        assertThat(timer.publishDue()).isZero();

        now = now.plusSeconds(3600);
        timer = new ScheduledPublishing(repository, desk, Clock.fixed(now, ZoneId.of("UTC")));
        assertThat(timer.publishDue()).isEqualTo(1);
        assertThat(timer.publishDue()).isZero();
        assertThat(desk.history("head", ARTICLE, file.item().id()))
                .last()
                .extracting(HistoryEntry::login)
                .isEqualTo(Actor.SCHEDULER_LOGIN);
    }

    @Test
    void whatDoesNotReachThePublicSideIsTriedAgain() throws Exception {
        publicSideIsDown = true;
        CaseFile file = publish("Chờ đường truyền");
        assertThat(file.subject().isPublicationPending()).isTrue();
        assertThat(refused("editor", file, TransitionRequest.of(Transition.CORRECT)))
                .containsExactly("objection.publicationPending");

        publicSideIsDown = false;
        assertThat(publications.retryPending()).isEqualTo(1);
        assertThat(
                        desk.open("head", ARTICLE, file.item().id())
                                .orElseThrow()
                                .subject()
                                .isPublicationPending())
                .isFalse();
        assertThat(publications.retryPending()).isZero();
    }

    @Test
    void whoSawAnOlderRevisionChangesNothing() throws Exception {
        CaseFile file = desk.create("author", commune, ARTICLE, content("Hai người"));
        perform(
                "author",
                file,
                TransitionRequest.of(Transition.EDIT).writing(content("Bản của cửa sổ một")));

        assertThat(
                        refused(
                                "author",
                                file,
                                TransitionRequest.of(Transition.EDIT)
                                        .seen(file.subject().revision())
                                        .writing(content("Bản cũ"))))
                .containsExactly("objection.changedMeanwhile");
        assertThat(desk.open("author", ARTICLE, file.item().id()).orElseThrow().item().title())
                .isEqualTo("Bản của cửa sổ một");
    }

    @RepeatedTest(20)
    void ofManyAtOnceOneWins() throws Exception {
        CaseFile file = desk.create("author", commune, ARTICLE, content("Tranh nhau"));
        perform("author", file, TransitionRequest.of(Transition.SUBMIT));
        CaseFile seen = desk.open("editor", ARTICLE, file.item().id()).orElseThrow();
        List<String> claimants = List.of("editor", "secretary", "head", "deputy");
        CyclicBarrier start = new CyclicBarrier(claimants.size());
        ExecutorService threads = Executors.newFixedThreadPool(claimants.size());
        List<Future<Boolean>> outcomes = new ArrayList<>();
        for (String login : claimants) {
            Callable<Boolean> claim =
                    () -> {
                        start.await();
                        try {
                            perform(
                                    login,
                                    file,
                                    TransitionRequest.of(Transition.CLAIM)
                                            .seen(seen.subject().revision()));
                            return true;
                        } catch (TransitionRefusedException e) {
                            assertThat(e.isConflict()).isTrue();
                            return false;
                        }
                    };
            outcomes.add(threads.submit(claim));
        }
        int winners = 0;
        for (Future<Boolean> outcome : outcomes) {
            winners += outcome.get() ? 1 : 0;
        }
        threads.shutdown();

        assertThat(winners).isEqualTo(1);
        assertThat(desk.history("head", ARTICLE, file.item().id())).hasSize(3);
    }

    @Test
    void communesDoNotSeeEachOthersDrafts() throws Exception {
        CaseFile file = desk.create("author", commune, ARTICLE, content("Bí mật của xã"));
        String otherCommune = commune + "-khac";
        repository.editing(
                Communes.WORKSPACE,
                session -> {
                    Communes.write(
                            session,
                            new Commune(otherCommune, Map.of("name", "Xã khác"), List.of()));
                    Boards.write(
                            session,
                            otherCommune,
                            List.of(
                                    new Board(
                                            "2/QĐ-UBND",
                                            SINCE,
                                            "UBND",
                                            null,
                                            List.of(
                                                    member(
                                                            "neighbour",
                                                            Role.HEAD,
                                                            Role.ADMINISTRATOR)))));
                    session.save();
                    return null;
                });

        assertThat(desk.open("neighbour", ARTICLE, file.item().id())).isEmpty();
        assertThat(desk.history("neighbour", ARTICLE, file.item().id())).isEmpty();
        assertThat(desk.versions("neighbour", ARTICLE, file.item().id())).isEmpty();
        for (Transition transition : Transition.values()) {
            assertThat(refused("neighbour", file, TransitionRequest.of(transition).because("?")))
                    .containsExactly("objection.notFound");
        }
        CaseFinder finder = new CaseFinder(repository, desk);
        assertThat(finder.find("neighbour", commune, new CaseFilter(), 1, 20).items()).isEmpty();
        assertThat(new MyWork(finder, desk, Clock.systemUTC()).of("neighbour", commune)).isEmpty();
        assertThat(finder.find("head", commune, new CaseFilter().words("BI MAT"), 1, 20).items())
                .hasSize(1);
    }

    @Test
    void contributorsSeeTheirOwnItemsOnly() throws Exception {
        CaseFile file = desk.create("editor", commune, ARTICLE, content("Của thành viên"));

        assertThat(desk.open("author", ARTICLE, file.item().id())).isEmpty();
        assertThat(
                        new CaseFinder(repository, desk)
                                .find("author", commune, new CaseFilter(), 1, 20)
                                .total())
                .isZero();
        assertThat(desk.open("secretary", ARTICLE, file.item().id())).isPresent();
    }

    @Test
    void myWorkIsWhatWaitsForMe() throws Exception {
        CaseFile submitted = desk.create("author", commune, ARTICLE, content("Vừa gửi"));
        perform("author", submitted, TransitionRequest.of(Transition.SUBMIT));
        CaseFile review = inReview("Chờ duyệt");
        MyWork myWork =
                new MyWork(
                        new CaseFinder(repository, desk),
                        desk,
                        Clock.fixed(now.plusSeconds(86_400 * 3), ZoneId.of("UTC")));

        assertThat(myWork.of("head", commune))
                .extracting(work -> work.file().item().id() + " " + work.next())
                .containsExactlyInAnyOrder(
                        submitted.item().id() + " CLAIM", review.item().id() + " APPROVE");
        assertThat(myWork.of("editor", commune))
                .extracting(work -> work.file().item().title())
                .containsExactly("Vừa gửi");
        assertThat(myWork.of("author", commune)).isEmpty();
        assertThat(myWork.of("head", commune)).allMatch(WorkItem::isOverdue);
    }

    @Test
    void formerMembersMayNothing() throws Exception {
        CaseFile file = desk.create("author", commune, ARTICLE, content("Bỏ dở"));
        board(
                member("author", Role.CONTRIBUTOR).until(LocalDate.of(2025, 7, 17)),
                member("head", Role.HEAD));

        assertThat(refused("author", file, TransitionRequest.of(Transition.SUBMIT)))
                .containsExactly("objection.notFound");
        assertThat(
                        catchThrowableOfType(
                                TransitionRefusedException.class,
                                () -> desk.create("author", commune, ARTICLE, content("Mới"))))
                .isNotNull();
    }

    @Test
    void whereACommuneIsClosedEverybodyReadsAndNobodyActs() throws Exception {
        CaseFile draft = desk.create("author", commune, ARTICLE, content("Dở dang"));
        CaseFile scheduled = inReview("Hẹn giờ");
        perform("head", scheduled, TransitionRequest.of(Transition.APPROVE));
        perform(
                "secretary",
                scheduled,
                TransitionRequest.of(Transition.SCHEDULE).at(now.plusSeconds(60)));
        settings(Map.of("name", "Xã thử", Commune.STATUS, Commune.Status.CLOSED.id()));
        now = now.plusSeconds(120);

        for (String login : List.of("author", "editor", "secretary", "head", "deputy")) {
            assertThat(desk.offered(login, draft)).as(login).isEmpty();
            assertThat(
                            catchThrowableOfType(
                                            TransitionRefusedException.class,
                                            () ->
                                                    desk.create(
                                                            login,
                                                            commune,
                                                            ARTICLE,
                                                            content("Mới")))
                                    .objections())
                    .extracting(Objection::key)
                    .containsExactly("objection.communeClosed");
        }
        for (Transition transition : Transition.values()) {
            assertThat(refused("head", draft, TransitionRequest.of(transition).because("?")))
                    .containsExactly("objection.communeClosed");
        }
        new ScheduledPublishing(repository, desk, Clock.systemUTC()).publishDue();
        assertThat(desk.open("head", ARTICLE, scheduled.item().id()).orElseThrow().subject())
                .extracting(Case::state)
                .isEqualTo(State.SCHEDULED);
        assertThat(desk.history("head", ARTICLE, draft.item().id())).hasSize(1);
    }

    private void settings(Map<String, String> settings) {
        repository.editing(
                Communes.WORKSPACE,
                session -> {
                    Communes.write(session, new Commune(commune, settings, List.of()));
                    session.save();
                    return null;
                });
    }

    @Test
    void aRefusedTransitionLeavesNoTrace() throws Exception {
        CaseFile file =
                desk.create("author", commune, ARTICLE, Content.empty().with("title", "Thiếu hết"));

        assertThat(
                        refused(
                                "author",
                                file,
                                TransitionRequest.of(Transition.SUBMIT).writing(Content.empty())))
                .contains("problem.required");

        CaseFile after = desk.open("author", ARTICLE, file.item().id()).orElseThrow();
        assertThat(after.item().title()).isEqualTo("Thiếu hết");
        assertThat(after.subject().revision()).isEqualTo(file.subject().revision());
        assertThat(desk.history("author", ARTICLE, file.item().id())).hasSize(1);
        assertThat(after.item().content().text(ItemNodes.TITLE)).isEqualTo("Thiếu hết");
    }
}
