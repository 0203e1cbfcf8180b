package vn.communeportal.register;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.ChangeLog;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Items;
import vn.communeportal.content.JcrTime;
import vn.communeportal.editorial.SeenRevision;
import vn.communeportal.host.Repositories;

/**
 * The records of one type, in workspace {@value Communes#WORKSPACE} under {@code
 * /<commune>/records/<type>}; never published. Nothing is ever removed, and each change keeps what
 * was before. Who may do what is the caller's business.
 */
public final class Records {

    /** Publishing leaves nodes of these types behind. */
    private static final String CONTAINER_TYPE = "cp:board";

    private static final String ENTRY_TYPE = "cp:caseEntry";

    private static final String RECORDS = "records";
    private static final String CONTENT = "content";
    private static final String CHANGES = "changes";
    private static final String SINCE = "since";
    private static final String BY = "by";
    private static final String REASON = "reason";

    /** Somebody else adding at the same moment costs another try, no more. */
    private static final int TRIES = 20;

    private final Repositories repositories;
    private final Clock clock;
    private final ContentType type;

    /**
     * @param type as {@link ContentTypes#ofRecords} gives it
     */
    public Records(Repositories repositories, Clock clock, ContentType type) {
        this.repositories = repositories;
        this.clock = clock;
        this.type = type;
    }

    public ContentType type() {
        return type;
    }

    /** All records of the commune, in the order in which they were entered. */
    public List<Record> all(String commune) {
        return repositories.editing(
                Communes.WORKSPACE,
                session -> {
                    List<Record> records = new ArrayList<>();
                    if (session.nodeExists(path(commune))) {
                        for (NodeIterator nodes = session.getNode(path(commune)).getNodes();
                                nodes.hasNext(); ) {
                            records.add(read(nodes.nextNode()));
                        }
                    }
                    return records;
                });
    }

    /**
     * @return empty if the commune has none of this id
     */
    public Optional<Record> find(String commune, String id) {
        return repositories.editing(
                Communes.WORKSPACE,
                session ->
                        exists(session, commune, id)
                                ? Optional.of(read(session.getNode(path(commune, id))))
                                : Optional.<Record>empty());
    }

    /** Enters a record. */
    public Record add(String commune, String login, Content content) {
        return add(commune, UUID.randomUUID().toString(), login, content)
                .orElseThrow(() -> new IllegalStateException("The register is always busy"));
    }

    /**
     * Enters a record under an id that says what it is about.
     *
     * @param id a JCR name
     * @return empty if there is one already
     */
    public Optional<Record> add(String commune, String id, String login, Content content) {
        for (int i = 0; i < TRIES; i++) {
            if (SeenRevision.save(
                    repositories,
                    path(commune),
                    session -> ChangeLog.takeTurn(container(session, commune)),
                    session -> exists(session, commune, id) ? 1L : 0L,
                    0,
                    session -> {
                        Node node = container(session, commune).addNode(id, ENTRY_TYPE);
                        node.setProperty(SINCE, JcrTime.of(clock.instant()));
                        node.setProperty(BY, login);
                        Items.copy(type, content, node.addNode(CONTENT, ENTRY_TYPE));
                    })) {
                return find(commune, id);
            }
            if (find(commune, id).isPresent()) {
                break;
            }
        }
        return Optional.empty();
    }

    /**
     * Makes a record say something else; what it said is kept.
     *
     * @param revision that the caller saw
     * @return false if somebody else changed it before
     */
    public boolean change(
            String commune,
            String id,
            long revision,
            String login,
            String reason,
            Content content) {
        return SeenRevision.save(
                repositories,
                path(commune, id),
                session -> ChangeLog.revision(session.getNode(path(commune, id)), CHANGES),
                revision,
                session -> {
                    Node node = session.getNode(path(commune, id));
                    Node entry = ChangeLog.append(node, CHANGES, revision, login, clock.instant());
                    entry.setProperty(REASON, reason);
                    Items.copy(
                            type,
                            Items.readCopy(type, node.getNode(CONTENT)),
                            entry.addNode(CONTENT, ENTRY_TYPE));
                    Items.copy(type, content, node.getNode(CONTENT));
                });
    }

    /** All changes of a record, oldest first. */
    public List<RecordChange> history(String commune, String id) {
        return repositories.editing(
                Communes.WORKSPACE,
                session -> {
                    List<RecordChange> changes = new ArrayList<>();
                    if (exists(session, commune, id)) {
                        for (Node entry :
                                ChangeLog.entries(session.getNode(path(commune, id)), CHANGES)) {
                            changes.add(
                                    new RecordChange(
                                            JcrTime.read(entry, "time").orElse(Instant.EPOCH),
                                            entry.getProperty("login").getString(),
                                            entry.getProperty(REASON).getString(),
                                            Items.readCopy(type, entry.getNode(CONTENT))));
                        }
                    }
                    return changes;
                });
    }

    private Record read(Node node) throws RepositoryException {
        return new Record(
                node.getName(),
                Items.readCopy(type, node.getNode(CONTENT)),
                ChangeLog.revision(node, CHANGES),
                JcrTime.read(node, SINCE).orElse(Instant.EPOCH),
                node.getProperty(BY).getString());
    }

    private boolean exists(Session session, String commune, String id) throws RepositoryException {
        return session.nodeExists(path(commune)) && session.getNode(path(commune)).hasNode(id);
    }

    private Node container(Session session, String commune) throws RepositoryException {
        Node all = child(session.getNode("/" + commune), RECORDS);
        return child(all, type.name());
    }

    private static Node child(Node parent, String name) throws RepositoryException {
        return parent.hasNode(name) ? parent.getNode(name) : parent.addNode(name, CONTAINER_TYPE);
    }

    private String path(String commune) {
        return "/" + commune + "/" + RECORDS + "/" + type.name();
    }

    private String path(String commune, String id) {
        return path(commune) + "/" + id;
    }
}
