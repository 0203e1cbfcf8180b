package vn.communeportal.editorial;

import java.util.List;
import java.util.Optional;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Page;
import vn.communeportal.host.Repositories;

/** Reads cases, whoever may see them: {@link EditorialDesk} asks first. */
final class StoredCases {

    private final Repositories repositories;

    StoredCases(Repositories repositories) {
        this.repositories = repositories;
    }

    /** Empty if there is no such item of this type with a case. */
    Optional<CaseFile> find(ContentType type, String id) {
        return repositories.editing(
                type.workspace(),
                session -> {
                    try {
                        Node node = session.getNodeByIdentifier(id);
                        return node.isNodeType(type.nodeType()) && node.hasNode(CaseNodes.CASE)
                                ? Optional.of(CaseFile.read(type, node))
                                : Optional.empty();
                    } catch (ItemNotFoundException e) {
                        return Optional.empty();
                    }
                });
    }

    /** Oldest first. */
    List<HistoryEntry> history(ContentType type, String id) {
        return repositories.editing(
                type.workspace(), session -> History.of(session.getNodeByIdentifier(id)));
    }

    /** Newest first. */
    Page<HistoryEntry> history(ContentType type, String id, int number, int size) {
        return repositories.editing(
                type.workspace(),
                session -> History.page(caseNode(session.getNodeByIdentifier(id)), number, size));
    }

    /** Oldest first. */
    List<Version> versions(ContentType type, String id) {
        return repositories.editing(
                type.workspace(),
                session -> Versions.all(caseNode(session.getNodeByIdentifier(id)), type));
    }

    /** Decisions that lift findings, oldest first. */
    List<CheckWaiver> waivers(ContentType type, String id) {
        return repositories.editing(
                type.workspace(),
                session -> CheckWaivers.of(caseNode(session.getNodeByIdentifier(id))));
    }

    /** Papers kept with the case, in the order in which they came. */
    List<Enclosure> enclosures(ContentType type, String id) {
        return repositories.editing(
                type.workspace(),
                session -> Enclosures.of(caseNode(session.getNodeByIdentifier(id))));
    }

    private static Node caseNode(Node item) throws RepositoryException {
        return item.getNode(CaseNodes.CASE);
    }
}
