package info.magnolia.module.delta;

public class IsAdminInstanceDelegateTask implements Task {
    public IsAdminInstanceDelegateTask(String name, Task onAuthor, Task onPublic) {
        throw new UnsupportedOperationException();
    }
}
