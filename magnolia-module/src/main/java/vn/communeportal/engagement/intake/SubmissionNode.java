package vn.communeportal.engagement.intake;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.JcrTime;
import vn.communeportal.engagement.FollowUp;
import vn.communeportal.engagement.FollowUps;
import vn.communeportal.engagement.SubmissionKind;

/**
 * The node of one submission. Its content and what the sender was told are {@link Sealed}; what
 * lies open tells nothing about a person. Saves nothing.
 */
final class SubmissionNode {

    private static final String KIND = "kind";
    private static final String COMMUNE = "commune";
    private static final String RECEIVED = "received";
    private static final String CODE = "codeHash";
    private static final String DIGEST = "digest";
    private static final String CONTENT = "content";
    private static final String TOLD = "told";
    private static final String TOLD_AT = "toldAt";
    private static final String REVISION = "revision";

    private final Node node;

    SubmissionNode(Node node) {
        this.node = node;
    }

    /** The node that a mark of a queue stands for. */
    static SubmissionNode of(Node mark) throws RepositoryException {
        UUID id = UUID.fromString(mark.getName());
        return new SubmissionNode(
                IntakeNodes.find(mark.getSession(), id)
                        .orElseThrow(() -> new ItemNotFoundException("A mark of nothing: " + id)));
    }

    /** Makes one, with its content, that waits. */
    static void deposit(Session session, Deposit deposit) throws RepositoryException {
        Node node = IntakeNodes.add(session, deposit.id(), deposit.codeHash());
        SubmissionNode made = new SubmissionNode(node);
        made.describe(
                deposit.submission().kind(),
                deposit.submission().commune(),
                deposit.submission().received(),
                deposit.codeHash());
        node.setProperty(DIGEST, deposit.digest());
        Sealed.write(node, CONTENT, deposit.bytes());
        IntakeNodes.mark(
                session,
                IntakeStore.WAITING,
                deposit.submission().received(),
                deposit.id().toString());
    }

    /** Makes one of which only the way back is known here. */
    static SubmissionNode wayBack(Session session, Telling telling) throws RepositoryException {
        SubmissionNode made =
                new SubmissionNode(IntakeNodes.add(session, telling.id(), telling.codeHash()));
        made.describe(telling.kind(), telling.commune(), telling.received(), telling.codeHash());
        return made;
    }

    private void describe(SubmissionKind kind, String commune, Instant received, String codeHash)
            throws RepositoryException {
        node.setProperty(KIND, kind.name());
        node.setProperty(COMMUNE, commune);
        node.setProperty(RECEIVED, JcrTime.of(received));
        node.setProperty(CODE, codeHash);
    }

    UUID id() throws RepositoryException {
        return UUID.fromString(node.getName());
    }

    SubmissionKind kind() throws RepositoryException {
        return SubmissionKind.valueOf(node.getProperty(KIND).getString());
    }

    String commune() throws RepositoryException {
        return node.getProperty(COMMUNE).getString();
    }

    Instant received() throws RepositoryException {
        return node.getProperty(RECEIVED).getDate().toInstant();
    }

    String codeHash() throws RepositoryException {
        return node.getProperty(CODE).getString();
    }

    /** Whether this very content came under the id. */
    boolean isOf(Deposit deposit) throws RepositoryException {
        return node.hasProperty(DIGEST)
                && node.getProperty(DIGEST).getString().equals(deposit.digest());
    }

    boolean hasContent() throws RepositoryException {
        return node.hasProperty(CONTENT);
    }

    Deposit content() throws RepositoryException {
        try {
            return Deposit.read(Sealed.read(node, CONTENT));
        } catch (IOException e) {
            throw new RepositoryException(e);
        }
    }

    /** Erases the content and takes it out of the queue. */
    void acknowledge(Instant now) throws RepositoryException {
        Sealed.remove(node, CONTENT);
        Node mark =
                IntakeNodes.marked(
                                node.getSession(), IntakeStore.WAITING, received(), node.getName())
                        .orElse(null);
        if (mark != null) {
            IntakeNodes.unmark(mark, now);
        }
    }

    long revision() throws RepositoryException {
        return node.hasProperty(REVISION) ? node.getProperty(REVISION).getLong() : 0;
    }

    /** Time of the newest that the sender was told; of the receipt if there is nothing. */
    Instant lastTold() throws RepositoryException {
        return JcrTime.read(node, TOLD_AT).orElse(received());
    }

    FollowUp told() throws RepositoryException {
        return node.hasProperty(TOLD)
                ? Telling.readFollowUp(Sealed.read(node, TOLD))
                : new FollowUp(FollowUps.RECEIVED, received(), Map.of(), List.of());
    }

    /** Whether the sender was told just this last, whatever of its files was fetched since. */
    boolean isTold(FollowUp followUp) throws RepositoryException {
        FollowUp told = told();
        return node.hasProperty(TOLD)
                && told.status().equals(followUp.status())
                && told.changed().equals(followUp.changed())
                && told.fields().equals(followUp.fields());
    }

    void tell(FollowUp followUp, long revision) throws RepositoryException {
        Sealed.write(node, TOLD, Telling.bytesOf(followUp));
        node.setProperty(TOLD_AT, JcrTime.of(followUp.changed()));
        node.setProperty(REVISION, revision);
    }

    /** Erases all of it. */
    void forget(Instant now) throws RepositoryException {
        acknowledge(now);
        IntakeNodes.remove(node, codeHash());
    }
}
