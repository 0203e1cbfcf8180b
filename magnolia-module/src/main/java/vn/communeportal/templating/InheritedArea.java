package vn.communeportal.templating;

import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.Communes;

/**
 * An area of a commune's home page with what it inherits of the province's page, for templates:
 * paths of components in the order in which they are shown. How a commune takes the province's
 * components is its own decision, property {@value #INHERITANCE} of its area.
 *
 * <p>Communes are siblings of the province's page, so that the host's inheritance, which follows
 * parents, does not reach them.
 *
 * <pre>
 * [#list portalfn.inherited("/hoa-phong/header").all as path]
 *   [@cms.component workspace="website" path=path editable=false /]
 * [/#list]
 * </pre>
 */
public final class InheritedArea {

    /**
     * Of a commune's area: {@code before} if absent, {@code after}, {@code replace}, {@code none}.
     */
    static final String INHERITANCE = "inheritance";

    private final List<String> before;
    private final List<String> own;
    private final List<String> after;

    private InheritedArea(List<String> before, List<String> own, List<String> after) {
        this.before = before;
        this.own = own;
        this.after = after;
    }

    /**
     * @param website a session on the pages
     * @param path of the area, {@code /hoa-phong/header}, there or not
     * @param page that shows it
     */
    static InheritedArea read(Session website, String path, PageRequest page)
            throws RepositoryException {
        List<Node> own = components(website, path, page);
        String name = path.substring(path.lastIndexOf('/') + 1);
        String above = "/" + Communes.PROVINCE + "/" + name;
        List<Node> inherited = above.equals(path) ? List.of() : components(website, above, page);
        switch (inheritance(website, path)) {
            case "after":
                return new InheritedArea(List.of(), paths(own), paths(inherited));
            case "replace":
                return new InheritedArea(paths(without(inherited, own)), paths(own), List.of());
            case "none":
                return new InheritedArea(List.of(), paths(own), List.of());
            default:
                return new InheritedArea(paths(inherited), paths(own), List.of());
        }
    }

    private static String inheritance(Session website, String path) throws RepositoryException {
        return website.nodeExists(path) && website.getNode(path).hasProperty(INHERITANCE)
                ? website.getNode(path).getProperty(INHERITANCE).getString()
                : "";
    }

    private static List<Node> components(Session website, String path, PageRequest page)
            throws RepositoryException {
        List<Node> components = new ArrayList<>();
        if (website.nodeExists(path)) {
            for (NodeIterator nodes = website.getNode(path).getNodes(); nodes.hasNext(); ) {
                Node node = nodes.nextNode();
                if (node.isNodeType(PageTree.COMPONENT) && page.shows(node)) {
                    components.add(node);
                }
            }
        }
        return components;
    }

    /** Those of the province of whose kind the commune has none. */
    private static List<Node> without(List<Node> inherited, List<Node> own)
            throws RepositoryException {
        List<String> kinds = new ArrayList<>();
        for (Node node : own) {
            kinds.add(template(node));
        }
        List<Node> left = new ArrayList<>();
        for (Node node : inherited) {
            if (!kinds.contains(template(node))) {
                left.add(node);
            }
        }
        return left;
    }

    private static String template(Node component) throws RepositoryException {
        return component.getProperty(PageTree.TEMPLATE).getString();
    }

    private static List<String> paths(List<Node> nodes) throws RepositoryException {
        List<String> paths = new ArrayList<>();
        for (Node node : nodes) {
            paths.add(node.getPath());
        }
        return paths;
    }

    /** The province's that stand before the commune's own. */
    public List<String> getBefore() {
        return before;
    }

    /** The province's that stand behind the commune's own. */
    public List<String> getAfter() {
        return after;
    }

    /** All that is shown. */
    public List<String> getAll() {
        List<String> all = new ArrayList<>(before);
        all.addAll(own);
        all.addAll(after);
        return all;
    }
}
