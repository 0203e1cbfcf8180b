package vn.communeportal.editorial;

import javax.jcr.RepositoryException;

/**
 * Opens a published item for a correction. Citizens see the old version until the correction is
 * published.
 */
final class Correct implements Verb {

    @Override
    public void act(CaseEdit edit) throws RepositoryException {
        edit.assignTo(edit.actor().login());
        edit.editor(edit.actor().login());
        edit.correctionNotice(edit.request().notice());
    }
}
