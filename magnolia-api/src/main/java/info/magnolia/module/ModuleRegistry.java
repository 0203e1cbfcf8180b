package info.magnolia.module;

import info.magnolia.module.model.ModuleDefinition;

public interface ModuleRegistry {
    ModuleVersionHandler getVersionHandler(String module);

    ModuleDefinition getDefinition(String module);
}
