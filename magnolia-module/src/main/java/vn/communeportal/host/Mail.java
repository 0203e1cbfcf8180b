package vn.communeportal.host;

/** Sends e-mail to people of the boards, where the installation has a server for it. */
public interface Mail {

    /** Whether there is a server; without one nothing is ever sent. */
    boolean isConfigured();

    /** Where the board's app is, for links in messages; empty if that is not known. */
    String boardAddress();

    /**
     * Hands a message to the mail server.
     *
     * @param to one address
     * @param subject one line
     * @param text plain, as long as needed; nothing of unpublished items, since mail is not secret
     * @throws MailException if the server did not take it; it may be tried again later
     */
    void send(String to, String subject, String text) throws MailException;

    /**
     * The same as {@link #send}, as the answer to a message.
     *
     * @param messageId of that message; may be empty
     */
    default void answer(String to, String subject, String text, String messageId)
            throws MailException {
        send(to, subject, text);
    }

    /** For installations that send nothing. */
    Mail NONE =
            new Mail() {
                @Override
                public boolean isConfigured() {
                    return false;
                }

                @Override
                public String boardAddress() {
                    return "";
                }

                @Override
                public void send(String to, String subject, String text) throws MailException {
                    throw new MailException("No mail server is configured", null);
                }
            };
}
