package vn.communeportal.editorial;

import javax.jcr.RepositoryException;

/** Hands the item in: it waits for whoever of the board takes it. */
final class Submit implements Verb {

    @Override
    public void act(CaseEdit edit) throws RepositoryException {
        edit.keepVersion(false);
        edit.assignTo(null);
    }
}
