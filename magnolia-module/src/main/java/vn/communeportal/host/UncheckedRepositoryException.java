package vn.communeportal.host;

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
}
