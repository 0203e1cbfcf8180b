package vn.communeportal.magnolia.setup;

import info.magnolia.module.DefaultModuleVersionHandler;
import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AbstractTask;
import info.magnolia.module.delta.AddURIPermissionTask;
import info.magnolia.module.delta.OrderFilterBeforeTask;
import info.magnolia.module.delta.SetupModuleRepositoriesTask;
import info.magnolia.module.delta.Task;
import info.magnolia.module.model.Version;
import info.magnolia.rendering.module.setup.InstallRendererContextAttributeTask;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.host.Repositories;
import vn.communeportal.magnolia.Roles;
import vn.communeportal.templating.PortalFunctions;
import vn.communeportal.templating.review.ReviewServlet;

/**
 * Installs what light definitions cannot: roles, the functions of templates, the place of the
 * filter. An update from any older version brings the same, and what the module's own descriptor
 * and bootstrap files have had since; what is there already stays as it is.
 */
public class CommunePortalVersionHandler extends DefaultModuleVersionHandler {

    private static final String ANONYMOUS = "anonymous";
    private static final String HEALTH = "/.portal/health";
    private static final String SEARCH = "/.portal/search*";
    private static final String ITEMS = "/.portal/items/*";
    private static final String RESOURCES = "/.resources/commune-portal/webresources/*";

    private final Roles roles;
    private final Repositories repositories;

    @Inject
    public CommunePortalVersionHandler(Roles roles, Repositories repositories) {
        this.roles = roles;
        this.repositories = repositories;
    }

    @Override
    protected List<Task> getExtraInstallTasks(InstallContext context) {
        return ofEveryInstallation();
    }

    /** The descriptor's workspaces are there by now, those that are new too. */
    @Override
    protected List<Task> getDefaultUpdateTasks(Version version) {
        List<Task> tasks = new ArrayList<>();
        tasks.add(new NodeTypesTask());
        tasks.add(new SetupModuleRepositoriesTask());
        tasks.add(new BootstrapWhatIsAbsentTask());
        tasks.add(new RenewServletsTask());
        tasks.addAll(ofEveryInstallation());
        tasks.addAll(super.getDefaultUpdateTasks(version));
        return tasks;
    }

    /** None of these does anything where it has been done. */
    private List<Task> ofEveryInstallation() {
        List<Task> tasks = new ArrayList<>();
        tasks.add(
                new InstallRendererContextAttributeTask(
                        "rendering", "freemarker", "portalfn", PortalFunctions.class.getName()));
        tasks.add(new OrderFilterBeforeTask("communePortal", new String[] {"cache"}));
        // A preview is shown in a sandbox, which has no part in the editor's session; the files are
        // those of every public page.
        tasks.add(open("Styles of previews", RESOURCES, AddURIPermissionTask.GET));
        // Monitoring asks without an account, on the author too; the answer holds numbers of
        // published items only.
        tasks.add(open("Health for monitoring", HEALTH, AddURIPermissionTask.GET));
        tasks.add(open("Search for programs", SEARCH, AddURIPermissionTask.GET));
        tasks.add(open("Open data", ITEMS, AddURIPermissionTask.GET));
        // Heads come from their mail and have not signed in; the link is what they show.
        tasks.add(open("One-time links", ReviewServlet.MAPPING, AddURIPermissionTask.GET_POST));
        tasks.add(
                new AbstractTask("Roles", "The roles of boards and of the province") {
                    @Override
                    public void execute(InstallContext installContext) {
                        roles.complete(communes());
                    }
                });
        return tasks;
    }

    private static Task open(String name, String addresses, int methods) {
        return new AddURIPermissionTask(name, ANONYMOUS, addresses, methods);
    }

    private List<String> communes() {
        return repositories.editing(Communes.WORKSPACE, Communes::all).stream()
                .map(Commune::id)
                .collect(Collectors.toList());
    }
}
