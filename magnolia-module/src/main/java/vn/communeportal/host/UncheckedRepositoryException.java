package vn.communeportal.host;

import javax.jcr.InvalidItemStateException;
import javax.jcr.ItemExistsException;
import javax.jcr.ItemNotFoundException;
import javax.jcr.RepositoryException;

/** A {@link RepositoryException} that nobody on the way can mend. */
public class UncheckedRepositoryException extends RuntimeException {

    public UncheckedRepositoryException(RepositoryException cause) {
        super(cause.getMessage(), cause);
    }

    @Override
    public synchronized RepositoryException getCause() {
        return (RepositoryException) super.getCause();
    }

    /**
     * Whether somebody else's save came in between: noticed at our own save, or already by what is
     * suddenly there or gone. A path that is not there is none: who tries again after a collision
     * would do so for ever.
     */
    public boolean isCollision() {
        RepositoryException cause = getCause();
        return cause instanceof InvalidItemStateException
                || cause instanceof ItemExistsException
                || cause instanceof ItemNotFoundException;
    }
}
