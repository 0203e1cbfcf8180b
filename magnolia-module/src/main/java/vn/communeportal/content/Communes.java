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
        writeSections(
                node.hasNode(SECTIONS)
                        ? node.getNode(SECTIONS)
                        : node.addNode(SECTIONS, ItemNodes.PART),
                commune);
        return node;
    }

    /**
     * Changes the sections' nodes where they are: Magnolia's sessions do not stand a node that is
     * removed and made anew in one save.
     */
    private static void writeSections(Node sections, Commune commune) throws RepositoryException {
        for (NodeIterator nodes = sections.getNodes(); nodes.hasNext(); ) {
            Node node = nodes.nextNode();
            if (commune.section(node.getName()).isEmpty()) {
                node.remove();
            }
        }
        for (Section section : commune.sections()) {
            Node node =
                    sections.hasNode(section.code())
                            ? sections.getNode(section.code())
                            : sections.addNode(section.code(), SECTION);
            node.setProperty("slug", section.slug());
            node.setProperty("name", section.name());
            node.setProperty("englishName", section.englishName());
            node.setProperty("contentType", section.contentType());
            node.setProperty("inMenu", section.isInMenu());
            sections.orderBefore(section.code(), null);
        }
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
