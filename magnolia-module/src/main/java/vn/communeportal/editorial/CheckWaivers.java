package vn.communeportal.editorial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import vn.communeportal.content.JcrTime;

/** The waivers in a case's node: append-only. */
final class CheckWaivers {

    /** Only a waiver's node has it: by it waivers are found. */
    static final String CHECKS = "waivedChecks";

    private static final String WAIVERS = "waivers";
    private static final String REASON = "reason";
    private static final String BASIS = "basis";
    private static final String UNTIL = "until";
    private static final String LOGIN = "login";
    private static final String TIME = "time";

    private CheckWaivers() {}

    static void append(Node caseNode, CheckWaiver waiver) throws RepositoryException {
        Node waivers = CaseNodes.child(caseNode, WAIVERS);
        Node node = waivers.addNode("entry" + waivers.getNodes().getSize(), CaseNodes.ENTRY_TYPE);
        node.setProperty(CHECKS, waiver.checks().toArray(new String[0]));
        node.setProperty(REASON, waiver.reason());
        node.setProperty(BASIS, waiver.basis());
        node.setProperty(UNTIL, waiver.until().toString());
        node.setProperty(LOGIN, waiver.login());
        node.setProperty(TIME, JcrTime.of(waiver.time()));
    }

    /** Oldest first. */
    static List<CheckWaiver> of(Node caseNode) throws RepositoryException {
        List<CheckWaiver> all = new ArrayList<>();
        if (caseNode.hasNode(WAIVERS)) {
            for (NodeIterator nodes = caseNode.getNode(WAIVERS).getNodes(); nodes.hasNext(); ) {
                all.add(read(nodes.nextNode()));
            }
        }
        return all;
    }

    static CheckWaiver read(Node node) throws RepositoryException {
        List<String> checks = new ArrayList<>();
        for (Value check : node.getProperty(CHECKS).getValues()) {
            checks.add(check.getString());
        }
        return new CheckWaiver(
                checks,
                node.getProperty(REASON).getString(),
                node.getProperty(BASIS).getString(),
                LocalDate.parse(node.getProperty(UNTIL).getString()),
                node.getProperty(LOGIN).getString(),
                node.getProperty(TIME).getDate().toInstant());
    }
}
