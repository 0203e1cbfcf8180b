package vn.communeportal.editorial;

import javax.jcr.RepositoryException;
import vn.communeportal.content.ItemNodes;

/** Takes the time of publication back; the approval stays. */
final class Unschedule implements Verb {

    @Override
    public void act(CaseEdit edit) throws RepositoryException {
        edit.replace(edit.content().with(ItemNodes.PUBLISH_FROM, null));
    }
}
