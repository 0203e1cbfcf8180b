package vn.communeportal.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * The communes of the installation, in workspace {@value #WORKSPACE}: {@code /<id>} with {@code
 * sections} below it. Saves nothing.
 */
public final class Communes {

    public static final String WORKSPACE = "communes";
    public static final String COMMUNE = "cp:commune";
    public static final String SECTION = "cp:section";

    private static final String SECTIONS = "sections";

    private Communes() {}

    /** All communes in their order. */
    public static List<Commune> all(Session session) throws RepositoryException {
        List<Commune> communes = new ArrayList<>();
        for (NodeIterator nodes = session.getRootNode().getNodes(); nodes.hasNext(); ) {
            Node node = nodes.nextNode();
            if (node.isNodeType(COMMUNE)) {
                communes.add(read(node));
            }
        }
        return communes;
    }

    public static Optional<Commune> find(Session session, String id) throws RepositoryException {
        return !id.isEmpty()
                        && session.getRootNode().hasNode(id)
                        && session.getNode("/" + id).isNodeType(COMMUNE)
                ? Optional.of(read(session.getNode("/" + id)))
                : Optional.empty();
    }

    /** Writes the commune and its sections; its boards stay. */
    public static Node write(Session session, Commune commune) throws RepositoryException {
        Node root = session.getRootNode();
        Node node =
                root.hasNode(commune.id())
                        ? root.getNode(commune.id())
                        : root.addNode(commune.id(), COMMUNE);
        for (Map.Entry<String, String> setting : commune.settings().entrySet()) {
            node.setProperty(setting.getKey(), setting.getValue());
        }
        if (node.hasNode(SECTIONS)) {
            node.getNode(SECTIONS).remove();
        }
        Node sections = node.addNode(SECTIONS, ItemNodes.PART);
        for (Section section : commune.sections()) {
            Node child = sections.addNode(section.code(), SECTION);
            child.setProperty("slug", section.slug());
            child.setProperty("name", section.name());
            child.setProperty("englishName", section.englishName());
            child.setProperty("contentType", section.contentType());
            child.setProperty("inMenu", section.isInMenu());
        }
        return node;
    }

    private static Commune read(Node node) throws RepositoryException {
        Map<String, String> settings = new HashMap<>();
        for (PropertyIterator properties = node.getProperties(); properties.hasNext(); ) {
            Property property = properties.nextProperty();
            if (property.getType() == PropertyType.STRING
                    && !property.isMultiple()
                    && !property.getName().contains(":")) {
                settings.put(property.getName(), property.getString());
            }
        }
        List<Section> sections = new ArrayList<>();
        if (node.hasNode(SECTIONS)) {
            for (NodeIterator nodes = node.getNode(SECTIONS).getNodes(); nodes.hasNext(); ) {
                Node section = nodes.nextNode();
                sections.add(
                        new Section(
                                section.getName(),
                                section.getProperty("slug").getString(),
                                section.getProperty("name").getString(),
                                section.getProperty("englishName").getString(),
                                section.getProperty("contentType").getString(),
                                section.getProperty("inMenu").getBoolean()));
            }
        }
        return new Commune(node.getName(), settings, sections);
    }
}
