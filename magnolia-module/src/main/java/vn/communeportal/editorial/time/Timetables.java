package vn.communeportal.editorial.time;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.ChangeLog;
import vn.communeportal.content.Communes;
import vn.communeportal.editorial.Actor;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Objection;
import vn.communeportal.editorial.Role;
import vn.communeportal.editorial.SeenRevision;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.host.Repositories;
import vn.communeportal.regulation.Regulation;
import vn.communeportal.regulation.TimeSpan;

/**
 * The times of communes for each step, in workspace {@value Communes#WORKSPACE} under {@code
 * /<commune>/timetable}; never published. Head and administrator change them; each change is kept.
 */
@Singleton
public final class Timetables {

    private static final String TIMETABLE = "timetable";
    private static final String HISTORY = "timetableHistory";
    private static final String CONTAINER_TYPE = "cp:board";

    private final Repositories repositories;
    private final EditorialDesk desk;
    private final Clock clock;

    @Inject
    public Timetables(Repositories repositories, EditorialDesk desk, Clock clock) {
        this.repositories = repositories;
        this.desk = desk;
        this.clock = clock;
    }

    /** The times that count in the commune now. */
    public Timetable of(String commune) {
        return new Timetable(
                Regulation.inForce(),
                repositories.editing(Communes.WORKSPACE, session -> read(session, commune)));
    }

    /** Counts the changes: who saves says which one they saw. */
    public long revision(String commune) {
        return repositories.editing(
                Communes.WORKSPACE,
                session -> ChangeLog.revision(session.getNode("/" + commune), HISTORY));
    }

    public boolean mayChange(String login, String commune) {
        // In their own right: a deputy decides about items, not about the board.
        Actor actor = desk.capacities(login, commune).get(0);
        return actor.mayAct() && (actor.has(Role.HEAD) || actor.isAdministrator());
    }

    /**
     * Makes these the commune's own times; a step that is not among them follows the table of
     * deadlines.
     *
     * @param revision that the person saw
     * @throws TransitionRefusedException if the person may not, or somebody was faster
     */
    public void save(String login, String commune, long revision, Map<WaitingStep, TimeSpan> own)
            throws TransitionRefusedException {
        if (!mayChange(login, commune)) {
            throw new TransitionRefusedException(List.of(Objection.of("notYours")));
        }
        if (!isSaved(login, commune, revision, own)) {
            throw new TransitionRefusedException(
                    List.of(Objection.of("timetableChangedMeanwhile")));
        }
    }

    private boolean isSaved(
            String login, String commune, long revision, Map<WaitingStep, TimeSpan> own) {
        return SeenRevision.save(
                repositories,
                session -> ChangeLog.takeTurn(session.getNode("/" + commune)),
                session -> ChangeLog.revision(session.getNode("/" + commune), HISTORY),
                revision,
                session -> {
                    Node record = session.getNode("/" + commune);
                    Node entry =
                            ChangeLog.append(record, HISTORY, revision, login, clock.instant());
                    write(entry, read(session, commune));
                    write(
                            record.hasNode(TIMETABLE)
                                    ? record.getNode(TIMETABLE)
                                    : record.addNode(TIMETABLE, CONTAINER_TYPE),
                            own);
                });
    }

    private static Map<WaitingStep, TimeSpan> read(Session session, String commune)
            throws RepositoryException {
        Map<WaitingStep, TimeSpan> own = new EnumMap<>(WaitingStep.class);
        String path = "/" + commune + "/" + TIMETABLE;
        if (session.nodeExists(path)) {
            Node node = session.getNode(path);
            for (WaitingStep step : WaitingStep.values()) {
                if (node.hasProperty(step.id())) {
                    Optional<TimeSpan> span =
                            TimeSpan.parse(node.getProperty(step.id()).getString());
                    span.ifPresent(found -> own.put(step, found));
                }
            }
        }
        return own;
    }

    private static void write(Node node, Map<WaitingStep, TimeSpan> own)
            throws RepositoryException {
        for (WaitingStep step : WaitingStep.values()) {
            node.setProperty(step.id(), own.containsKey(step) ? own.get(step).toString() : null);
        }
    }
}
