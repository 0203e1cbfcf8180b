package vn.communeportal.magnolia.contentapp;

import info.magnolia.ui.ValueContext;
import info.magnolia.ui.api.action.AbstractAction;
import info.magnolia.ui.api.action.ActionExecutionException;
import info.magnolia.ui.api.action.ConfiguredActionDefinition;
import info.magnolia.ui.api.location.DefaultLocation;
import info.magnolia.ui.api.location.LocationController;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import vn.communeportal.board.BoardPlace;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.magnolia.board.BoardSubApp;

/** Opens the chosen item in the board's app, where it is worked on, checked and published. */
public class OpenInBoardAction extends AbstractAction<ConfiguredActionDefinition> {

    private final ValueContext<Node> chosen;
    private final LocationController locations;

    @Inject
    public OpenInBoardAction(
            ConfiguredActionDefinition definition,
            ValueContext<Node> chosen,
            LocationController locations) {
        super(definition);
        this.chosen = chosen;
        this.locations = locations;
    }

    @Override
    public void execute() throws ActionExecutionException {
        try {
            if (chosen.getSingle().isPresent()) {
                locations.goTo(
                        new DefaultLocation(
                                "app",
                                BoardSubApp.APP,
                                "item",
                                place(chosen.getSingle().get()).address()));
            }
        } catch (RepositoryException e) {
            throw new ActionExecutionException(e);
        }
    }

    private static BoardPlace place(Node node) throws RepositoryException {
        ContentType type =
                ContentTypes.shipped().inWorkspace(node.getSession().getWorkspace().getName());
        return BoardPlace.item(Item.communeOf(node.getPath()), type, node.getIdentifier());
    }
}
