package vn.communeportal.editorial;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.ChangeLog;
import vn.communeportal.content.Communes;
import vn.communeportal.host.Repositories;

/**
 * How a commune's board works, in workspace {@value Communes#WORKSPACE} under {@code
 * /<commune>/boardSettings}: its mailbox, its one-time links. Never published, unlike the commune's
 * own settings. Head and administrator change them; each change is kept.
 */
@Singleton
public final class BoardSettings {

    private static final String SETTINGS = "boardSettings";
    private static final String HISTORY = "boardSettingsHistory";
    private static final String CONTAINER_TYPE = "cp:board";
    private static final String VALUE = "value";

    private final Repositories repositories;
    private final EditorialDesk desk;
    private final Clock clock;

    @Inject
    public BoardSettings(Repositories repositories, EditorialDesk desk, Clock clock) {
        this.repositories = repositories;
        this.desk = desk;
        this.clock = clock;
    }

    /** Those that have a value, by name. */
    public Map<String, String> of(String commune) {
        return repositories.editing(Communes.WORKSPACE, session -> read(session, commune));
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
     * Makes these the commune's.
     *
     * @param revision that the person saw
     * @throws TransitionRefusedException if the person may not, or somebody was faster
     */
    public void save(String login, String commune, long revision, Map<String, String> settings)
            throws TransitionRefusedException {
        if (!mayChange(login, commune)) {
            throw new TransitionRefusedException(List.of(Objection.of("notYours")));
        }
        boolean saved =
                SeenRevision.save(
                        repositories,
                        session -> ChangeLog.takeTurn(session.getNode("/" + commune)),
                        session -> ChangeLog.revision(session.getNode("/" + commune), HISTORY),
                        revision,
                        session -> {
                            Node record = session.getNode("/" + commune);
                            Node entry =
                                    ChangeLog.append(
                                            record, HISTORY, revision, login, clock.instant());
                            for (Map.Entry<String, String> one :
                                    read(session, commune).entrySet()) {
                                entry.setProperty(one.getKey(), one.getValue());
                            }
                            write(record, settings);
                        });
        if (!saved) {
            throw new TransitionRefusedException(
                    List.of(Objection.of("boardSettingsChangedMeanwhile")));
        }
    }

    private static Map<String, String> read(Session session, String commune)
            throws RepositoryException {
        Map<String, String> settings = new TreeMap<>();
        String path = "/" + commune + "/" + SETTINGS;
        if (session.nodeExists(path)) {
            for (NodeIterator nodes = session.getNode(path).getNodes(); nodes.hasNext(); ) {
                Node node = nodes.nextNode();
                settings.put(node.getName(), node.getProperty(VALUE).getString());
            }
        }
        return settings;
    }

    private static void write(Node record, Map<String, String> settings)
            throws RepositoryException {
        Node all =
                record.hasNode(SETTINGS)
                        ? record.getNode(SETTINGS)
                        : record.addNode(SETTINGS, CONTAINER_TYPE);
        for (NodeIterator nodes = all.getNodes(); nodes.hasNext(); ) {
            Node node = nodes.nextNode();
            if (settings.getOrDefault(node.getName(), "").isBlank()) {
                node.remove();
            }
        }
        for (Map.Entry<String, String> one : settings.entrySet()) {
            if (!one.getValue().isBlank()) {
                Node node =
                        all.hasNode(one.getKey())
                                ? all.getNode(one.getKey())
                                : all.addNode(one.getKey(), CaseNodes.ENTRY_TYPE);
                node.setProperty(VALUE, one.getValue().strip());
            }
        }
    }
}
