package vn.communeportal.magnolia;

import info.magnolia.context.MgnlContext;
import info.magnolia.repository.RepositoryManager;
import java.util.function.Consumer;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.host.ChangedPaths;
import vn.communeportal.host.JcrWork;
import vn.communeportal.host.Repositories;
import vn.communeportal.host.UncheckedRepositoryException;

/**
 * Magnolia's workspaces. Both sides are the same: on the author the boards', on a public instance
 * what was published to it.
 *
 * <p>Every piece of work has a system session of its own. Magnolia's context would give one session
 * a thread, which nested work would close under the outer one.
 */
@Singleton
public class MagnoliaRepositories implements Repositories {

    private final RepositoryManager repositoryManager;

    @Inject
    public MagnoliaRepositories(RepositoryManager repositoryManager) {
        this.repositoryManager = repositoryManager;
    }

    @Override
    public <T> T editing(String workspace, JcrWork<T> work) {
        try {
            // Magnolia notes on every saved node who changed it, so there has to be somebody: the
            // person, or the system for jobs.
            return MgnlContext.hasInstance()
                    ? inSession(workspace, work)
                    : MgnlContext.<T, RepositoryException>doInSystemContext(
                            () -> inSession(workspace, work), true);
        } catch (RepositoryException e) {
            throw new UncheckedRepositoryException(e);
        }
    }

    private <T> T inSession(String workspace, JcrWork<T> work) throws RepositoryException {
        Session session = repositoryManager.getSystemSession(workspace);
        try {
            return work.with(session);
        } finally {
            session.logout();
        }
    }

    @Override
    public <T> T published(String workspace, JcrWork<T> work) {
        return editing(workspace, work);
    }

    @Override
    public void observePublished(String workspace, Consumer<String> listener) {
        observeEditing(workspace, listener);
    }

    @Override
    public void observeEditing(String workspace, Consumer<String> listener) {
        try {
            // The session stays open: it hears as long as Magnolia runs.
            ChangedPaths.pass(repositoryManager.getSystemSession(workspace), listener);
        } catch (RepositoryException e) {
            throw new UncheckedRepositoryException(e);
        }
    }
}
