package vn.communeportal.webapp.storage;

import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.host.JcrWork;
import vn.communeportal.host.UncheckedRepositoryException;

/**
 * Sessions that are used again: a page asks the repository several times, and opening a session
 * costs more than most of its questions. Thread-safe.
 */
final class SessionPool {

    private static final int IDLE_A_WORKSPACE = 32;

    /** Opens a session. */
    @FunctionalInterface
    interface Login {
        Session open(String workspace) throws RepositoryException;
    }

    private final Login login;
    private final Map<String, Idle> idle = new ConcurrentHashMap<>();

    SessionPool(Login login) {
        this.login = login;
    }

    /** Runs the work in a session that nobody else has meanwhile. */
    <T> T with(String workspace, JcrWork<T> work) {
        Idle its = idle.computeIfAbsent(workspace, name -> new Idle());
        try {
            Session session = its.take();
            if (session == null) {
                session = login.open(workspace);
            }
            try {
                T result = work.with(session);
                its.give(session);
                session = null;
                return result;
            } finally {
                // What failed may have left something in it.
                if (session != null) {
                    session.logout();
                }
            }
        } catch (RepositoryException e) {
            throw new UncheckedRepositoryException(e);
        }
    }

    private static final class Idle {

        private final Deque<Session> sessions = new ConcurrentLinkedDeque<>();
        private final AtomicInteger count = new AtomicInteger();

        private Session take() {
            Session session = sessions.pollFirst();
            if (session != null) {
                count.decrementAndGet();
            }
            return session != null && session.isLive() ? session : null;
        }

        private void give(Session session) throws RepositoryException {
            if (session.hasPendingChanges() || count.get() >= IDLE_A_WORKSPACE) {
                session.logout();
            } else {
                count.incrementAndGet();
                sessions.addFirst(session);
            }
        }
    }
}
