package vn.communeportal.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.query.Query;
import vn.communeportal.content.document.Validity;
import vn.communeportal.text.Vietnamese;

/**
 * What a commune's other documents do to a document: the relations that name its number. Only
 * published ones count; that one is no longer shown ({@code publishUntil}) does not undo what it
 * did. Reads in a session of the caller's, of either side.
 */
public final class IncomingRelations {

    private static final ContentType TYPE =
            ContentTypes.shipped().named(ContentTypes.LEGAL_DOCUMENT);

    private static final String RELATIONS = "relations";

    private IncomingRelations() {}

    /**
     * The changes to this document, for {@link LegalDocument#validity}.
     *
     * @param session of the workspace of legal documents
     * @param now what is published later does not count yet
     */
    public static List<Validity.Change> to(
            Session session, String commune, LegalDocument document, Instant now)
            throws RepositoryException {
        return among(naming(session, commune, document.number()), document, now);
    }

    /**
     * The changes to this document that are among those that these documents make.
     *
     * @param others documents of the same commune, at least those with a relation that gives its
     *     number
     * @param now what is published later does not count yet
     */
    public static List<Validity.Change> among(
            List<Item> others, LegalDocument document, Instant now) {
        List<Validity.Change> changes = new ArrayList<>();
        for (Item other : others) {
            if (counts(other, now)) {
                LegalDocument by = new LegalDocument(other.content());
                for (LegalDocument.Relation relation : by.relations()) {
                    if (isAbout(relation, by, document)) {
                        change(relation, by).ifPresent(changes::add);
                    }
                }
            }
        }
        return changes;
    }

    private static boolean counts(Item other, Instant now) {
        return Visibility.PUBLISHED.equals(other.state())
                && other.publishFrom().map(from -> !from.isAfter(now)).orElse(true);
    }

    /**
     * Whether a relation of a document means this other one. The number has to be its own. As
     * numbers start anew every year, so has the date of issue where the relation gives it; where
     * not, it cannot be the younger one.
     */
    public static boolean isAbout(
            LegalDocument.Relation relation, LegalDocument by, LegalDocument document) {
        if (!relation.number().equals(Vietnamese.normalize(document.number()).strip())) {
            return false;
        }
        return relation.issueDate().isPresent()
                ? relation.issueDate().equals(document.issueDate())
                : document.issueDate()
                        .flatMap(issued -> by.issueDate().map(later -> !later.isBefore(issued)))
                        .orElse(false);
    }

    private static Optional<Validity.Change> change(
            LegalDocument.Relation relation, LegalDocument by) {
        Optional<LocalDate> from = relation.date().or(by::effectiveDate);
        if (!relation.isChange() || from.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                relation.isWholeEnd()
                        ? Validity.Change.whole(from.get(), by.number())
                        : Validity.Change.partial(from.get(), by.number()));
    }

    /** Documents with a relation that gives this number. */
    private static List<Item> naming(Session session, String commune, String number)
            throws RepositoryException {
        @SuppressWarnings("deprecation") // as in Items: XPath is what Jackrabbit 2 is quick at
        String language = Query.XPATH;
        NodeIterator parts =
                session.getWorkspace()
                        .getQueryManager()
                        .createQuery(
                                "//element(*, "
                                        + ItemNodes.PART
                                        + ")[@number = '"
                                        + Vietnamese.normalize(number).strip().replace("'", "''")
                                        + "']",
                                language)
                        .execute()
                        .getNodes();
        List<Item> items = new ArrayList<>();
        Set<String> paths = new HashSet<>();
        while (parts.hasNext()) {
            Node part = parts.nextNode();
            // Conditions on paths would cost the query many times what its few results cost here.
            if (part.getPath().startsWith("/" + commune + "/")
                    && part.getParent().getName().equals(RELATIONS)) {
                Node item = part.getParent().getParent();
                if (item.isNodeType(TYPE.nodeType()) && paths.add(item.getPath())) {
                    items.add(Items.read(TYPE, item));
                }
            }
        }
        return items;
    }
}
