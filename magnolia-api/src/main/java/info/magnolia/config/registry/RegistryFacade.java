package info.magnolia.config.registry;

import java.util.Collection;

public interface RegistryFacade {
    @SuppressWarnings("rawtypes")
    Collection<DefinitionProvider> byModule(String module);
}
