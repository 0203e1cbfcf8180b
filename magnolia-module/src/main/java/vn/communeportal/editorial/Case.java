package vn.communeportal.editorial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.JcrTime;

/** The editorial case of an item as it was when it was read. Immutable. */
public final class Case {

    private final String commune;
    private final State state;
    private final String author;
    private final String assignee;
    private final String editor;
    private final List<String> writers;
    private final long revision;
    private final boolean live;
    private final boolean publicationPending;
    private final Instant stateSince;
    private final String exceptionBy;
    private final String exceptionReason;
    private final boolean exceptionConfirmed;
    private final Instant escalatedSince;
    private final Instant expiresAt;

    Case(Builder builder) {
        this.commune = Objects.requireNonNull(builder.commune, "commune");
        this.state = Objects.requireNonNull(builder.state, "state");
        this.author = Objects.requireNonNull(builder.author, "author");
        this.assignee = builder.assignee;
        this.editor = builder.editor;
        this.writers = List.copyOf(builder.writers);
        this.revision = builder.revision;
        this.live = builder.live;
        this.publicationPending = builder.publicationPending;
        this.stateSince = Objects.requireNonNull(builder.stateSince, "stateSince");
        this.exceptionBy = builder.exceptionBy;
        this.exceptionReason = builder.exceptionReason;
        this.exceptionConfirmed = builder.exceptionConfirmed;
        this.escalatedSince = builder.escalatedSince;
        this.expiresAt = builder.expiresAt;
    }

    public String commune() {
        return commune;
    }

    public State state() {
        return state;
    }

    /** Login of who made the item. */
    public String author() {
        return author;
    }

    /** Login of who has it in hand; empty if it waits for whoever takes it. */
    public Optional<String> assignee() {
        return Optional.ofNullable(assignee);
    }

    /** Login of the editing member who had it last; empty if none had. */
    public Optional<String> editor() {
        return Optional.ofNullable(editor);
    }

    /** Logins of all who wrote in what citizens do not see yet. */
    public List<String> writers() {
        return writers;
    }

    /** Counts the changes: who acts says which one they saw. */
    public long revision() {
        return revision;
    }

    /** Whether citizens see a version of it. */
    public boolean isLive() {
        return live;
    }

    /** Whether the last decision has still to reach the citizens' side. */
    public boolean isPublicationPending() {
        return publicationPending;
    }

    /** Since when it is in this state. */
    public Instant stateSince() {
        return stateSince;
    }

    /** Login of who published it by exception; empty if nobody did. */
    public Optional<String> exceptionBy() {
        return Optional.ofNullable(exceptionBy);
    }

    /** Why; empty if nobody did. */
    public String exceptionReason() {
        return exceptionReason == null ? "" : exceptionReason;
    }

    /** Whether it was published by exception and nobody else has confirmed it. */
    public boolean isExceptionOpen() {
        return exceptionBy != null && !exceptionConfirmed;
    }

    /** Whether the head has been told that it waits, since it is in this state. */
    public boolean isEscalated() {
        return stateSince.equals(escalatedSince);
    }

    /** When the public version's time is over; empty if it has none, or the history has it. */
    public Optional<Instant> expiresAt() {
        return Optional.ofNullable(expiresAt);
    }

    /** Reads the case of an item's node. */
    static Case read(Node item) throws RepositoryException {
        Node node = item.getNode(CaseNodes.CASE);
        Builder builder = new Builder();
        builder.commune = Item.communeOf(item.getPath());
        builder.state = State.ofId(item.getProperty(ItemNodes.STATE).getString());
        builder.author = node.getProperty(CaseNodes.AUTHOR).getString();
        builder.assignee = string(node, CaseNodes.ASSIGNEE);
        builder.editor = string(node, CaseNodes.EDITOR);
        builder.writers = strings(node, CaseNodes.WRITERS);
        builder.revision = node.getProperty(CaseNodes.REVISION).getLong();
        builder.live = flag(node, CaseNodes.LIVE);
        builder.publicationPending = flag(node, CaseNodes.PUBLICATION_PENDING);
        builder.stateSince = node.getProperty(CaseNodes.STATE_SINCE).getDate().toInstant();
        builder.exceptionBy = string(node, CaseNodes.EXCEPTION_BY);
        builder.exceptionReason = string(node, CaseNodes.EXCEPTION_REASON);
        builder.exceptionConfirmed = node.hasProperty(CaseNodes.EXCEPTION_CONFIRMED_BY);
        builder.escalatedSince = JcrTime.read(node, CaseNodes.ESCALATED_SINCE).orElse(null);
        builder.expiresAt = JcrTime.read(node, CaseNodes.EXPIRES_AT).orElse(null);
        return new Case(builder);
    }

    private static String string(Node node, String property) throws RepositoryException {
        return node.hasProperty(property) ? node.getProperty(property).getString() : null;
    }

    private static boolean flag(Node node, String property) throws RepositoryException {
        return node.hasProperty(property) && node.getProperty(property).getBoolean();
    }

    private static List<String> strings(Node node, String property) throws RepositoryException {
        List<String> strings = new ArrayList<>();
        if (node.hasProperty(property)) {
            for (Value value : node.getProperty(property).getValues()) {
                strings.add(value.getString());
            }
        }
        return strings;
    }

    /** The values of a case on its way to becoming one. */
    static final class Builder {
        String commune;
        State state;
        String author;
        String assignee;
        String editor;
        List<String> writers = List.of();
        long revision;
        boolean live;
        boolean publicationPending;
        Instant stateSince = Instant.EPOCH;
        String exceptionBy;
        String exceptionReason;
        boolean exceptionConfirmed;
        Instant escalatedSince;
        Instant expiresAt;
    }
}
