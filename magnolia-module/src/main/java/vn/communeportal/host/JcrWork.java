package vn.communeportal.host;

import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * A piece of work on a JCR session that the host opens before and releases after.
 *
 * @param <T> what the work results in; never a node or a property of the session, which ends with
 *     the work
 */
@FunctionalInterface
public interface JcrWork<T> {

    T with(Session session) throws RepositoryException;
}
