package vn.communeportal.editorial;

import javax.jcr.RepositoryException;

/** Says that the item may be published as it is. */
final class Approve implements Verb {

    @Override
    public void act(CaseEdit edit) throws RepositoryException {
        edit.assignTo(null);
    }
}
