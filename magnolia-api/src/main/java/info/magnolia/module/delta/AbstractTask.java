package info.magnolia.module.delta;

import info.magnolia.module.InstallContext;

public abstract class AbstractTask implements Task {
    protected AbstractTask(String name, String description) {
        throw new UnsupportedOperationException();
    }

    public abstract void execute(InstallContext context) throws TaskExecutionException;
}
