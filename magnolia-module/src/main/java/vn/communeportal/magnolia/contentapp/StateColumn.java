package vn.communeportal.magnolia.contentapp;

import com.vaadin.data.ValueProvider;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.editorial.State;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;
import vn.communeportal.host.UncheckedRepositoryException;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

/** An item's editorial state in the person's language; nothing for folders. */
public class StateColumn implements ValueProvider<Node, String> {

    private static final long serialVersionUID = 1L;

    private final transient People people;

    @Inject
    public StateColumn(People people) {
        this.people = people;
    }

    @Override
    public String apply(Node node) {
        try {
            return node.hasProperty(ItemNodes.STATE)
                    ? Messages.shipped()
                            .text(
                                    people.current()
                                            .map(Person::language)
                                            .orElse(Vietnamese.LOCALE),
                                    State.ofId(node.getProperty(ItemNodes.STATE).getString())
                                            .labelKey())
                    : "";
        } catch (RepositoryException e) {
            throw new UncheckedRepositoryException(e);
        }
    }
}
