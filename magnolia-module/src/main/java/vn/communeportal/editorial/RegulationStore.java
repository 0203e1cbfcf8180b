package vn.communeportal.editorial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.ChangeLog;
import vn.communeportal.content.Communes;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.regulation.RegulationException;
import vn.communeportal.regulation.RegulationRecords;
import vn.communeportal.regulation.RegulationSubject;

/**
 * The province's corrections of the law's data, in workspace {@value Communes#WORKSPACE} below the
 * province's node: {@code regulation} is published with it, {@code regulationHistory} stays. A
 * change marks the province as not yet published. Saves nothing.
 */
final class RegulationStore {

    /** Of the record that is changed. */
    static final String PARENT = "/" + Communes.PROVINCE;

    private static final String CORRECTIONS = "regulation";
    private static final String HISTORY = "regulationHistory";
    private static final String SUBJECT = "subject";
    private static final String CODE = "code";
    private static final String RECORD = "record";
    private static final String BEFORE = "before";
    private static final String REASON = "reason";

    private RegulationStore() {}

    static long revision(Session session) throws RepositoryException {
        return session.nodeExists(PARENT)
                ? ChangeLog.revision(session.getNode(PARENT), HISTORY)
                : 0;
    }

    /** Before the revision is read by who wants to change something. */
    static void takeTurn(Session session) throws RepositoryException {
        ChangeLog.takeTurn(
                session.nodeExists(PARENT)
                        ? session.getNode(PARENT)
                        : Communes.writeProvince(session, Map.of()));
    }

    /** In the order in which they were first made. */
    static List<RegulationCorrection> corrections(Session session) throws RepositoryException {
        List<RegulationCorrection> corrections = new ArrayList<>();
        String path = PARENT + "/" + CORRECTIONS;
        if (session.nodeExists(path)) {
            for (NodeIterator nodes = session.getNode(path).getNodes(); nodes.hasNext(); ) {
                read(nodes.nextNode()).ifPresent(corrections::add);
            }
        }
        return corrections;
    }

    private static Optional<RegulationCorrection> read(Node node) throws RepositoryException {
        Optional<RegulationSubject> subject = RegulationSubject.ofId(string(node, SUBJECT));
        return subject.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new RegulationCorrection(
                                subject.get(), string(node, CODE), string(node, RECORD), true));
    }

    /**
     * Puts a record in place of the shipped one, or takes it away again; the change is noted. The
     * turn has been taken.
     *
     * @param yaml null to go back to the shipped record
     */
    static void change(
            Session session,
            long revision,
            RegulationSubject subject,
            String code,
            String yaml,
            String reason,
            String login,
            Instant now)
            throws RepositoryException {
        Node province = session.getNode(PARENT);
        Node corrections =
                province.hasNode(CORRECTIONS)
                        ? province.getNode(CORRECTIONS)
                        : province.addNode(CORRECTIONS, ItemNodes.PART);
        province.setProperty(Communes.PUBLICATION_PENDING, true);
        Node present = find(corrections, subject, code);
        Node entry = ChangeLog.append(province, HISTORY, revision, login, now);
        entry.setProperty(SUBJECT, subject.id());
        entry.setProperty(CODE, code);
        entry.setProperty(REASON, reason);
        entry.setProperty(BEFORE, present == null ? null : string(present, RECORD));
        entry.setProperty(RECORD, yaml);
        if (yaml == null) {
            if (present != null) {
                present.remove();
            }
            return;
        }
        Node target = present == null ? add(corrections, subject, code) : present;
        target.setProperty(RECORD, yaml);
    }

    private static Node find(Node corrections, RegulationSubject subject, String code)
            throws RepositoryException {
        for (NodeIterator nodes = corrections.getNodes(); nodes.hasNext(); ) {
            Node node = nodes.nextNode();
            if (string(node, SUBJECT).equals(subject.id()) && string(node, CODE).equals(code)) {
                return node;
            }
        }
        return null;
    }

    private static Node add(Node corrections, RegulationSubject subject, String code)
            throws RepositoryException {
        int number = 0;
        while (corrections.hasNode(RECORD + number)) {
            number++;
        }
        Node node = corrections.addNode(RECORD + number, ItemNodes.PART);
        node.setProperty(SUBJECT, subject.id());
        node.setProperty(CODE, code);
        return node;
    }

    /** Every change, the newest first. */
    static List<RegulationChange> history(Session session) throws RepositoryException {
        List<RegulationChange> changes = new ArrayList<>();
        if (session.nodeExists(PARENT)) {
            for (Node entry : ChangeLog.entries(session.getNode(PARENT), HISTORY)) {
                Optional<RegulationSubject> subject =
                        RegulationSubject.ofId(string(entry, SUBJECT));
                if (subject.isPresent()) {
                    changes.add(
                            0,
                            new RegulationChange(
                                    entry.getProperty("time").getDate().toInstant(),
                                    string(entry, "login"),
                                    subject.get(),
                                    string(entry, CODE),
                                    record(entry, BEFORE),
                                    record(entry, RECORD),
                                    string(entry, REASON)));
                }
            }
        }
        return changes;
    }

    /** Null if there is none. */
    private static Map<?, ?> record(Node node, String property) throws RepositoryException {
        String yaml = string(node, property);
        try {
            return yaml.isEmpty() ? null : RegulationRecords.parse(yaml);
        } catch (RegulationException e) {
            throw new IllegalStateException(node.getPath(), e);
        }
    }

    private static String string(Node node, String property) throws RepositoryException {
        return node.hasProperty(property) ? node.getProperty(property).getString() : "";
    }
}
