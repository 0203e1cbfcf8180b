package vn.communeportal.editorial;

import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.jcr.Node;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Items;
import vn.communeportal.host.Publishing;
import vn.communeportal.host.PublishingException;
import vn.communeportal.host.Repositories;
import vn.communeportal.host.UncheckedRepositoryException;

/**
 * Carries decisions over to the citizens' side. A decision is saved as <em>pending</em> together
 * with the new state; once the citizens' side has it, the mark is taken off. What could not be
 * carried over, or was lost in a crash between the two, is found by its mark and tried again.
 */
@Singleton
public final class Publications {

    private static final Logger log = LoggerFactory.getLogger(Publications.class);

    private final Repositories repositories;
    private final Publishing publishing;

    @Inject
    public Publications(Repositories repositories, Publishing publishing) {
        this.repositories = repositories;
        this.publishing = publishing;
    }

    /** Tries all pending decisions again; returns how many have now been carried over. */
    public int retryPending() {
        int done = 0;
        for (ContentType type : ContentTypes.shipped().all()) {
            for (String id : pending(type)) {
                if (carryOver(type, id)) {
                    done++;
                }
            }
        }
        return done;
    }

    private List<String> pending(ContentType type) {
        List<Commune> communes = repositories.editing(Communes.WORKSPACE, Communes::all);
        return repositories.editing(
                type.workspace(),
                session -> {
                    List<String> ids = new ArrayList<>();
                    for (Commune commune : communes) {
                        ItemQuery query =
                                ItemQuery.of(commune.id(), type)
                                        .where("case/@publicationPending", "true")
                                        .page(1, 1000);
                        for (Item item : Items.list(session, query).items()) {
                            ids.add(item.id());
                        }
                    }
                    return ids;
                });
    }

    /**
     * Brings the citizens' side of one item in line with its state; false if that was not possible
     * now.
     */
    boolean carryOver(ContentType type, String id) {
        try {
            CaseFile file;
            do {
                file =
                        repositories.editing(
                                type.workspace(),
                                session -> CaseFile.read(type, session.getNodeByIdentifier(id)));
                carryOver(file);
            } while (!isDone(file));
            return true;
        } catch (PublishingException | UncheckedRepositoryException e) {
            log.warn(
                    "Item {} of {} did not reach the citizens' side; it will be tried again",
                    id,
                    type,
                    e);
            return false;
        }
    }

    private void carryOver(CaseFile file) throws PublishingException {
        String workspace = file.item().type().workspace();
        if (file.subject().isLive() || !file.item().withdrawalNotice().isEmpty()) {
            publishing.publish(workspace, file.item().path());
        } else {
            publishing.unpublish(workspace, file.item().path(), file.item().id());
        }
    }

    /**
     * Takes the mark off, unless the case is another by now: somebody may have withdrawn what was
     * about to be shown, and been the faster one on the citizens' side.
     */
    private boolean isDone(CaseFile carried) {
        return repositories.changing(
                carried.item().type().workspace(),
                carried.item().id(),
                session -> {
                    Node item = session.getNodeByIdentifier(carried.item().id());
                    CaseEdit.takeTurn(item, Actor.SCHEDULER_LOGIN);
                    if (Case.read(item).revision() != carried.subject().revision()) {
                        return false;
                    }
                    item.getNode(CaseNodes.CASE).setProperty(CaseNodes.PUBLICATION_PENDING, false);
                    // The same once more, so that every index has it: see carryOverPending.
                    item.setProperty(ItemNodes.STATE, carried.subject().state().id());
                    session.save();
                    return true;
                });
    }
}
