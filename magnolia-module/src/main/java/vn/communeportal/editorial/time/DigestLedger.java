package vn.communeportal.editorial.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javax.jcr.InvalidItemStateException;
import javax.jcr.ItemExistsException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.util.Text;
import vn.communeportal.content.ChangeLog;
import vn.communeportal.content.Communes;
import vn.communeportal.content.JcrTime;
import vn.communeportal.host.Repositories;

/**
 * Who wants the daily message and has had it, in workspace {@value Communes#WORKSPACE} under {@code
 * /digests}; never published. Of several nodes of a cluster one gets to send each message; a
 * message whose sender died is sent by another after a while.
 */
final class DigestLedger {

    private static final String DIGESTS = "digests";
    private static final String TYPE = "cp:board";
    private static final String DAY = "day";
    private static final String CLAIMED_AT = "claimedAt";
    private static final String SENT = "sent";
    private static final String UNWANTED = "unwanted";

    /** How long a message may be on its way, and how long after a failure it is tried again. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final int ATTEMPTS = 5;

    private final Repositories repositories;
    private final Clock clock;

    DigestLedger(Repositories repositories, Clock clock) {
        this.repositories = repositories;
        this.clock = clock;
    }

    boolean isWanted(String login) {
        return repositories.editing(
                Communes.WORKSPACE,
                session -> {
                    Optional<Node> record = find(session, login);
                    return record.isEmpty() || !record.get().hasProperty(UNWANTED);
                });
    }

    void want(String login, boolean wanted) {
        repositories.changing(
                Communes.WORKSPACE,
                path(login),
                session -> {
                    record(session, login).setProperty(UNWANTED, wanted ? null : "true");
                    session.save();
                    return null;
                });
    }

    /** Whether the message of a day is this caller's to send now. */
    boolean claim(String login, LocalDate day) {
        return repositories.changing(
                Communes.WORKSPACE,
                path(login),
                false,
                session -> {
                    Node record = record(session, login);
                    ChangeLog.takeTurn(record);
                    if (isTaken(record, day)) {
                        return false;
                    }
                    record.setProperty(DAY, day.toString());
                    record.setProperty(CLAIMED_AT, JcrTime.of(clock.instant()));
                    record.setProperty(SENT, false);
                    session.save();
                    return true;
                });
    }

    private boolean isTaken(Node record, LocalDate day) throws RepositoryException {
        if (!record.hasProperty(DAY)
                || !record.getProperty(DAY).getString().equals(day.toString())) {
            return false;
        }
        Optional<Instant> claimed = JcrTime.read(record, CLAIMED_AT);
        return record.getProperty(SENT).getBoolean()
                || claimed.filter(at -> at.plus(PATIENCE).isAfter(clock.instant())).isPresent();
    }

    /** The message of the claimed day is done with. */
    void sent(String login) {
        repositories.changing(
                Communes.WORKSPACE,
                path(login),
                session -> {
                    record(session, login).setProperty(SENT, true);
                    session.save();
                    return null;
                });
    }

    private static Optional<Node> find(Session session, String login) throws RepositoryException {
        String path = path(login);
        return session.nodeExists(path) ? Optional.of(session.getNode(path)) : Optional.empty();
    }

    private static String path(String login) {
        return "/" + DIGESTS + "/" + Text.escapeIllegalJcrChars(login);
    }

    private static Node record(Session session, String login) throws RepositoryException {
        Optional<Node> record = find(session, login);
        for (int attempt = 1; record.isEmpty(); attempt++) {
            if (attempt > ATTEMPTS) {
                throw new InvalidItemStateException("Another node's record is not seen yet");
            }
            add(session, login);
            record = find(session, login);
        }
        return record.get();
    }

    /**
     * Saved before anything is read of it, and one after the other: below the root a repository
     * lets two sessions make a folder of the same name.
     */
    private static void add(Session session, String login) throws RepositoryException {
        synchronized (DigestLedger.class) {
            if (find(session, login).isPresent()) {
                return;
            }
            Node root = session.getRootNode();
            Node all = root.hasNode(DIGESTS) ? root.getNode(DIGESTS) : root.addNode(DIGESTS, TYPE);
            ChangeLog.takeTurn(all.addNode(Text.escapeIllegalJcrChars(login), TYPE));
            try {
                session.save();
            } catch (InvalidItemStateException | ItemExistsException e) {
                // Another process was faster.
                session.refresh(false);
            }
        }
    }
}
