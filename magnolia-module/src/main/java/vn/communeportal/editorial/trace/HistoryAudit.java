package vn.communeportal.editorial.trace;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.jcr.Node;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Items;
import vn.communeportal.editorial.History;
import vn.communeportal.editorial.HistoryVerdict;
import vn.communeportal.host.Repositories;

/**
 * Verifies that the histories of a whole commune are as they were written: nothing changed, nothing
 * removed, nothing put in or moved, and no item's state changed past them.
 */
@Singleton
public final class HistoryAudit {

    /** Items that one session looks at. */
    private static final int BATCH = 500;

    private final Repositories repositories;

    @Inject
    public HistoryAudit(Repositories repositories) {
        this.repositories = repositories;
    }

    /**
     * Looks at all histories of the commune; changes nothing. It does not ask who wants to know:
     * the report tells paths, not contents.
     */
    public AuditReport verify(String commune) {
        AuditReport report = new AuditReport(commune);
        TreeMap<String, String> seals = new TreeMap<>();
        for (ContentType type : ContentTypes.shipped().all()) {
            List<String> ids = ids(type, commune);
            for (int from = 0; from < ids.size(); from += BATCH) {
                List<String> batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
                repositories.editing(
                        type.workspace(),
                        session -> {
                            for (String id : batch) {
                                Node item = session.getNodeByIdentifier(id);
                                HistoryVerdict verdict = History.verify(item);
                                report.add(type.workspace() + ":" + item.getPath(), verdict);
                                seals.put(id, verdict.seal());
                            }
                            return null;
                        });
            }
        }
        report.seal(ofAll(seals));
        return report;
    }

    private static String ofAll(TreeMap<String, String> seals) {
        List<String> lines = new ArrayList<>();
        seals.forEach((id, seal) -> lines.add(id + " " + seal));
        return History.digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> ids(ContentType type, String commune) {
        return repositories.editing(
                type.workspace(),
                session ->
                        Items.list(
                                        session,
                                        ItemQuery.of(commune, type)
                                                .orderBy(ItemNodes.MODIFIED_AT, true)
                                                .page(1, Integer.MAX_VALUE),
                                        Node::getIdentifier)
                                .items());
    }
}
