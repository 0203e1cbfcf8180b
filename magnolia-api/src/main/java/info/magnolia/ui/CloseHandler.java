package info.magnolia.ui;

public interface CloseHandler {
    void close();
}
