package vn.communeportal.magnolia.setup;

import info.magnolia.module.DefaultModuleVersionHandler;
import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AbstractTask;
import info.magnolia.module.delta.AddURIPermissionTask;
import info.magnolia.module.delta.OrderFilterBeforeTask;
import info.magnolia.module.delta.Task;
import info.magnolia.rendering.module.setup.InstallRendererContextAttributeTask;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import vn.communeportal.magnolia.Roles;
import vn.communeportal.templating.PortalFunctions;
import vn.communeportal.templating.review.ReviewServlet;

/**
 * Installs what light definitions cannot: roles, the functions of templates, the place of the
 * filter.
 */
public class CommunePortalVersionHandler extends DefaultModuleVersionHandler {

    private static final String HEALTH = "/.portal/health";
    private static final String SEARCH = "/.portal/search*";
    private static final String ITEMS = "/.portal/items/*";
    private static final String RESOURCES = "/.resources/commune-portal/webresources/*";

    private final Roles roles;

    @Inject
    public CommunePortalVersionHandler(Roles roles) {
        this.roles = roles;
    }

    @Override
    protected List<Task> getExtraInstallTasks(InstallContext context) {
        List<Task> tasks = new ArrayList<>();
        tasks.add(
                new InstallRendererContextAttributeTask(
                        "rendering", "freemarker", "portalfn", PortalFunctions.class.getName()));
        tasks.add(new OrderFilterBeforeTask("communePortal", new String[] {"cache"}));
        // A preview is shown in a sandbox, which has no part in the editor's session; the files are
        // those of every public page.
        tasks.add(
                new AddURIPermissionTask(
                        "Styles of previews", "anonymous", RESOURCES, AddURIPermissionTask.GET));
        // Monitoring asks without an account, on the author too; the answer holds numbers of
        // published items only.
        tasks.add(
                new AddURIPermissionTask(
                        "Health for monitoring", "anonymous", HEALTH, AddURIPermissionTask.GET));
        tasks.add(
                new AddURIPermissionTask(
                        "Search for programs", "anonymous", SEARCH, AddURIPermissionTask.GET));
        tasks.add(
                new AddURIPermissionTask(
                        "Open data", "anonymous", ITEMS, AddURIPermissionTask.GET));
        // Heads come from their mail and have not signed in; the link is what they show.
        tasks.add(
                new AddURIPermissionTask(
                        "One-time links",
                        "anonymous",
                        ReviewServlet.MAPPING,
                        AddURIPermissionTask.GET_POST));
        tasks.add(
                new AbstractTask("Roles", "The roles of boards and of the province") {
                    @Override
                    public void execute(InstallContext installContext) {
                        roles.createGeneral();
                    }
                });
        return tasks;
    }
}
