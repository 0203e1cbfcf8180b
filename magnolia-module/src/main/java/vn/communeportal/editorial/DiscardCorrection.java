package vn.communeportal.editorial;

import java.util.List;
import javax.jcr.RepositoryException;

/**
 * Drops a correction: the item is again what citizens see. The dropped text is kept as a version.
 */
final class DiscardCorrection implements Verb {

    @Override
    public void act(CaseEdit edit) throws RepositoryException {
        edit.keepVersion(false);
        edit.replace(edit.liveContent());
        edit.correctionNotice("");
        edit.writers(List.of());
        edit.assignTo(null);
    }
}
