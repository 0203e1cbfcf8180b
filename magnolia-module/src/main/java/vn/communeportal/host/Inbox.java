package vn.communeportal.host;

/**
 * Tells people that something waits for them: Magnolia's messages, the webapp's notices. It holds
 * no state of the workflow; a lost notice loses nothing. Implementations swallow and log their own
 * failures.
 */
public interface Inbox {

    /**
     * @param login the receiver; nothing happens if there is no such account
     * @param subject in the receiver's language
     * @param itemId JCR identifier of the item it is about
     */
    void notify(String login, String subject, String text, String workspace, String itemId);
}
