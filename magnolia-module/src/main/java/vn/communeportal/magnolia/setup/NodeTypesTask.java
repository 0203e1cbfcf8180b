package vn.communeportal.magnolia.setup;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AbstractTask;
import info.magnolia.module.delta.TaskExecutionException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.commons.cnd.CndImporter;
import org.apache.jackrabbit.commons.cnd.ParseException;

/** Brings node types to this version's state: the host registers new ones alone by itself. */
final class NodeTypesTask extends AbstractTask {

    private static final String TYPES = "/commune-portal/nodetypes.cnd";

    NodeTypesTask() {
        super("Node types", "Node types as this version has them");
    }

    @Override
    public void execute(InstallContext context) throws TaskExecutionException {
        try (Reader types =
                new InputStreamReader(
                        NodeTypesTask.class.getResourceAsStream(TYPES), StandardCharsets.UTF_8)) {
            CndImporter.registerNodeTypes(types, context.getConfigJCRSession(), true);
        } catch (IOException | ParseException | RepositoryException e) {
            throw new TaskExecutionException("Node types could not be registered", e);
        }
    }
}
