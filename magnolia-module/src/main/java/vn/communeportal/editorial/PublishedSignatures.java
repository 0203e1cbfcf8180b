package vn.communeportal.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.query.Query;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Item;
import vn.communeportal.content.Items;
import vn.communeportal.editorial.checks.TextSignature;

/**
 * Signs of what was published, in the cases: looked up by the repository's index, so that only
 * items that may be alike are read.
 */
final class PublishedSignatures {

    /** Share of runs of words from which two items count as the same. */
    private static final double ALIKE = 0.6;

    private static final String BANDS = "textBands";
    private static final String NUMBERS = "textNumbers";
    private static final int MOST = 50;

    private PublishedSignatures() {}

    /** Notes what is published now. */
    static void note(Node caseNode, ContentType type, Content content) throws RepositoryException {
        TextSignature signature = TextSignature.of(type, content);
        caseNode.setProperty(BANDS, signature.bands().toArray(new String[0]));
        caseNode.setProperty(NUMBERS, signature.numbers());
    }

    /**
     * Titles of the commune's items that are alike, those most alike first.
     *
     * @param except id of the item itself; null if it has none yet
     */
    static List<String> alike(
            Session session,
            ContentType type,
            String commune,
            String except,
            TextSignature signature)
            throws RepositoryException {
        if (signature.bands().isEmpty()) {
            return List.of();
        }
        String anyBand =
                signature.bands().stream()
                        .map(band -> "[" + BANDS + "] = '" + band + "'")
                        .collect(Collectors.joining(" OR "));
        Query query =
                session.getWorkspace()
                        .getQueryManager()
                        .createQuery(
                                "SELECT * FROM [" + CaseNodes.CASE_TYPE + "] WHERE " + anyBand,
                                Query.JCR_SQL2);
        query.setLimit(MOST);
        TreeMap<Double, List<String>> titles = new TreeMap<>();
        for (NodeIterator cases = query.execute().getNodes(); cases.hasNext(); ) {
            Node found = cases.nextNode();
            double likeness = signature.likeness(found.getProperty(NUMBERS).getString());
            Node node = found.getParent();
            if (likeness >= ALIKE && !node.getIdentifier().equals(except)) {
                Item item = Items.read(type, node);
                if (item.commune().equals(commune)) {
                    titles.computeIfAbsent(-likeness, none -> new ArrayList<>()).add(item.title());
                }
            }
        }
        return titles.values().stream().flatMap(List::stream).collect(Collectors.toList());
    }
}
