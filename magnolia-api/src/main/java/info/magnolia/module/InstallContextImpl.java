package info.magnolia.module;

import info.magnolia.module.model.ModuleDefinition;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

public class InstallContextImpl implements InstallContext {
    public InstallContextImpl(ModuleRegistry registry) {
        throw new UnsupportedOperationException();
    }

    public void setCurrentModule(ModuleDefinition module) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Session getJCRSession(String workspace) throws RepositoryException {
        throw new UnsupportedOperationException();
    }

    @Override
    public Session getConfigJCRSession() throws RepositoryException {
        throw new UnsupportedOperationException();
    }

    @Override
    public ModuleDefinition getCurrentModuleDefinition() {
        throw new UnsupportedOperationException();
    }
}
