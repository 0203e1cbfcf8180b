package vn.communeportal.editorial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.PathNotFoundException;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import javax.jcr.ValueFormatException;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.JcrTime;
import vn.communeportal.content.Page;

/** The history in a case's node: append-only, each entry sealed, see {@link HistorySeal}. */
public final class History {

    private static final String NAME = "entry";

    /** Orders entries of the same moment; the seal has it too. */
    public static final String NUMBER = "number";

    private static final String TIME = "time";
    private static final String LOGIN = "login";
    private static final String ON_BEHALF_OF = "onBehalfOf";
    private static final String TRANSITION = "transition";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String COMMENT = "comment";
    private static final String ASSIGNEE = "assignee";
    private static final String MEANS = "means";
    private static final String FIELDS = "fields";
    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    /** On an entry; on the case that of the last entry, so that none can go unseen. */
    static final String SEAL = "seal";

    /** On the case: how many entries there are. */
    static final String LENGTH = "historyLength";

    private History() {}

    static void append(Node caseNode, HistoryEntry entry) throws RepositoryException {
        Node history = CaseNodes.child(caseNode, CaseNodes.HISTORY);
        String itemId = caseNode.getParent().getIdentifier();
        long number = history.getNodes().getSize();
        String previous = number == 0 ? "" : sealedUpTo(history, number - 1, itemId);
        Node node = history.addNode(NAME + number, CaseNodes.ENTRY_TYPE);
        write(node, entry);
        node.setProperty(NUMBER, number);
        String seal = HistorySeal.of(itemId, number, previous, entry);
        node.setProperty(SEAL, seal);
        caseNode.setProperty(SEAL, seal);
        caseNode.setProperty(LENGTH, number + 1);
    }

    /** The seal of an entry; those of a time before there were seals get theirs now. */
    private static String sealedUpTo(Node history, long last, String itemId)
            throws RepositoryException {
        Node node = history.getNode(NAME + last);
        if (node.hasProperty(SEAL)) {
            return node.getProperty(SEAL).getString();
        }
        String seal = "";
        for (long i = 0; i <= last; i++) {
            Node earlier = history.getNode(NAME + i);
            seal = HistorySeal.of(itemId, i, seal, read(earlier));
            earlier.setProperty(SEAL, seal);
        }
        return seal;
    }

    private static void write(Node node, HistoryEntry entry) throws RepositoryException {
        node.setProperty(TIME, JcrTime.of(entry.time()));
        node.setProperty(LOGIN, entry.login());
        node.setProperty(ON_BEHALF_OF, entry.onBehalfOf().orElse(null));
        node.setProperty(TRANSITION, entry.transition().map(Transition::id).orElse(null));
        node.setProperty(FROM, entry.from().map(State::id).orElse(null));
        node.setProperty(TO, entry.to().id());
        node.setProperty(COMMENT, entry.comment());
        node.setProperty(ASSIGNEE, entry.assignee().orElse(null));
        node.setProperty(MEANS, entry.means().map(Means::id).orElse(null));
        if (!entry.changes().isEmpty()) {
            node.setProperty(FIELDS, strings(entry, FieldChange::field));
            node.setProperty(BEFORE, strings(entry, FieldChange::before));
            node.setProperty(AFTER, strings(entry, FieldChange::after));
        }
    }

    private static String[] strings(HistoryEntry entry, Function<FieldChange, String> part) {
        return entry.changes().stream().map(part).toArray(String[]::new);
    }

    /** All entries of an item, oldest first; none of one that came without a case. */
    public static List<HistoryEntry> of(Node item) throws RepositoryException {
        return item.hasNode(CaseNodes.CASE) ? all(item.getNode(CaseNodes.CASE)) : List.of();
    }

    static List<HistoryEntry> all(Node caseNode) throws RepositoryException {
        List<HistoryEntry> entries = new ArrayList<>();
        for (Node node : nodes(caseNode)) {
            entries.add(read(node));
        }
        return entries;
    }

    /**
     * A stretch of the entries, newest first; reads no others.
     *
     * @param number of the page, the first is 1
     */
    static Page<HistoryEntry> page(Node caseNode, int number, int size) throws RepositoryException {
        List<HistoryEntry> entries = new ArrayList<>();
        int offset = (number - 1) * size;
        Node history = caseNode.getNode(CaseNodes.HISTORY);
        long total = history.getNodes().getSize();
        for (long i = total - 1 - offset; i >= 0 && entries.size() < size; i--) {
            if (history.hasNode(NAME + i)) {
                entries.add(read(history.getNode(NAME + i)));
            }
        }
        return new Page<>(entries, total, offset, size);
    }

    private static List<Node> nodes(Node caseNode) throws RepositoryException {
        if (!caseNode.hasNode(CaseNodes.HISTORY)) {
            return Collections.emptyList();
        }
        List<Node> nodes = new ArrayList<>();
        for (NodeIterator found = caseNode.getNode(CaseNodes.HISTORY).getNodes();
                found.hasNext(); ) {
            nodes.add(found.nextNode());
        }
        return nodes;
    }

    /** The item whose history an entry is in. */
    public static Node itemOf(Node entry) throws RepositoryException {
        return entry.getParent().getParent().getParent();
    }

    /** SHA-256 in hexadecimal. */
    public static String digest(byte[] bytes) {
        return HistorySeal.digest(bytes);
    }

    /** An entry as its node has it. */
    public static HistoryEntry read(Node node) throws RepositoryException {
        Instant time = node.getProperty(TIME).getDate().toInstant();
        String transition = string(node, TRANSITION);
        String from = string(node, FROM);
        String means = string(node, MEANS);
        return new HistoryEntry(
                        time,
                        string(node, LOGIN),
                        transition == null ? null : Transition.ofId(transition),
                        from == null ? null : State.ofId(from),
                        State.ofId(string(node, TO)),
                        string(node, COMMENT),
                        string(node, ASSIGNEE))
                .onBehalfOf(string(node, ON_BEHALF_OF))
                .changing(changes(node))
                .by(means == null ? null : Means.ofId(means));
    }

    private static List<FieldChange> changes(Node node) throws RepositoryException {
        if (!node.hasProperty(FIELDS)) {
            return List.of();
        }
        Value[] fields = node.getProperty(FIELDS).getValues();
        Value[] before = node.getProperty(BEFORE).getValues();
        Value[] after = node.getProperty(AFTER).getValues();
        List<FieldChange> changes = new ArrayList<>();
        for (int i = 0; i < Math.min(fields.length, Math.min(before.length, after.length)); i++) {
            changes.add(
                    new FieldChange(
                            fields[i].getString(), before[i].getString(), after[i].getString()));
        }
        return changes;
    }

    private static String string(Node node, String property) throws RepositoryException {
        return node.hasProperty(property) ? node.getProperty(property).getString() : null;
    }

    /** What is wrong with the history of an item; empty if nothing is. */
    public static HistoryVerdict verify(Node item) throws RepositoryException {
        Node caseNode = item.getNode(CaseNodes.CASE);
        HistoryVerdict verdict = new HistoryVerdict(item.getIdentifier());
        String previous = "";
        long number = 0;
        for (Node node : nodes(caseNode)) {
            previous =
                    verdict.look(
                            number, previous, node.getName().equals(NAME + number), stored(node));
            number++;
        }
        verdict.end(
                number,
                caseNode.hasProperty(LENGTH) ? caseNode.getProperty(LENGTH).getLong() : -1,
                string(caseNode, SEAL),
                previous,
                string(item, ItemNodes.STATE));
        return verdict;
    }

    /** The entry with its seal; without an entry if it cannot be read any more. */
    private static HistoryVerdict.Stored stored(Node node) throws RepositoryException {
        String seal = string(node, SEAL);
        try {
            return new HistoryVerdict.Stored(read(node), seal);
        } catch (RuntimeException | PathNotFoundException | ValueFormatException e) {
            return new HistoryVerdict.Stored(null, seal);
        }
    }
}
