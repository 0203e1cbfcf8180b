package vn.communeportal.magnolia.contentapp;

import com.vaadin.ui.Notification;
import info.magnolia.ui.ValueContext;
import info.magnolia.ui.api.action.AbstractAction;
import info.magnolia.ui.api.action.ActionExecutionException;
import info.magnolia.ui.api.action.ConfiguredActionDefinition;
import info.magnolia.ui.api.app.SubAppContext;
import info.magnolia.ui.api.location.LocationController;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Item;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;
import vn.communeportal.text.Messages;

/**
 * Opens the form of a new item: in the commune whose folder is chosen, else in the only one that
 * the person may write in, else in the one that the person picks. The commune needs no folder yet.
 */
public class NewItemAction extends AbstractAction<ConfiguredActionDefinition> {

    private static final String ROOT = "/";

    private final ValueContext<Node> chosen;
    private final LocationController locations;
    private final SubAppContext subApp;
    private final FormAccess access;
    private final Person person;

    @Inject
    public NewItemAction(
            ConfiguredActionDefinition definition,
            ValueContext<Node> chosen,
            LocationController locations,
            SubAppContext subApp,
            FormAccess access,
            People people) {
        super(definition);
        this.chosen = chosen;
        this.locations = locations;
        this.subApp = subApp;
        this.access = access;
        person = people.current().orElseThrow();
    }

    @Override
    public void execute() throws ActionExecutionException {
        Optional<String> folder = chosenCommune();
        List<Commune> communes = access.communesToWriteIn(person.login());
        if (folder.isPresent()) {
            open(folder.get());
        } else if (communes.size() == 1) {
            open(communes.get(0).id());
        } else if (communes.isEmpty()) {
            Notification.show(
                    Messages.shipped().text(person.language(), "objection.mayNotCreate"),
                    Notification.Type.WARNING_MESSAGE);
        } else {
            new CommuneWindow(person.language(), communes, commune -> open(commune.id())).show();
        }
    }

    private Optional<String> chosenCommune() throws ActionExecutionException {
        try {
            return chosen.getSingle().isPresent()
                            && !ROOT.equals(chosen.getSingle().get().getPath())
                    ? Optional.of(Item.communeOf(chosen.getSingle().get().getPath()))
                    : Optional.empty();
        } catch (RepositoryException e) {
            throw new ActionExecutionException(e);
        }
    }

    private void open(String commune) {
        locations.goTo(ItemPlace.toAdd(subApp, commune));
    }
}
