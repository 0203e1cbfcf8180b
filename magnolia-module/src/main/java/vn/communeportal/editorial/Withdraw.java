package vn.communeportal.editorial;

import java.util.List;
import javax.jcr.RepositoryException;

/**
 * Takes the item away from citizens, silently or with a notice in its place. A correction under way
 * is dropped, kept as a version.
 */
final class Withdraw implements Verb {

    @Override
    public void act(CaseEdit edit) throws RepositoryException {
        if (edit.before().state() != State.PUBLISHED) {
            edit.keepVersion(false);
            edit.replace(edit.liveContent());
            edit.writers(List.of());
        }
        edit.withdraw(edit.request().notice());
    }
}
