package info.magnolia.module.delta;

import info.magnolia.module.InstallContext;

public class ModuleBootstrapTask extends BootstrapResourcesTask {
    public ModuleBootstrapTask() {
        throw new UnsupportedOperationException();
    }

    @Override
    protected boolean acceptResource(InstallContext context, String resource) {
        throw new UnsupportedOperationException();
    }
}
