package vn.communeportal.magnolia.contentapp;

import info.magnolia.ui.ValueContext;
import info.magnolia.ui.api.action.AbstractAction;
import info.magnolia.ui.api.action.ActionExecutionException;
import info.magnolia.ui.api.action.ConfiguredActionDefinition;
import info.magnolia.ui.api.app.SubAppContext;
import info.magnolia.ui.api.location.LocationController;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Opens the form of the chosen item. */
public class EditItemAction extends AbstractAction<ConfiguredActionDefinition> {

    private final ValueContext<Node> chosen;
    private final LocationController locations;
    private final SubAppContext subApp;

    @Inject
    public EditItemAction(
            ConfiguredActionDefinition definition,
            ValueContext<Node> chosen,
            LocationController locations,
            SubAppContext subApp) {
        super(definition);
        this.chosen = chosen;
        this.locations = locations;
        this.subApp = subApp;
    }

    @Override
    public void execute() throws ActionExecutionException {
        try {
            if (chosen.getSingle().isPresent()) {
                locations.goTo(ItemPlace.toEdit(subApp, chosen.getSingle().get().getPath()));
            }
        } catch (RepositoryException e) {
            throw new ActionExecutionException(e);
        }
    }
}
