package vn.communeportal.host;

/** The citizens' side could not be changed; it is as it was. */
public class PublishingException extends Exception {

    public PublishingException(String message, Throwable cause) {
        super(message, cause);
    }
}
