package vn.communeportal.engagement.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.jcr.PathNotFoundException;
import javax.jcr.RepositoryException;
import vn.communeportal.host.Installation;
import vn.communeportal.host.JcrWork;
import vn.communeportal.host.Repositories;
import vn.communeportal.host.UncheckedRepositoryException;

/**
 * The workspace of what citizens send, and the journal beside it. Changes come one after the other
 * in this process; what another node of a cluster did meanwhile is seen by trying again.
 */
@Singleton
public final class IntakeStore {

    /** Name of the workspace, on every instance. */
    public static final String WORKSPACE = IntakeNodes.WORKSPACE;

    static final String WAITING = "waiting";
    static final String OUTGOING = "outgoing";

    private static final String JOURNAL = "engagement-journal";
    private static final int ATTEMPTS = 5;

    private final Repositories repositories;
    private final Clock clock;
    private final Journal journal;
    private final ReentrantLock changes = new ReentrantLock(true);

    @Inject
    public IntakeStore(Repositories repositories, Installation installation, Clock clock) {
        this.repositories = repositories;
        this.clock = clock;
        journal = new Journal(installation.folder().resolve(JOURNAL), clock);
    }

    Journal journal() {
        return journal;
    }

    Instant now() {
        return clock.instant();
    }

    <T> T read(JcrWork<T> work) {
        return repositories.editing(WORKSPACE, work);
    }

    /** Does the work and saves. The work may be done again from the start. */
    <T> T change(JcrWork<T> work) {
        changes.lock();
        try {
            for (int attempt = 1; ; attempt++) {
                try {
                    return read(
                            session -> {
                                IntakeNodes.makeTops(session);
                                T result = work.with(session);
                                session.save();
                                return result;
                            });
                } catch (UncheckedRepositoryException e) {
                    if (attempt == ATTEMPTS || !isOfAnother(e)) {
                        throw e;
                    }
                }
            }
        } finally {
            changes.unlock();
        }
    }

    /** Noticed at our own save, or already by what is suddenly there or gone. */
    private static boolean isOfAnother(UncheckedRepositoryException e) {
        return e.isCollision()
                || e.getCause() instanceof PathNotFoundException
                // What vanishes while it is removed Jackrabbit reports in these general words.
                || e.getCause().getClass() == RepositoryException.class;
    }

    /** What waits to be acknowledged here. */
    public long waiting() {
        return read(session -> IntakeNodes.count(session, WAITING));
    }

    /** How long the oldest has been waiting; zero if nothing waits. */
    public Duration longestWait() {
        return read(
                session ->
                        IntakeNodes.marks(session, WAITING, 1).isEmpty()
                                ? Duration.ZERO
                                : Duration.between(
                                        SubmissionNode.of(
                                                        IntakeNodes.marks(session, WAITING, 1)
                                                                .get(0))
                                                .received(),
                                        now()));
    }

    /** What citizens are to be told and is not yet where they are served. */
    public long outgoing() {
        return read(session -> IntakeNodes.count(session, OUTGOING));
    }
}
