package vn.communeportal.administration;

import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.content.ChangeLog;
import vn.communeportal.content.Communes;
import vn.communeportal.host.Publishing;
import vn.communeportal.host.PublishingException;
import vn.communeportal.host.Repositories;
import vn.communeportal.host.UncheckedRepositoryException;

/**
 * Carries communes' records over to the citizens' side. A change is saved with a mark; what could
 * not be carried over, or was lost in a crash, is found by it and tried again.
 */
@Singleton
public final class CommunePublications {

    private static final Logger log = LoggerFactory.getLogger(CommunePublications.class);

    private static final String PENDING = Communes.PUBLICATION_PENDING;

    private final Repositories repositories;
    private final Publishing publishing;

    @Inject
    public CommunePublications(Repositories repositories, Publishing publishing) {
        this.repositories = repositories;
        this.publishing = publishing;
    }

    /** Marks a record in the save that changes it. */
    static void mark(Node record) throws RepositoryException {
        record.setProperty(PENDING, true);
    }

    /** Tries all marked records again. */
    public void retryPending() {
        List<String> pending =
                repositories.editing(
                        Communes.WORKSPACE,
                        session -> {
                            List<String> paths = new ArrayList<>();
                            for (NodeIterator nodes = session.getRootNode().getNodes();
                                    nodes.hasNext(); ) {
                                Node node = nodes.nextNode();
                                if (node.hasProperty(PENDING)) {
                                    paths.add(node.getPath());
                                }
                            }
                            return paths;
                        });
        pending.forEach(this::carryOver);
    }

    /** False if the citizens' side cannot be reached now; it is tried again. */
    boolean carryOver(String path) {
        try {
            String turn;
            do {
                turn =
                        repositories.editing(
                                Communes.WORKSPACE,
                                session -> ChangeLog.turn(session.getNode(path)));
                publishing.publish(Communes.WORKSPACE, path);
            } while (!isDone(path, turn));
            return true;
        } catch (PublishingException | UncheckedRepositoryException e) {
            log.warn("{} did not reach the citizens' side; it will be tried again", path, e);
            return false;
        }
    }

    /** Takes the mark off, unless the record was changed since its turn was read. */
    private boolean isDone(String path, String published) {
        return repositories.changing(
                Communes.WORKSPACE,
                path,
                session -> {
                    Node record = session.getNode(path);
                    String turn = ChangeLog.turn(record);
                    ChangeLog.takeTurn(record);
                    if (!turn.equals(published)) {
                        return false;
                    }
                    record.setProperty(PENDING, (String) null);
                    session.save();
                    return true;
                });
    }
}
