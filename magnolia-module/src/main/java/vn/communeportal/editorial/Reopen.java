package vn.communeportal.editorial;

import javax.jcr.RepositoryException;

/** Takes an item up again that had come to an end. */
final class Reopen implements Verb {

    @Override
    public void act(CaseEdit edit) throws RepositoryException {
        edit.assignTo(edit.actor().login());
        edit.editor(edit.actor().login());
    }
}
