package info.magnolia.rendering.engine;

public class RenderException extends Exception {
    public RenderException(String message) {
        throw new UnsupportedOperationException();
    }
}
