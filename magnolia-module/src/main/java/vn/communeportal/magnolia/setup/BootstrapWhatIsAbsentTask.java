package vn.communeportal.magnolia.setup;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.ModuleBootstrapTask;
import javax.jcr.RepositoryException;
import vn.communeportal.host.UncheckedRepositoryException;

/**
 * Adds configuration that came with a newer version: files of which there is no node yet, and the
 * module's own. What an administrator has changed elsewhere stays.
 */
final class BootstrapWhatIsAbsentTask extends ModuleBootstrapTask {

    private static final String OWN = "/modules/commune-portal/";

    @Override
    protected boolean acceptResource(InstallContext context, String resource) {
        if (!super.acceptResource(context, resource)) {
            return false;
        }
        String node = node(resource);
        try {
            return node.startsWith(OWN) || !context.getConfigJCRSession().nodeExists(node);
        } catch (RepositoryException e) {
            throw new UncheckedRepositoryException(e);
        }
    }

    /**
     * {@code /server/filters/communePortal} of {@code …/config.server.filters.communePortal.yaml}.
     */
    static String node(String resource) {
        String file = resource.substring(resource.lastIndexOf('/') + 1);
        return file.substring(file.indexOf('.'), file.lastIndexOf('.')).replace('.', '/');
    }
}
