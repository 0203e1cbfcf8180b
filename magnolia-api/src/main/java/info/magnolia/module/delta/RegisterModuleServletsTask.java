package info.magnolia.module.delta;

import info.magnolia.module.InstallContext;

public class RegisterModuleServletsTask implements Task {
    public RegisterModuleServletsTask() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void execute(InstallContext context) throws TaskExecutionException {
        throw new UnsupportedOperationException();
    }
}
