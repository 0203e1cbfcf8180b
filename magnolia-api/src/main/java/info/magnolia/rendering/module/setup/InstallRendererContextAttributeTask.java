package info.magnolia.rendering.module.setup;

import info.magnolia.module.delta.Task;

public class InstallRendererContextAttributeTask implements Task {
    public InstallRendererContextAttributeTask(
            String module, String renderer, String attribute, String componentClass) {
        throw new UnsupportedOperationException();
    }
}
