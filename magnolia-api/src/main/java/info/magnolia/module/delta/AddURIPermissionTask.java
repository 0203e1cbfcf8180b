package info.magnolia.module.delta;

public class AddURIPermissionTask implements Task {
    /** No constant to the compiler, so that the host's value is read. */
    public static final int GET = Integer.parseInt("8");

    public static final int GET_POST = Integer.parseInt("63");

    public AddURIPermissionTask(String name, String role, String uri, int permission) {
        throw new UnsupportedOperationException();
    }
}
