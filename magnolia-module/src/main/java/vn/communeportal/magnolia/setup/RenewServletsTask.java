package vn.communeportal.magnolia.setup;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.RegisterModuleServletsTask;
import info.magnolia.module.delta.TaskExecutionException;
import info.magnolia.module.model.ServletDefinition;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Registers the servlets of the module's descriptor, with their addresses, in place of those of an
 * older version.
 */
final class RenewServletsTask extends RegisterModuleServletsTask {

    private static final String SERVLETS = "/server/filters/servlets/";

    @Override
    public void execute(InstallContext context) throws TaskExecutionException {
        try {
            Session configuration = context.getConfigJCRSession();
            for (ServletDefinition servlet : context.getCurrentModuleDefinition().getServlets()) {
                String node = SERVLETS + servlet.getName();
                if (configuration.nodeExists(node)) {
                    configuration.getNode(node).remove();
                }
            }
        } catch (RepositoryException e) {
            throw new TaskExecutionException("Servlets could not be replaced", e);
        }
        super.execute(context);
    }
}
