package vn.communeportal.testing;

import info.magnolia.context.MgnlContext;
import info.magnolia.module.InstallContextImpl;
import info.magnolia.module.ModuleRegistry;
import info.magnolia.module.delta.Delta;
import info.magnolia.module.delta.Task;
import info.magnolia.module.delta.TaskExecutionException;
import info.magnolia.module.model.Version;
import java.io.IOException;
import javax.inject.Inject;
import javax.jcr.RepositoryException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Updates the module of a running instance from the version of parameter {@code from}, with the
 * tasks and in the context that Magnolia has for it at its start. The answer is how many there
 * were.
 */
public class UpdateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "commune-portal";

    private final transient ModuleRegistry modules;

    @Inject
    public UpdateServlet(ModuleRegistry modules) {
        this.modules = modules;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Version from = Version.parseVersion(request.getParameter("from"));
        try {
            int tasks = MgnlContext.<Integer, Exception>doInSystemContext(() -> update(from), true);
            response.setContentType("text/plain");
            response.getWriter().println(tasks);
        } catch (Exception e) { // the signature of work in a context
            throw new IOException(e);
        }
    }

    private int update(Version from) throws TaskExecutionException, RepositoryException {
        InstallContextImpl context = new InstallContextImpl(modules);
        context.setCurrentModule(modules.getDefinition(MODULE));
        int tasks = 0;
        for (Delta delta : modules.getVersionHandler(MODULE).getDeltas(context, from)) {
            for (Task task : delta.getTasks()) {
                task.execute(context);
                tasks++;
            }
        }
        context.getConfigJCRSession().save();
        return tasks;
    }
}
