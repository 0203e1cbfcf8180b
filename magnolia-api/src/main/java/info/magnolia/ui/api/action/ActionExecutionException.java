package info.magnolia.ui.api.action;

public class ActionExecutionException extends Exception {
    private static final long serialVersionUID = 1L;

    public ActionExecutionException(Throwable cause) {
        throw new UnsupportedOperationException();
    }
}
