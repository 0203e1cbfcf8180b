package vn.communeportal.editorial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.ChangeLog;
import vn.communeportal.content.Communes;
import vn.communeportal.content.JcrTime;

/**
 * Who is away from the boards of a commune, in workspace {@value Communes#WORKSPACE} under {@code
 * /<commune>/absences}; never published. Saves nothing.
 */
final class Absences {

    private static final String ABSENCES = "absences";
    private static final String HISTORY = "absenceHistory";
    private static final String CONTAINER_TYPE = "cp:board";
    private static final String NAME = "absence";

    private Absences() {}

    /** All that were ever noted, in the order in which they were. */
    static List<Absence> all(Session communes, String commune) throws RepositoryException {
        List<Absence> absences = new ArrayList<>();
        String path = "/" + commune + "/" + ABSENCES;
        if (communes.nodeExists(path)) {
            for (NodeIterator nodes = communes.getNode(path).getNodes(); nodes.hasNext(); ) {
                Node node = nodes.nextNode();
                absences.add(
                        new Absence(
                                node.getProperty("login").getString(),
                                node.getProperty("deputy").getString(),
                                JcrTime.readDay(node, "from").orElseThrow(),
                                JcrTime.readDay(node, "to").orElseThrow(),
                                node.getProperty("reason").getString()));
            }
        }
        return absences;
    }

    static long revision(Session communes, String commune) throws RepositoryException {
        return ChangeLog.revision(communes.getNode("/" + commune), HISTORY);
    }

    /** Makes these the absences; the change is noted with what was before. */
    static void change(
            Session communes,
            String commune,
            long revision,
            List<Absence> absences,
            String login,
            Instant now)
            throws RepositoryException {
        Node record = communes.getNode("/" + commune);
        Node entry = ChangeLog.append(record, HISTORY, revision, login, now);
        write(entry, all(communes, commune));
        write(
                record.hasNode(ABSENCES)
                        ? record.getNode(ABSENCES)
                        : record.addNode(ABSENCES, CONTAINER_TYPE),
                absences);
    }

    private static void write(Node parent, List<Absence> absences) throws RepositoryException {
        for (int i = 0; i < absences.size(); i++) {
            Node node = CaseNodes.child(parent, NAME + i);
            Absence absence = absences.get(i);
            node.setProperty("login", absence.login());
            node.setProperty("deputy", absence.deputy());
            node.setProperty("from", JcrTime.of(absence.from()));
            node.setProperty("to", JcrTime.of(absence.to()));
            node.setProperty("reason", absence.reason());
        }
        for (int i = absences.size(); parent.hasNode(NAME + i); i++) {
            parent.getNode(NAME + i).remove();
        }
    }
}
