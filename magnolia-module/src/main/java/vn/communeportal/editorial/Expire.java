package vn.communeportal.editorial;

import javax.jcr.RepositoryException;

/**
 * Notes that the time of an item is over. Citizens have not seen it since that moment: see {@link
 * vn.communeportal.content.Visibility}.
 */
final class Expire implements Verb {

    @Override
    public void act(CaseEdit edit) throws RepositoryException {
        edit.expired();
    }
}
