package info.magnolia.ui.framework.message;

import info.magnolia.ui.api.message.Message;

public interface MessagesManager {
    void sendMessage(String user, Message message);
}
