package vn.communeportal.channels;

/** A page did not do what it was asked. */
public class PageException extends Exception {

    private final boolean unclear;

    private PageException(String message, boolean unclear, Throwable cause) {
        super(message, cause);
        this.unclear = unclear;
    }

    /** The page said no; asking again as it is would not help. */
    static PageException refused(String message) {
        return new PageException(message, false, null);
    }

    /** Nobody knows whether it was done. */
    static PageException unclear(String message, Throwable cause) {
        return new PageException(message, true, cause);
    }

    /** Whether it may have been done all the same. */
    public boolean isUnclear() {
        return unclear;
    }
}
