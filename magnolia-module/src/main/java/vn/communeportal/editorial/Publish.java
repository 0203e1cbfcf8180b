package vn.communeportal.editorial;

import javax.jcr.RepositoryException;

/** Shows citizens the item as it was approved. */
final class Publish implements Verb {

    @Override
    public void act(CaseEdit edit) throws RepositoryException {
        edit.exception(null, null);
        edit.publish();
    }
}
