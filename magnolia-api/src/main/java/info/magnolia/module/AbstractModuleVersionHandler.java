package info.magnolia.module;

import info.magnolia.module.delta.Task;
import info.magnolia.module.model.Version;
import java.util.List;

public abstract class AbstractModuleVersionHandler {
    protected List<Task> getExtraInstallTasks(InstallContext context) {
        throw new UnsupportedOperationException();
    }

    protected List<Task> getDefaultUpdateTasks(Version version) {
        throw new UnsupportedOperationException();
    }

    protected List<Task> getStartupTasks(InstallContext context) {
        throw new UnsupportedOperationException();
    }
}
