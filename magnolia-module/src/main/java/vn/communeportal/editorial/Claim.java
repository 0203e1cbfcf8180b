package vn.communeportal.editorial;

import javax.jcr.RepositoryException;

/** Takes the case in hand. */
final class Claim implements Verb {

    @Override
    public void act(CaseEdit edit) throws RepositoryException {
        edit.assignTo(edit.actor().login());
        edit.editor(edit.actor().login());
    }
}
