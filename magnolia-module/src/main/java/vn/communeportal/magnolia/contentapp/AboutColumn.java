package vn.communeportal.magnolia.contentapp;

import com.vaadin.data.ValueProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.Kind;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;
import vn.communeportal.host.Repositories;
import vn.communeportal.host.UncheckedRepositoryException;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

/**
 * What an item of its kind is told by: a document's number, a procedure's code, its kind where the
 * type has several, else the name of the section; of a commune's folder the commune's name.
 */
public class AboutColumn implements ValueProvider<Node, String> {

    private static final long serialVersionUID = 1L;
    private static final List<String> TOLD_BY = List.of("number", "code");

    private final transient Repositories repositories;
    private final Locale language;
    private final transient Map<String, Optional<Commune>> communes = new HashMap<>();

    @Inject
    public AboutColumn(Repositories repositories, People people) {
        this.repositories = repositories;
        language = people.current().map(Person::language).orElse(Vietnamese.LOCALE);
    }

    @Override
    public String apply(Node node) {
        try {
            for (String property : TOLD_BY) {
                if (node.hasProperty(property)) {
                    return node.getProperty(property).getString();
                }
            }
            if (node.hasProperty(Kind.FIELD)) {
                return kind(
                        node.getSession().getWorkspace().getName(),
                        node.getProperty(Kind.FIELD).getString());
            }
            if (node.hasProperty(ItemNodes.SECTION)) {
                return section(
                        commune(Item.communeOf(node.getPath())),
                        node.getProperty(ItemNodes.SECTION).getString());
            }
            return node.getDepth() == 1
                    ? commune(node.getName()).map(Commune::name).orElse("")
                    : "";
        } catch (RepositoryException e) {
            throw new UncheckedRepositoryException(e);
        }
    }

    private String kind(String workspace, String name) {
        return ContentTypes.shipped()
                .inWorkspace(workspace)
                .kind(name)
                .map(kind -> Messages.shipped().text(language, kind.labelKey()))
                .orElse(name);
    }

    private String section(Optional<Commune> commune, String code) {
        return commune.flatMap(known -> known.section(code))
                .map(section -> section.name(language))
                .orElse(code);
    }

    /** Looked up once for all the rows of a list. */
    private Optional<Commune> commune(String id) {
        return communes.computeIfAbsent(
                id,
                key ->
                        repositories.editing(
                                Communes.WORKSPACE, session -> Communes.find(session, key)));
    }
}
