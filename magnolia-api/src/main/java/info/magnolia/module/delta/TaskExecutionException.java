package info.magnolia.module.delta;

public class TaskExecutionException extends Exception {
    public TaskExecutionException(String message, Throwable cause) {
        throw new UnsupportedOperationException();
    }
}
