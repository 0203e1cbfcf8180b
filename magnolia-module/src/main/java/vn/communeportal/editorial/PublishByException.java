package vn.communeportal.editorial;

import javax.jcr.RepositoryException;

/**
 * Publishes what nobody else on a small board could approve. It stays on a list until somebody else
 * confirms it.
 */
final class PublishByException implements Verb {

    @Override
    public void act(CaseEdit edit) throws RepositoryException {
        edit.exception(edit.actor().login(), edit.request().comment());
        edit.publish();
    }
}
