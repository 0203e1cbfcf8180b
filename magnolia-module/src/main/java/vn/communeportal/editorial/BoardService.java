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
    public List<Board> boards(String login, String commune) {
        if (!desk.actor(login, commune).isMember()) {
            return List.of();
        }
        return repositories.editing(Communes.WORKSPACE, session -> Boards.all(session, commune));
    }

    /** Whether the person may change the boards of the commune. */
    public boolean mayChange(String login, String commune) {
        return desk.actor(login, commune).has(Role.ADMINISTRATOR);
    }

    /**
     * Makes these the boards of the commune.
     *
     * @throws TransitionRefusedException if the person may not, or a record is not in order
     */
    public void save(String login, String commune, List<Board> boards)
            throws TransitionRefusedException {
        if (!mayChange(login, commune)) {
            throw new TransitionRefusedException(List.of(Objection.of("notYours")));
        }
        for (Board board : boards) {
            check(board);
        }
        repositories.editing(
                Communes.WORKSPACE,
                session -> {
                    Boards.change(session, commune, boards, login, clock.instant());
                    session.save();
                    return null;
                });
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
