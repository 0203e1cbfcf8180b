package vn.communeportal.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.Value;
import vn.communeportal.content.Commune;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Items;
import vn.communeportal.host.Publishing;
import vn.communeportal.host.PublishingException;
import vn.communeportal.host.Repositories;

/**
 * Moves all items of a commune, with their cases and histories, to the commune that takes it over.
 * Both steps can be repeated after a crash and then do what is left. Nobody acts in the commune
 * meanwhile: see {@link Actor#mayAct}.
 *
 * <ol>
 *   <li>{@link #rememberAddresses}: every item that citizens know notes its address, while all
 *       others of its name are still there.
 *   <li>{@link #move}: items change their place, with where they come from, and the citizens' side
 *       follows.
 * </ol>
 */
public final class Resettlement {

    /** Items that are saved and published together. */
    private static final int BATCH = 200;

    private final Repositories repositories;
    private final Publishing publishing;

    @Inject
    public Resettlement(Repositories repositories, Publishing publishing) {
        this.repositories = repositories;
        this.publishing = publishing;
    }

    /**
     * Titles of the items that cannot move now: citizens see another version than the board has, or
     * a decision is still on its way to them.
     */
    public List<String> unfinished(String commune) {
        List<String> titles = new ArrayList<>();
        for (ContentType type : ContentTypes.shipped().all()) {
            eachBatch(
                    type,
                    commune,
                    (session, file) -> {
                        if (isUnfinished(file.subject())) {
                            titles.add(file.item().title());
                        }
                    });
        }
        return titles;
    }

    private static boolean isUnfinished(Case subject) {
        return subject.isPublicationPending()
                || subject.isLive() && subject.state() != State.PUBLISHED;
    }

    /**
     * Notes the address of each item of the commune that has one and has not noted it yet.
     *
     * @param addressOf an item's address on the citizens' side; empty if it is not there
     */
    public void rememberAddresses(String commune, Function<Item, Optional<String>> addressOf) {
        for (ContentType type : ContentTypes.shipped().all()) {
            eachBatch(
                    type,
                    commune,
                    (session, file) ->
                            remember(
                                    session.getNodeByIdentifier(file.item().id()),
                                    commune,
                                    addressOf.apply(file.item())));
        }
    }

    /** What is done with one item in a session that is saved later. */
    @FunctionalInterface
    private interface Step {
        void take(Session session, CaseFile file) throws RepositoryException;
    }

    private void eachBatch(ContentType type, String commune, Step step) {
        List<String> ids = ids(type, commune, Integer.MAX_VALUE);
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<String> batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
            repositories.editing(
                    type.workspace(),
                    session -> {
                        for (String id : batch) {
                            step.take(
                                    session, CaseFile.read(type, session.getNodeByIdentifier(id)));
                        }
                        session.save();
                        return null;
                    });
        }
    }

    private static void remember(Node item, String commune, Optional<String> address)
            throws RepositoryException {
        List<String> addresses = new ArrayList<>();
        if (item.hasProperty(ItemNodes.FORMER_ADDRESSES)) {
            for (Value value : item.getProperty(ItemNodes.FORMER_ADDRESSES).getValues()) {
                addresses.add(value.getString());
            }
        }
        boolean noted = addresses.stream().anyMatch(one -> one.startsWith("/" + commune + "/"));
        if (address.isPresent() && !noted) {
            addresses.add(address.get());
            item.setProperty(ItemNodes.FORMER_ADDRESSES, addresses.toArray(new String[0]));
        }
    }

    /**
     * Moves what is still in the former commune.
     *
     * @throws PublishingException if the citizens' side could not follow; what was moved on the
     *     boards' side is marked as pending and follows by {@link Publications#retryPending}
     */
    public void move(Commune former, String successor) throws PublishingException {
        for (ContentType type : ContentTypes.shipped().all()) {
            List<String> ids = ids(type, former.id(), BATCH);
            while (!ids.isEmpty()) {
                move(type, ids, former, successor);
                ids = ids(type, former.id(), BATCH);
            }
        }
    }

    private void move(ContentType type, List<String> ids, Commune former, String successor)
            throws PublishingException {
        List<String> shown =
                repositories.editing(
                        type.workspace(),
                        session -> {
                            List<String> paths = new ArrayList<>();
                            for (String id : ids) {
                                Node item = session.getNodeByIdentifier(id);
                                settle(item, former);
                                boolean isShown = isShown(CaseFile.read(type, item));
                                String path = Items.move(item, successor);
                                if (isShown) {
                                    mark(session.getNodeByIdentifier(id), true);
                                    paths.add(path);
                                }
                            }
                            session.save();
                            return paths;
                        });
        publishing.publishAll(type.workspace(), shown);
        repositories.editing(
                type.workspace(),
                session -> {
                    for (String path : shown) {
                        mark(session.getNode(path), false);
                    }
                    session.save();
                    return null;
                });
    }

    /** The first commune that had it stays its source, however often it is moved. */
    private static void settle(Node item, Commune former) throws RepositoryException {
        if (!item.hasProperty(ItemNodes.FORMER_COMMUNE)) {
            String fullName = former.setting("fullName");
            item.setProperty(ItemNodes.FORMER_COMMUNE, former.id());
            item.setProperty(
                    ItemNodes.FORMER_COMMUNE_NAME, fullName.isEmpty() ? former.name() : fullName);
        }
    }

    /** A correction that nobody has approved yet is not carried over: the public version stays. */
    private static boolean isShown(CaseFile file) {
        return file.subject().isLive() && file.subject().state() == State.PUBLISHED
                || !file.item().withdrawalNotice().isEmpty();
    }

    private static void mark(Node item, boolean pending) throws RepositoryException {
        item.getNode(CaseNodes.CASE).setProperty(CaseNodes.PUBLICATION_PENDING, pending);
    }

    private List<String> ids(ContentType type, String commune, int limit) {
        return repositories.editing(
                type.workspace(),
                session ->
                        Items.list(
                                        session,
                                        ItemQuery.of(commune, type)
                                                .orderBy(ItemNodes.MODIFIED_AT, true)
                                                .page(1, limit),
                                        Node::getIdentifier)
                                .items());
    }
}
