package vn.communeportal.editorial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.query.Query;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.host.Repositories;

/** All decisions of a commune that lift findings of checks, for its heads to see. */
public final class WaiverRegister {

    /** A decision with the item that it is about. Immutable. */
    public static final class Entry {

        private final CaseFile file;
        private final CheckWaiver waiver;

        Entry(CaseFile file, CheckWaiver waiver) {
            this.file = file;
            this.waiver = waiver;
        }

        public CaseFile file() {
            return file;
        }

        public CheckWaiver waiver() {
            return waiver;
        }
    }

    private static final String QUERY =
            "SELECT * FROM ["
                    + CaseNodes.ENTRY_TYPE
                    + "] WHERE ["
                    + CheckWaivers.CHECKS
                    + "] IS NOT NULL";

    private final Repositories repositories;
    private final EditorialDesk desk;

    public WaiverRegister(Repositories repositories, EditorialDesk desk) {
        this.repositories = repositories;
        this.desk = desk;
    }

    /** Whether the person may see the register of the commune. */
    public boolean isOpenTo(String login, String commune) {
        Actor actor = desk.actor(login, commune);
        return actor.isApproving() || actor.isAdministrator();
    }

    /** The newest first; none for those who may not see them. */
    public List<Entry> all(String login, String commune) {
        List<Entry> entries = new ArrayList<>();
        if (isOpenTo(login, commune)) {
            for (ContentType type : ContentTypes.shipped().all()) {
                entries.addAll(
                        repositories.editing(
                                type.workspace(), session -> find(session, type, commune)));
            }
        }
        entries.sort(Comparator.comparing((Entry entry) -> entry.waiver().time()).reversed());
        return entries;
    }

    private static List<Entry> find(Session session, ContentType type, String commune)
            throws RepositoryException {
        List<Entry> entries = new ArrayList<>();
        NodeIterator found =
                session.getWorkspace()
                        .getQueryManager()
                        .createQuery(QUERY, Query.JCR_SQL2)
                        .execute()
                        .getNodes();
        while (found.hasNext()) {
            Node waiver = found.nextNode();
            // An item has its case below it, the case its waivers.
            Node item = waiver.getParent().getParent().getParent();
            if (item.isNodeType(type.nodeType())) {
                CaseFile file = CaseFile.read(type, item);
                if (file.item().commune().equals(commune)) {
                    entries.add(new Entry(file, CheckWaivers.read(waiver)));
                }
            }
        }
        return entries;
    }
}
