package vn.communeportal.editorial;

import javax.jcr.RepositoryException;

/** Lifts findings of checks, as the head decided. */
final class WaiveChecks implements Verb {

    @Override
    public void act(CaseEdit edit) throws RepositoryException {
        edit.waive();
    }
}
