package info.magnolia.module.delta;

import info.magnolia.module.InstallContext;

public abstract class BootstrapResourcesTask implements Task {
    protected boolean acceptResource(InstallContext context, String resource) {
        throw new UnsupportedOperationException();
    }
}
