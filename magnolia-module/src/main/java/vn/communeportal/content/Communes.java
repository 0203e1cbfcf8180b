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
import javax.jcr.Value;

/**
 * The communes of the installation, in workspace {@value #WORKSPACE}: {@code /<id>} with {@code
 * sections} below it; beside them {@code /}{@value #PROVINCE} with the settings that they inherit.
 * Saves nothing.
 */
public final class Communes {

    public static final String WORKSPACE = "communes";
    public static final String COMMUNE = "cp:commune";
    public static final String SECTION = "cp:section";

    /** Name of the province's node here and of its page in the website: no commune's id. */
    public static final String PROVINCE = "province";

    /** On a commune or the province: what was changed there is not yet on the citizens' side. */
    public static final String PUBLICATION_PENDING = "publicationPending";

    private static final String PROVINCE_TYPE = "cp:province";
    private static final String SECTIONS = "sections";
    private static final String FULFILS = "fulfils";
    private static final String RESPONSIBLE = "responsible";
    private static final String HIDDEN = "hidden";
    private static final String CREST = "crest";

    private Communes() {}

    /** All communes in their order. */
    public static List<Commune> all(Session session) throws RepositoryException {
        List<Commune> communes = new ArrayList<>();
        Map<String, String> inherited = province(session);
        for (NodeIterator nodes = session.getRootNode().getNodes(); nodes.hasNext(); ) {
            Node node = nodes.nextNode();
            if (node.isNodeType(COMMUNE)) {
                communes.add(read(node, inherited));
            }
        }
        return communes;
    }

    public static Optional<Commune> find(Session session, String id) throws RepositoryException {
        return !id.isEmpty()
                        && session.getRootNode().hasNode(id)
                        && session.getNode("/" + id).isNodeType(COMMUNE)
                ? Optional.of(read(session.getNode("/" + id), province(session)))
                : Optional.empty();
    }

    /** The province's settings: its {@code name}, and what its communes inherit. */
    public static Map<String, String> province(Session session) throws RepositoryException {
        return session.getRootNode().hasNode(PROVINCE)
                ? settings(session.getNode("/" + PROVINCE))
                : Map.of();
    }

    /** Makes these the province's settings. */
    public static Node writeProvince(Session session, Map<String, String> settings)
            throws RepositoryException {
        Node root = session.getRootNode();
        Node node =
                root.hasNode(PROVINCE)
                        ? root.getNode(PROVINCE)
                        : withTurn(root.addNode(PROVINCE, PROVINCE_TYPE));
        writeSettings(node, settings);
        return node;
    }

    /** Makes settings and sections be the commune's; its boards and its crest stay. */
    public static Node write(Session session, Commune commune) throws RepositoryException {
        Node root = session.getRootNode();
        Node node =
                root.hasNode(commune.id())
                        ? root.getNode(commune.id())
                        : withTurn(root.addNode(commune.id(), COMMUNE));
        writeSettings(node, commune.settings());
        writeSections(
                node.hasNode(SECTIONS)
                        ? node.getNode(SECTIONS)
                        : node.addNode(SECTIONS, ItemNodes.PART),
                commune);
        return node;
    }

    /** The first two who change it take turns already. */
    private static Node withTurn(Node made) throws RepositoryException {
        ChangeLog.takeTurn(made);
        return made;
    }

    /**
     * Gives the commune a crest, or takes it away.
     *
     * @param crest null for none
     */
    public static void writeCrest(Session session, String commune, FileContent crest)
            throws RepositoryException {
        StoredFile.write(session.getNode("/" + commune), CREST, crest);
    }

    /** What speaks against a file as a crest: that it is no image, or not what it says it is. */
    public static List<Problem> checkCrest(FileContent crest) {
        return FileRules.check(
                Content.empty().with(CREST, crest), CREST, FileFormat.IMAGES, "commune");
    }

    private static void writeSettings(Node node, Map<String, String> settings)
            throws RepositoryException {
        for (String gone : settings(node).keySet()) {
            if (!settings.containsKey(gone)) {
                node.getProperty(gone).remove();
            }
        }
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            node.setProperty(setting.getKey(), setting.getValue());
        }
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
            write(section, node);
            sections.orderBefore(section.code(), null);
        }
    }

    private static void write(Section section, Node node) throws RepositoryException {
        node.setProperty("slug", section.slug());
        node.setProperty("name", section.name());
        node.setProperty("englishName", section.englishName());
        node.setProperty("contentType", section.contentType());
        node.setProperty("inMenu", section.isInMenu());
        node.setProperty(HIDDEN, section.isHidden() ? Boolean.TRUE.toString() : null);
        boolean own = section.fulfils().equals(List.of(section.code()));
        node.setProperty(FULFILS, own ? null : section.fulfils().toArray(new String[0]));
        node.setProperty(
                RESPONSIBLE, section.responsible().isEmpty() ? null : section.responsible());
    }

    private static Commune read(Node node, Map<String, String> inherited)
            throws RepositoryException {
        List<Section> sections = new ArrayList<>();
        if (node.hasNode(SECTIONS)) {
            for (NodeIterator nodes = node.getNode(SECTIONS).getNodes(); nodes.hasNext(); ) {
                sections.add(readSection(nodes.nextNode()));
            }
        }
        return new Commune(
                node.getName(),
                settings(node),
                inherited,
                sections,
                StoredFile.read(node, CREST).orElse(null));
    }

    private static Section readSection(Node node) throws RepositoryException {
        List<String> fulfils = new ArrayList<>();
        if (node.hasProperty(FULFILS)) {
            for (Value value : node.getProperty(FULFILS).getValues()) {
                fulfils.add(value.getString());
            }
        }
        return new Section(
                        node.getName(),
                        node.getProperty("slug").getString(),
                        node.getProperty("name").getString(),
                        node.getProperty("englishName").getString(),
                        node.getProperty("contentType").getString(),
                        true)
                .shown(node.getProperty("inMenu").getBoolean(), node.hasProperty(HIDDEN))
                .fulfilling(fulfils)
                .keptBy(
                        node.hasProperty(RESPONSIBLE)
                                ? node.getProperty(RESPONSIBLE).getString()
                                : "");
    }

    private static Map<String, String> settings(Node node) throws RepositoryException {
        Map<String, String> settings = new HashMap<>();
        for (PropertyIterator properties = node.getProperties(); properties.hasNext(); ) {
            Property property = properties.nextProperty();
            if (property.getType() == PropertyType.STRING
                    && !property.isMultiple()
                    && !property.getName().contains(":")) {
                settings.put(property.getName(), property.getString());
            }
        }
        return settings;
    }
}
