package vn.communeportal.insight.figures;

import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Items;
import vn.communeportal.editorial.Cases;
import vn.communeportal.editorial.History;
import vn.communeportal.editorial.State;
import vn.communeportal.editorial.time.Timetable;
import vn.communeportal.supply.UnitOfItem;

/** Reads from the boards' side what figures know of items. */
final class ItemReading {

    private final Timetable timetable;
    private final UnitOfItem units;
    private final Map<String, PublishedItem> before;

    /**
     * @param before what was known, by identifier
     */
    ItemReading(Timetable timetable, UnitOfItem units, Map<String, PublishedItem> before) {
        this.timetable = timetable;
        this.units = units;
        this.before = before;
    }

    /**
     * Makes the items be as they are at a path now and below it.
     *
     * @param path of an item, of something in one, or of a folder
     * @param items of the commune, by identifier
     */
    Void update(Session session, ContentType type, String path, Map<String, PublishedItem> items)
            throws RepositoryException {
        for (String at = path; at.length() > 1; at = at.substring(0, at.lastIndexOf('/'))) {
            if (session.nodeExists(at) && session.getNode(at).isNodeType(type.nodeType())) {
                update(type, session.getNode(at), items);
                return null;
            }
        }
        items.values()
                .removeIf(
                        item ->
                                item.type().equals(type.name())
                                        && (item.path() + "/").startsWith(path + "/"));
        if (session.nodeExists(path) && session.getNode(path).getDepth() == 1) {
            ItemQuery query =
                    ItemQuery.of(Item.communeOf(path), type)
                            .whereSet(ItemNodes.PUBLISHED_AT)
                            .page(1, Integer.MAX_VALUE);
            Items.list(
                    session,
                    query,
                    node -> {
                        update(type, node, items);
                        return "";
                    });
        }
        return null;
    }

    private void update(ContentType type, Node node, Map<String, PublishedItem> items)
            throws RepositoryException {
        if (node.hasProperty(ItemNodes.PUBLISHED_AT) && counts(node)) {
            items.put(node.getIdentifier(), read(type, node));
        } else {
            items.remove(node.getIdentifier());
        }
    }

    /** What was withdrawn does not count; what has expired, or is being corrected, does. */
    private static boolean counts(Node node) throws RepositoryException {
        return node.getProperty(ItemNodes.STATE).getString().equals(State.PUBLISHED.id())
                || Cases.isLive(node);
    }

    private PublishedItem read(ContentType type, Node node) throws RepositoryException {
        Item item = Items.read(type, node);
        Content content = item.content();
        PublishedItem.Builder builder = new PublishedItem.Builder();
        builder.id = item.id();
        builder.path = item.path();
        builder.type = type.name();
        builder.reported = type.isReported();
        builder.publishedAt = item.publishedAt().orElseThrow(IllegalStateException::new);
        builder.section = item.section();
        builder.genre = type.field("genre").isPresent() ? content.text("genre") : type.name();
        builder.unit = units.nameOf(item, Cases.authorOf(node));
        builder.author = type.field("author").isPresent() ? content.text("author") : "";
        builder.origin = type.field("origin").isPresent() ? content.text("origin") : "";
        builder.title = item.title();
        builder.deadline = PublicationDeadline.of(item, builder.publishedAt);
        PublishedItem known = before.get(item.id());
        if (known != null && known.taken().isPresent()) {
            // The way to the first publication stays what it was.
            builder.seconds = known.taken().get().getSeconds();
            builder.late = known.isLate();
        } else {
            ItemCourse course = ItemCourse.of(History.of(node), timetable);
            course.taken().ifPresent(taken -> builder.seconds = taken.getSeconds());
            builder.late = course.taken().isPresent() && course.isLate();
        }
        return builder.build();
    }
}
