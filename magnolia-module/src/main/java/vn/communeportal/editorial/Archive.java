package vn.communeportal.editorial;

import javax.jcr.RepositoryException;

/** Lays the item aside for good; nothing is deleted. */
final class Archive implements Verb {

    @Override
    public void act(CaseEdit edit) throws RepositoryException {
        edit.assignTo(null);
    }
}
