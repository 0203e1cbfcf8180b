package vn.communeportal.editorial;

import javax.jcr.RepositoryException;

/**
 * Gives the item back to mend: from editing to its author, from review to the member who edited it.
 */
final class Return implements Verb {

    @Override
    public void act(CaseEdit edit) throws RepositoryException {
        boolean edited =
                edit.before().state() == State.IN_REVIEW || edit.before().state() == State.APPROVED;
        edit.assignTo(
                edited
                        ? edit.before().editor().orElse(edit.before().author())
                        : edit.before().author());
    }
}
