package vn.communeportal.editorial;

import javax.jcr.RepositoryException;

/** Ends the way of an item that shall not be published. */
final class Reject implements Verb {

    @Override
    public void act(CaseEdit edit) throws RepositoryException {
        edit.assignTo(null);
    }
}
