package vn.communeportal.search;

/** The index is damaged or its disk is; it has to be made anew from the repository. */
public class BrokenIndexException extends RuntimeException {

    public BrokenIndexException(String message, Throwable cause) {
        super(message, cause);
    }
}
