package vn.communeportal.editorial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import vn.communeportal.content.JcrTime;
import vn.communeportal.content.StoredFile;

/** The papers in a case's node: only ever added. Saves nothing. */
final class Enclosures {

    private static final String NAME = "enclosure";
    private static final String KIND = "kind";
    private static final String RECEIVED_ON = "receivedOn";
    private static final String GIVER = "giver";
    private static final String FILE = "file";
    private static final String LOGIN = "login";
    private static final String TIME = "time";

    private Enclosures() {}

    static void append(Node caseNode, Enclosure enclosure, String login, Instant now)
            throws RepositoryException {
        Node all = CaseNodes.child(caseNode, CaseNodes.ENCLOSURES);
        Node node = all.addNode(NAME + all.getNodes().getSize(), CaseNodes.ENTRY_TYPE);
        node.setProperty(KIND, enclosure.kind().id());
        node.setProperty(RECEIVED_ON, JcrTime.of(enclosure.receivedOn()));
        node.setProperty(GIVER, enclosure.giver());
        node.setProperty(LOGIN, login);
        node.setProperty(TIME, JcrTime.of(now));
        StoredFile.write(node, FILE, enclosure.file());
    }

    /** In the order in which they came. */
    static List<Enclosure> of(Node caseNode) throws RepositoryException {
        List<Enclosure> enclosures = new ArrayList<>();
        if (caseNode.hasNode(CaseNodes.ENCLOSURES)) {
            for (NodeIterator nodes = caseNode.getNode(CaseNodes.ENCLOSURES).getNodes();
                    nodes.hasNext(); ) {
                Node node = nodes.nextNode();
                enclosures.add(
                        new Enclosure(
                                Enclosure.Kind.ofId(node.getProperty(KIND).getString()),
                                JcrTime.readDay(node, RECEIVED_ON).orElseThrow(),
                                node.getProperty(GIVER).getString(),
                                StoredFile.read(node, FILE).orElse(null)));
            }
        }
        return enclosures;
    }
}
