package vn.communeportal.editorial;

import javax.jcr.RepositoryException;
import vn.communeportal.content.ItemNodes;

/** Fixes when the item shall be published. That is a decision about it, not writing in it. */
final class Schedule implements Verb {

    @Override
    public void act(CaseEdit edit) throws RepositoryException {
        edit.replace(
                edit.content().with(ItemNodes.PUBLISH_FROM, edit.request().time().orElseThrow()));
    }
}
