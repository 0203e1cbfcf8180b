package vn.communeportal.editorial;

import javax.jcr.RepositoryException;

/** Confirms, as somebody else, what was published by exception. */
final class ConfirmException implements Verb {

    @Override
    public void act(CaseEdit edit) throws RepositoryException {
        edit.exceptionConfirmedBy(edit.actor().login());
    }
}
