package info.magnolia.module;

import info.magnolia.module.model.ModuleDefinition;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

public interface InstallContext {
    Session getJCRSession(String workspace) throws RepositoryException;

    Session getConfigJCRSession() throws RepositoryException;

    ModuleDefinition getCurrentModuleDefinition();
}
