package vn.communeportal.editorial;

import javax.jcr.RepositoryException;

/** Gives the case to an editing member. */
final class Assign implements Verb {

    @Override
    public void act(CaseEdit edit) throws RepositoryException {
        edit.assignTo(edit.request().assignee().orElseThrow());
        edit.editor(edit.request().assignee().orElseThrow());
    }
}
