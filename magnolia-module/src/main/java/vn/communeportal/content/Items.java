package vn.communeportal.content;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.PathNotFoundException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.query.Query;
import vn.communeportal.text.Vietnamese;

/** Reads and writes items in a session of the caller's; saves nothing. Stateless. */
public final class Items {

    private Items() {}

    /** The item with this identifier, if it is one of this commune. */
    public static Optional<Item> find(Session session, ContentType type, String commune, String id)
            throws RepositoryException {
        try {
            Node node = session.getNodeByIdentifier(id);
            return node.isNodeType(type.nodeType())
                            && Item.communeOf(node.getPath()).equals(commune)
                    ? Optional.of(read(type, node))
                    : Optional.empty();
        } catch (ItemNotFoundException | PathNotFoundException e) {
            return Optional.empty();
        }
    }

    public static Item read(ContentType type, Node node) throws RepositoryException {
        String correctionNotice = string(node, ItemNodes.CORRECTION_NOTICE);
        return new Item(
                node.getIdentifier(),
                node.getPath(),
                type,
                string(node, ItemNodes.STATE),
                JcrTime.read(node, ItemNodes.PUBLISHED_AT).orElse(null),
                JcrTime.read(node, ItemNodes.MODIFIED_AT).orElse(null),
                string(node, ItemNodes.WITHDRAWAL_NOTICE),
                JcrTime.read(node, ItemNodes.CORRECTED_AT)
                        .map(time -> new Correction(time, correctionNotice))
                        .orElse(null),
                string(node, ItemNodes.FORMER_COMMUNE_NAME),
                ContentReader.read(type.fields(), node));
    }

    /**
     * What becomes of an item's node in a list.
     *
     * @param <T> what it becomes; nothing of the session
     */
    @FunctionalInterface
    public interface Reader<T> {
        T read(Node item) throws RepositoryException;
    }

    public static Page<Item> list(Session session, ItemQuery query) throws RepositoryException {
        return list(session, query, node -> read(query.type(), node));
    }

    /** The page of the query with each item read by the caller's reader. */
    public static <T> Page<T> list(Session session, ItemQuery query, Reader<T> reader)
            throws RepositoryException {
        List<T> items = new ArrayList<>();
        NodeIterator nodes = execute(session, query);
        long total = nodes.getSize();
        if (query.offset() < total) {
            nodes.skip(query.offset());
            while (nodes.hasNext() && items.size() < query.limit()) {
                items.add(reader.read(nodes.nextNode()));
            }
        }
        return new Page<>(items, total, query.offset(), query.limit());
    }

    /** How many items the query finds, whatever its page. */
    public static long count(Session session, ItemQuery query) throws RepositoryException {
        return execute(session, query).getSize();
    }

    /**
     * How many items the query finds in each section, whatever its page; no section counts as "".
     */
    public static Map<String, Long> countBySection(Session session, ItemQuery query)
            throws RepositoryException {
        Map<String, Long> counts = new TreeMap<>();
        for (NodeIterator nodes = execute(session, query); nodes.hasNext(); ) {
            counts.merge(string(nodes.nextNode(), ItemNodes.SECTION), 1L, Long::sum);
        }
        return counts;
    }

    private static NodeIterator execute(Session session, ItemQuery query)
            throws RepositoryException {
        @SuppressWarnings(
                "deprecation") // XPath is what Jackrabbit 2 pages in its index: see ItemQuery
        String language = Query.XPATH;
        return session.getWorkspace()
                .getQueryManager()
                .createQuery(query.xpath(), language)
                .execute()
                .getNodes();
    }

    /**
     * Adds an item under {@code /<commune>/<year>/<month>/}, named by the slug of its title, with a
     * number behind it if that is taken.
     */
    public static Node create(
            Session session, ContentType type, String commune, Content content, Instant now)
            throws RepositoryException {
        ZonedDateTime local = now.atZone(Vietnamese.ZONE);
        Node folder =
                folder(
                        session,
                        "/"
                                + commune
                                + "/"
                                + local.getYear()
                                + "/"
                                + String.format("%02d", local.getMonthValue()));
        String slug = Vietnamese.slug(content.text(ItemNodes.TITLE));
        String name = freeName(folder, slug.isEmpty() ? "khong-ten" : slug);
        Node node = folder.addNode(name, type.nodeType());
        write(type, content, node, now);
        return node;
    }

    /**
     * Moves an item with all that is below it to another commune, into a folder of the same month;
     * it keeps its identifier, and its name with a number behind it if that is taken.
     *
     * @return its new path
     */
    public static String move(Node item, String commune) throws RepositoryException {
        String path = item.getPath();
        String below = path.substring(path.indexOf('/', 1), path.lastIndexOf('/'));
        Node folder = folder(item.getSession(), "/" + commune + below);
        String target = folder.getPath() + "/" + freeName(folder, item.getName());
        item.getSession().move(path, target);
        return target;
    }

    private static String freeName(Node folder, String wanted) throws RepositoryException {
        String name = wanted;
        for (int number = 2; folder.hasNode(name); number++) {
            name = wanted + "-" + number;
        }
        return name;
    }

    /** Makes the node's fields be the content's and notes the time. */
    public static void write(ContentType type, Content content, Node node, Instant now)
            throws RepositoryException {
        ContentWriter.write(type.fields(), content, node);
        node.setProperty(ItemNodes.FOLDED, Vietnamese.fold(searched(content)));
        node.setProperty(ItemNodes.MODIFIED_AT, JcrTime.of(now));
    }

    /** Keeps a copy of the content in another node, as versions do. */
    public static void copy(ContentType type, Content content, Node to) throws RepositoryException {
        ContentWriter.write(type.fields(), content, to);
    }

    /** The content that {@link #copy} kept. */
    public static Content readCopy(ContentType type, Node from) throws RepositoryException {
        return ContentReader.read(type.fields(), from);
    }

    /** The folder at the path, made with all above it if absent. */
    public static Node folder(Session session, String path) throws RepositoryException {
        if (session.nodeExists(path)) {
            return session.getNode(path);
        }
        int slash = path.lastIndexOf('/');
        Node parent =
                slash == 0 ? session.getRootNode() : folder(session, path.substring(0, slash));
        return UniqueNodes.add(parent, path.substring(slash + 1), ItemNodes.FOLDER);
    }

    private static String searched(Content content) {
        return content.text(ItemNodes.TITLE)
                + " "
                + content.text("number")
                + " "
                + content.text("code");
    }

    static String string(Node node, String property) throws RepositoryException {
        return node.hasProperty(property) ? node.getProperty(property).getString() : "";
    }
}
