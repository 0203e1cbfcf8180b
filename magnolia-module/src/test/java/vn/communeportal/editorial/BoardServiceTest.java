package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.ChangeLog;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.host.People;
import vn.communeportal.testing.TestPeople;
import vn.communeportal.testing.TestRepository;

/** Changes of boards over a real Jackrabbit. */
class BoardServiceTest {

    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    private TestRepository repository;
    private BoardService service;

    @BeforeEach
    void setUp() {
        repository = new TestRepository();
        Clock clock = Clock.fixed(Instant.parse("2025-07-18T02:00:00Z"), ZoneOffset.UTC);
        People nobodyOfTheProvince = TestPeople.nobody();
        service =
                new BoardService(
                        repository,
                        new EditorialDesk(repository, nobodyOfTheProvince, null, null, clock),
                        clock);
        commune(Map.of("name", "Xã"));
        repository.editing(
                Communes.WORKSPACE,
                session -> {
                    Boards.write(session, "xa", List.of(board("admin", "other")));
                    session.save();
                    return null;
                });
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void theLastOfTwoAdministratorsIsToldAndNothingIsLost() throws Exception {
        BoardRegister first = service.register("admin", "xa");
        BoardRegister second = service.register("other", "xa");

        service.save("admin", "xa", first.revision(), List.of(board("admin", "other", "new")));

        assertThat(refusal("other", second.revision(), board("other")))
                .containsExactly("objection.boardsChangedMeanwhile");
        assertThat(service.register("other", "xa").boards().get(0).members())
                .extracting(Member::login)
                .containsExactly("admin", "other", "new");
        service.save(
                "other", "xa", service.register("other", "xa").revision(), List.of(board("other")));
        assertThat(history()).isEqualTo(2);
    }

    @RepeatedTest(20)
    void ofManyAtOnceOneSaves() throws Exception {
        int people = 4;
        long revision = service.register("admin", "xa").revision();
        CyclicBarrier start = new CyclicBarrier(people);
        ExecutorService threads = Executors.newFixedThreadPool(people);
        List<Callable<Boolean>> attempts = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            String added = "new" + i;
            attempts.add(
                    () -> {
                        start.await();
                        try {
                            service.save("admin", "xa", revision, List.of(board("admin", added)));
                            return true;
                        } catch (TransitionRefusedException e) {
                            return false;
                        }
                    });
        }
        int saved = 0;
        for (Future<Boolean> outcome : threads.invokeAll(attempts)) {
            saved += outcome.get() ? 1 : 0;
        }
        threads.shutdown();

        assertThat(saved).isEqualTo(1);
        assertThat(history()).isEqualTo(1);
    }

    @Test
    void nobodyChangesTheBoardOfAClosedCommune() {
        commune(Map.of("name", "Xã", Commune.STATUS, Commune.Status.MERGED.id()));

        assertThat(refusal("admin", 0, board("admin"))).containsExactly("objection.notYours");
        assertThat(service.register("admin", "xa").boards()).hasSize(1);
    }

    private List<String> refusal(String login, long revision, Board board) {
        return catchThrowableOfType(
                        TransitionRefusedException.class,
                        () -> service.save(login, "xa", revision, List.of(board)))
                .objections()
                .stream()
                .map(Objection::key)
                .toList();
    }

    private long history() {
        return repository.editing(
                Communes.WORKSPACE,
                session -> ChangeLog.revision(session.getNode("/xa"), "boardHistory"));
    }

    private void commune(Map<String, String> settings) {
        repository.editing(
                Communes.WORKSPACE,
                session -> {
                    Communes.write(session, new Commune("xa", settings, List.of()));
                    session.save();
                    return null;
                });
    }

    private static Board board(String... logins) {
        List<Member> members = new ArrayList<>();
        for (String login : logins) {
            members.add(
                    new Member(login, login, "", "", EnumSet.of(Role.ADMINISTRATOR), SINCE, null));
        }
        return new Board("1/QĐ-UBND", SINCE, "UBND xã", null, members);
    }
}
