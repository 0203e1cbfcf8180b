package vn.communeportal.magnolia;

import info.magnolia.ui.api.message.Message;
import info.magnolia.ui.api.message.MessageType;
import info.magnolia.ui.framework.message.MessagesManager;
import javax.inject.Inject;
import javax.inject.Provider;
import javax.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.host.Inbox;

/** Magnolia's messages. */
@Singleton
public class MagnoliaInbox implements Inbox {

    private static final Logger log = LoggerFactory.getLogger(MagnoliaInbox.class);

    private final Provider<MessagesManager> messages;

    @Inject
    public MagnoliaInbox(Provider<MessagesManager> messages) {
        this.messages = messages;
    }

    @Override
    public void notify(String login, String subject, String text, String workspace, String itemId) {
        try {
            messages.get().sendMessage(login, new Message(MessageType.INFO, subject, text));
        } catch (RuntimeException e) {
            log.warn("A notice about item {} of {} could not be sent", itemId, workspace, e);
        }
    }
}
