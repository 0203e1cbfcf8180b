package vn.communeportal.editorial;

import javax.jcr.RepositoryException;

/** Lays the item before the head of the board. */
final class SendToReview implements Verb {

    @Override
    public void act(CaseEdit edit) throws RepositoryException {
        edit.keepVersion(false);
        edit.editor(edit.actor().login());
        edit.assignTo(null);
    }
}
