package vn.communeportal.magnolia;

import info.magnolia.commands.CommandsManager;
import info.magnolia.context.MgnlContext;
import java.util.HashMap;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Provider;
import javax.inject.Singleton;
import vn.communeportal.host.Publishing;
import vn.communeportal.host.PublishingException;
import vn.communeportal.host.Repositories;

/**
 * Publishes with Magnolia's own commands, which leave out children that are no {@code
 * mgnl:contentNode} or {@code mgnl:resource}: so an item's case stays behind. Never recursive: that
 * would take such children for items of their own.
 */
@Singleton
public class MagnoliaPublishing implements Publishing {

    private static final String CATALOG = "default";

    private final Provider<CommandsManager> commands;
    private final Repositories repositories;

    @Inject
    public MagnoliaPublishing(Provider<CommandsManager> commands, Repositories repositories) {
        this.commands = commands;
        this.repositories = repositories;
    }

    @Override
    public void publish(String workspace, String path) throws PublishingException {
        int slash = path.lastIndexOf('/');
        if (slash > 0 && !isPublished(workspace, path.substring(0, slash))) {
            publish(workspace, path.substring(0, slash));
        }
        execute("publish", workspace, path);
    }

    @Override
    public void unpublish(String workspace, String path, String identifier)
            throws PublishingException {
        if (isPublished(workspace, path)) {
            execute("unpublish", workspace, path);
        }
    }

    private boolean isPublished(String workspace, String path) {
        return repositories.editing(
                workspace, session -> PublishedState.isPublished(session.getNode(path)));
    }

    private void execute(String command, String workspace, String path) throws PublishingException {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("repository", workspace);
        parameters.put("path", path);
        parameters.put(
                "userName", MgnlContext.hasInstance() ? MgnlContext.getUser().getName() : "system");
        try {
            // The commands' own answer says nothing: they return false when all went well.
            MgnlContext.doInSystemContext(
                    () -> commands.get().executeCommand(CATALOG, command, parameters), true);
        } catch (Exception e) { // the command's signature
            throw new PublishingException(
                    "Could not " + command + " " + path + " of " + workspace, e);
        }
    }
}
