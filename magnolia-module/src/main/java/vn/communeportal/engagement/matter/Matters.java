package vn.communeportal.engagement.matter;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.query.Query;
import org.apache.jackrabbit.util.ISO9075;
import vn.communeportal.content.Items;
import vn.communeportal.content.JcrTime;
import vn.communeportal.content.UniqueNodes;
import vn.communeportal.engagement.Submission;
import vn.communeportal.engagement.form.Forms;
import vn.communeportal.text.Vietnamese;

/** Reads and writes matters in a session of the caller's; saves nothing. Stateless. */
final class Matters {

    private Matters() {}

    /** Where a submission is filed. */
    static String path(Submission submission) {
        ZonedDateTime local = submission.received().atZone(Vietnamese.ZONE);
        return "/"
                + submission.commune()
                + "/"
                + local.getYear()
                + "/"
                + String.format("%02d", local.getMonthValue())
                + "/"
                + submission.id();
    }

    /** Files a submission; null if it is there already. */
    static Node create(Session session, Submission submission, Instant now)
            throws RepositoryException, IOException {
        String path = path(submission);
        if (session.nodeExists(path)) {
            return null;
        }
        int slash = path.lastIndexOf('/');
        Node node =
                UniqueNodes.add(
                        Items.folder(session, path.substring(0, slash)),
                        path.substring(slash + 1),
                        MatterNodes.TYPE);
        MatterEdit.takeTurn(node, "");
        node.setProperty(MatterNodes.SUBMISSION_ID, submission.id().toString());
        node.setProperty(MatterNodes.KIND, submission.kind().id());
        node.setProperty(MatterNodes.LANGUAGE, submission.language().toLanguageTag());
        node.setProperty(MatterNodes.RECEIVED, JcrTime.of(submission.received()));
        if (submission.about().isPresent()) {
            node.setProperty(MatterNodes.ABOUT_ITEM, submission.about().get().item());
            node.setProperty(MatterNodes.ABOUT_PARAGRAPH, submission.about().get().paragraph());
        }
        Node fields = node.addNode(MatterNodes.FIELDS, MatterNodes.PART_TYPE);
        for (Map.Entry<String, String> field : submission.fields().entrySet()) {
            fields.setProperty(field.getKey(), field.getValue());
        }
        StoredFile.write(node, MatterNodes.FILES, submission.files());
        Optional<LocalDate> due =
                MatterTimes.due(
                        Forms.shipped().of(submission.kind()),
                        LocalDate.ofInstant(submission.received(), Vietnamese.ZONE),
                        false);
        if (due.isPresent()) {
            node.setProperty(MatterNodes.DUE, JcrTime.of(due.get()));
        }
        node.setProperty(MatterNodes.STATE, MatterState.RECEIVED.id());
        node.setProperty(MatterNodes.STATE_SINCE, JcrTime.of(now));
        node.setProperty(MatterNodes.REVISION, 0);
        MatterHistory.append(
                node,
                new MatterEntry(
                        submission.received(), "", null, null, MatterState.RECEIVED, "", ""));
        return node;
    }

    static Optional<Node> find(Session session, String commune, UUID id)
            throws RepositoryException {
        NodeIterator found =
                query(session, commune, "[@" + MatterNodes.SUBMISSION_ID + "='" + id + "']");
        return found.hasNext() ? Optional.of(found.nextNode()) : Optional.empty();
    }

    /** All that a filter lets through, what is due first first, then the oldest. */
    static List<Matter> list(Session session, String commune, MatterFilter filter)
            throws RepositoryException {
        List<Matter> list = new ArrayList<>();
        for (NodeIterator nodes = query(session, commune, filter.predicate()); nodes.hasNext(); ) {
            Matter matter = Matter.read(nodes.nextNode());
            if (filter.matches(matter)) {
                list.add(matter);
            }
        }
        list.sort(
                Comparator.comparing(
                                (Matter matter) ->
                                        matter.state().isOpen()
                                                ? matter.due().orElse(LocalDate.MAX)
                                                : LocalDate.MAX)
                        .thenComparing(
                                Comparator.comparing((Matter matter) -> !matter.state().isOpen()))
                        .thenComparing(Matter::received));
        return list;
    }

    static NodeIterator query(Session session, String commune, String predicate)
            throws RepositoryException {
        @SuppressWarnings("deprecation") // XPath is what Jackrabbit 2 pages in its index
        String language = Query.XPATH;
        return session.getWorkspace()
                .getQueryManager()
                .createQuery(
                        "/jcr:root/"
                                + ISO9075.encodePath(commune)
                                + "//element(*, "
                                + MatterNodes.TYPE
                                + ")"
                                + predicate,
                        language)
                .execute()
                .getNodes();
    }
}
