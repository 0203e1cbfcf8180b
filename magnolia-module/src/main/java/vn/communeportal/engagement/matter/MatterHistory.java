package vn.communeportal.engagement.matter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import vn.communeportal.content.JcrTime;
import vn.communeportal.editorial.HistorySeal;

/**
 * The history in a matter's node: append-only, each entry sealed with the one before it, as the
 * histories of items are. What citizens wrote is no part of it, so that it stands when that is
 * erased; a note of the board's that names them is erased as a text whose seal remains.
 */
final class MatterHistory {

    private static final String NAME = "entry";
    private static final String TIME = "time";
    private static final String LOGIN = "login";
    private static final String ON_BEHALF_OF = "onBehalfOf";
    private static final String STEP = "step";
    private static final String TO = "to";
    private static final String TEXT = "text";
    private static final String TEXT_SEAL = "textSeal";
    private static final String DETAIL = "detail";
    private static final String ERASED = "textErased";

    private MatterHistory() {}

    static void append(Node matter, MatterEntry entry) throws RepositoryException {
        Node history =
                matter.hasNode(MatterNodes.HISTORY)
                        ? matter.getNode(MatterNodes.HISTORY)
                        : matter.addNode(MatterNodes.HISTORY, MatterNodes.PART_TYPE);
        long number = history.getNodes().getSize();
        String previous = string(matter, MatterNodes.SEAL);
        Node node = history.addNode(NAME + number, MatterNodes.PART_TYPE);
        node.setProperty(TIME, JcrTime.of(entry.time()));
        node.setProperty(LOGIN, entry.login());
        node.setProperty(ON_BEHALF_OF, entry.onBehalfOf().orElse(null));
        node.setProperty(STEP, entry.step().map(MatterStep::id).orElse(null));
        node.setProperty(TO, entry.to().id());
        node.setProperty(TEXT, entry.text());
        node.setProperty(TEXT_SEAL, HistorySeal.over(entry.text()));
        node.setProperty(DETAIL, entry.detail());
        String seal = seal(matter, number, previous, node);
        node.setProperty(MatterNodes.SEAL, seal);
        matter.setProperty(MatterNodes.SEAL, seal);
        matter.setProperty(MatterNodes.REVISION, number + 1);
    }

    /** All entries, oldest first. */
    static List<MatterEntry> of(Node matter) throws RepositoryException {
        List<MatterEntry> entries = new ArrayList<>();
        for (Node node : nodes(matter)) {
            entries.add(read(node));
        }
        return entries;
    }

    /** Whether nothing in it was changed, removed, put in or moved. */
    static boolean isIntact(Node matter) throws RepositoryException {
        String previous = "";
        long number = 0;
        MatterEntry last = null;
        for (Node node : nodes(matter)) {
            boolean erased = node.hasProperty(ERASED);
            if (!node.getName().equals(NAME + number)
                    || !erased
                            && !HistorySeal.over(string(node, TEXT)).equals(string(node, TEXT_SEAL))
                    || !seal(matter, number, previous, node)
                            .equals(string(node, MatterNodes.SEAL))) {
                return false;
            }
            previous = string(node, MatterNodes.SEAL);
            last = read(node);
            number++;
        }
        return last != null
                && previous.equals(string(matter, MatterNodes.SEAL))
                && number == matter.getProperty(MatterNodes.REVISION).getLong()
                && last.to().id().equals(string(matter, MatterNodes.STATE));
    }

    /** Takes the words out of all entries; who did what and when stays, and so do the seals. */
    static void eraseTexts(Node matter) throws RepositoryException {
        for (Node node : nodes(matter)) {
            if (!string(node, TEXT).isEmpty()) {
                node.setProperty(TEXT, "");
                node.setProperty(ERASED, true);
            }
        }
    }

    private static String seal(Node matter, long number, String previous, Node entry)
            throws RepositoryException {
        Instant time = entry.getProperty(TIME).getDate().toInstant();
        return HistorySeal.over(
                string(matter, MatterNodes.SUBMISSION_ID),
                Long.toString(number),
                previous,
                Long.toString(time.toEpochMilli()),
                string(entry, LOGIN),
                string(entry, ON_BEHALF_OF),
                string(entry, STEP),
                string(entry, TO),
                string(entry, TEXT_SEAL),
                string(entry, DETAIL));
    }

    private static MatterEntry read(Node node) throws RepositoryException {
        String step = string(node, STEP);
        String principal = string(node, ON_BEHALF_OF);
        return new MatterEntry(
                node.getProperty(TIME).getDate().toInstant(),
                string(node, LOGIN),
                principal.isEmpty() ? null : principal,
                step.isEmpty() ? null : MatterStep.ofId(step),
                MatterState.ofId(string(node, TO)),
                string(node, TEXT),
                string(node, DETAIL));
    }

    private static List<Node> nodes(Node matter) throws RepositoryException {
        List<Node> nodes = new ArrayList<>();
        if (matter.hasNode(MatterNodes.HISTORY)) {
            for (NodeIterator found = matter.getNode(MatterNodes.HISTORY).getNodes();
                    found.hasNext(); ) {
                nodes.add(found.nextNode());
            }
        }
        return nodes;
    }

    private static String string(Node node, String property) throws RepositoryException {
        return node.hasProperty(property) ? node.getProperty(property).getString() : "";
    }
}
