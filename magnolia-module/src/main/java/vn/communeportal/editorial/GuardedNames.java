package vn.communeportal.editorial;

import java.util.ArrayList;
import java.util.List;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.Value;
import vn.communeportal.editorial.checks.GuardedWords;

/** What an item must not say, in its case: fingerprints, from which nothing can be read. */
final class GuardedNames {

    private static final String PRINTS = "guardedWords";

    private GuardedNames() {}

    static void keep(Node item, List<String> words) throws RepositoryException {
        if (!words.isEmpty()) {
            item.getNode(CaseNodes.CASE)
                    .setProperty(
                            PRINTS,
                            GuardedWords.of(item.getIdentifier(), words)
                                    .prints()
                                    .toArray(new String[0]));
        }
    }

    static GuardedWords of(Session session, String itemId) throws RepositoryException {
        try {
            Node item = session.getNodeByIdentifier(itemId);
            if (!item.hasNode(CaseNodes.CASE)
                    || !item.getNode(CaseNodes.CASE).hasProperty(PRINTS)) {
                return GuardedWords.NONE;
            }
            List<String> prints = new ArrayList<>();
            for (Value value : item.getNode(CaseNodes.CASE).getProperty(PRINTS).getValues()) {
                prints.add(value.getString());
            }
            return GuardedWords.stored(itemId, prints);
        } catch (ItemNotFoundException e) {
            return GuardedWords.NONE;
        }
    }
}
