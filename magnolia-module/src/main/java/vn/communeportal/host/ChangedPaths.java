package vn.communeportal.host;

import java.util.function.Consumer;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.Event;
import javax.jcr.observation.EventIterator;
import org.apache.jackrabbit.core.observation.SynchronousEventListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears Jackrabbit's events and passes on the paths of the nodes they are about, while the save
 * still runs: for hosts to implement {@link Repositories#observePublished}.
 */
public final class ChangedPaths implements SynchronousEventListener {

    private static final Logger log = LoggerFactory.getLogger(ChangedPaths.class);

    private static final int OF_NODES = Event.NODE_ADDED | Event.NODE_MOVED | Event.NODE_REMOVED;
    private static final int OF_PROPERTIES =
            Event.PROPERTY_ADDED | Event.PROPERTY_CHANGED | Event.PROPERTY_REMOVED;

    private final Consumer<String> listener;

    private ChangedPaths(Consumer<String> listener) {
        this.listener = listener;
    }

    /**
     * Begins to listen.
     *
     * @param session of the workspace; it hears as long as it is not logged out
     */
    public static void pass(Session session, Consumer<String> listener) throws RepositoryException {
        session.getWorkspace()
                .getObservationManager()
                .addEventListener(
                        new ChangedPaths(listener),
                        OF_NODES | OF_PROPERTIES,
                        "/",
                        true,
                        null,
                        null,
                        false);
    }

    @Override
    public void onEvent(EventIterator events) {
        String last = "";
        while (events.hasNext()) {
            Event event = events.nextEvent();
            try {
                String path = event.getPath();
                if ((event.getType() & OF_PROPERTIES) != 0) {
                    path = path.substring(0, Math.max(1, path.lastIndexOf('/')));
                }
                if (!path.equals(last)) {
                    listener.accept(path);
                    last = path;
                }
            } catch (RepositoryException e) {
                log.warn("A change of the repository could not be read; restart to be sure", e);
            }
        }
    }
}
