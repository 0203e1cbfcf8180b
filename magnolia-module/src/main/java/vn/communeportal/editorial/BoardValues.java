package vn.communeportal.editorial;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.ChangeLog;
import vn.communeportal.content.Communes;
import vn.communeportal.host.Repositories;

/**
 * Named values that a commune's board works by, in workspace {@value Communes#WORKSPACE} under a
 * node of the commune. Never published, unlike the commune's own settings. Head and administrator
 * change them; each change is kept.
 */
public final class BoardValues {

    private static final String CONTAINER_TYPE = "cp:board";

    private final Repositories repositories;
    private final EditorialDesk desk;
    private final Clock clock;
    private final String name;
    private final String history;
    private final String conflict;

    /**
     * @param name of the node under the commune; its history stands beside it
     * @param conflict objection if somebody was faster
     */
    public BoardValues(
            Repositories repositories,
            EditorialDesk desk,
            Clock clock,
            String name,
            String conflict) {
        this.repositories = repositories;
        this.desk = desk;
        this.clock = clock;
        this.name = name;
        this.history = name + "History";
        this.conflict = conflict;
    }

    /** Those that have a value, by name. */
    public Map<String, String> of(String commune) {
        return repositories.editing(Communes.WORKSPACE, session -> read(session, commune));
    }

    /** Counts the changes: who saves says which one they saw. */
    public long revision(String commune) {
        return repositories.editing(
                Communes.WORKSPACE,
                session -> ChangeLog.revision(session.getNode("/" + commune), history));
    }

    public boolean mayChange(String login, String commune) {
        // In their own right: a deputy decides about items, not about the board.
        Actor actor = desk.capacities(login, commune).get(0);
        return actor.mayAct() && (actor.has(Role.HEAD) || actor.isAdministrator());
    }

    /**
     * Makes these the commune's; what is blank or not among them has no value any more.
     *
     * @param revision that the person saw
     * @throws TransitionRefusedException if the person may not, or somebody was faster
     */
    public void save(String login, String commune, long revision, Map<String, String> values)
            throws TransitionRefusedException {
        if (!mayChange(login, commune)) {
            throw new TransitionRefusedException(List.of(Objection.of("notYours")));
        }
        boolean saved =
                SeenRevision.save(
                        repositories,
                        "/" + commune,
                        session -> ChangeLog.revision(session.getNode("/" + commune), history),
                        revision,
                        session -> change(session, login, commune, revision, values));
        if (!saved) {
            throw new TransitionRefusedException(List.of(Objection.of(conflict)));
        }
    }

    private void change(
            Session session,
            String login,
            String commune,
            long revision,
            Map<String, String> values)
            throws RepositoryException {
        Node record = session.getNode("/" + commune);
        Map<String, String> before = read(session, commune);
        Node entry = ChangeLog.append(record, history, revision, login, clock.instant());
        Node now =
                record.hasNode(name) ? record.getNode(name) : record.addNode(name, CONTAINER_TYPE);
        for (Map.Entry<String, String> one : before.entrySet()) {
            entry.setProperty(one.getKey(), one.getValue());
            now.getProperty(one.getKey()).remove();
        }
        for (Map.Entry<String, String> one : values.entrySet()) {
            if (!one.getValue().isBlank()) {
                now.setProperty(one.getKey(), one.getValue().strip());
            }
        }
    }

    private Map<String, String> read(Session session, String commune) throws RepositoryException {
        Map<String, String> values = new TreeMap<>();
        String path = "/" + commune + "/" + name;
        if (session.nodeExists(path)) {
            PropertyIterator all = session.getNode(path).getProperties();
            while (all.hasNext()) {
                Property property = all.nextProperty();
                // Those with a namespace are the repository's own.
                if (property.getType() == PropertyType.STRING
                        && !property.getName().contains(":")) {
                    values.put(property.getName(), property.getString());
                }
            }
        }
        return values;
    }
}
