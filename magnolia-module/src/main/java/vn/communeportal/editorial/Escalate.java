package vn.communeportal.editorial;

import javax.jcr.RepositoryException;

/** Tells the head that a case waits too long; once for each time that it waits. */
final class Escalate implements Verb {

    @Override
    public void act(CaseEdit edit) throws RepositoryException {
        edit.escalated();
    }
}
