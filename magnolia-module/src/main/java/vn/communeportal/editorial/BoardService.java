package vn.communeportal.editorial;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.Communes;
import vn.communeportal.host.Repositories;

/**
 * Shows and changes the boards of a commune. Each change is noted, with who made it, and the boards
 * as they were are kept.
 */
@Singleton
public final class BoardService {

    private final Repositories repositories;
    private final EditorialDesk desk;
    private final Clock clock;

    @Inject
    public BoardService(Repositories repositories, EditorialDesk desk, Clock clock) {
        this.repositories = repositories;
        this.desk = desk;
        this.clock = clock;
    }

    /** The boards of the commune, the newest decision first; none for those who are no members. */
    public BoardRegister register(String login, String commune) {
        if (!desk.actor(login, commune).isMember()) {
            return new BoardRegister(0, List.of());
        }
        return repositories.editing(
                Communes.WORKSPACE,
                session ->
                        new BoardRegister(
                                Boards.revision(session, commune), Boards.all(session, commune)));
    }

    /** Whether the person may change the boards of the commune. */
    public boolean mayChange(String login, String commune) {
        Actor actor = desk.actor(login, commune);
        return actor.has(Role.ADMINISTRATOR) && actor.mayAct();
    }

    /**
     * Makes these the boards of the commune.
     *
     * @param revision of the register that the change was made in: if somebody else has changed the
     *     boards since, nothing is saved
     * @throws TransitionRefusedException if the person may not, or a record is not in order
     */
    public void save(String login, String commune, long revision, List<Board> boards)
            throws TransitionRefusedException {
        if (!mayChange(login, commune)) {
            throw new TransitionRefusedException(List.of(Objection.of("notYours")));
        }
        for (Board board : boards) {
            check(board);
        }
        if (!isSaved(login, commune, revision, boards)) {
            throw new TransitionRefusedException(List.of(Objection.of("boardsChangedMeanwhile")));
        }
    }

    /** False if somebody else saved before, or between our look and our save. */
    private boolean isSaved(String login, String commune, long revision, List<Board> boards) {
        return SeenRevision.save(
                repositories,
                "/" + commune,
                session -> Boards.revision(session, commune),
                revision,
                session ->
                        Boards.change(session, commune, revision, boards, login, clock.instant()));
    }

    private static void check(Board board) throws TransitionRefusedException {
        for (Member member : board.members()) {
            if (member.roles().isEmpty()) {
                throw new TransitionRefusedException(
                        List.of(Objection.of("memberWithoutRole", member.fullName())));
            }
            LocalDate last = member.to().orElse(member.from());
            if (last.isBefore(member.from())) {
                throw new TransitionRefusedException(
                        List.of(Objection.of("membershipEndsBeforeStart", member.fullName())));
            }
        }
    }
}
