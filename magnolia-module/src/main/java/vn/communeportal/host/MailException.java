package vn.communeportal.host;

/** A message was not taken by the mail server. */
public class MailException extends Exception {

    public MailException(String message, Throwable cause) {
        super(message, cause);
    }
}
