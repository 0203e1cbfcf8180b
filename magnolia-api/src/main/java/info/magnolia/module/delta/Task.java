package info.magnolia.module.delta;

import info.magnolia.module.InstallContext;

public interface Task {
    default void execute(InstallContext context) throws TaskExecutionException {
        throw new UnsupportedOperationException();
    }
}
