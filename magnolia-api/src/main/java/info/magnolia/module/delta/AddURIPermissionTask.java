package info.magnolia.module.delta;

public class AddURIPermissionTask implements Task {
    public static final int GET = 1;

    public AddURIPermissionTask(String name, String role, String uri, int permission) {
        throw new UnsupportedOperationException();
    }
}
