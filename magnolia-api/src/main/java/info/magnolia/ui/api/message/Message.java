package info.magnolia.ui.api.message;

public class Message {
    public Message(MessageType type, String subject, String message) {
        throw new UnsupportedOperationException();
    }
}
