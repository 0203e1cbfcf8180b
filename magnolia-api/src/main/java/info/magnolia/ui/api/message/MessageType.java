package info.magnolia.ui.api.message;

public enum MessageType {
    INFO
}
