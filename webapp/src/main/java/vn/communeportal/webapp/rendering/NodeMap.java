package vn.communeportal.webapp.rendering;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;

/**
 * A node as templates see it in {@code content}: its properties by name, and {@code @path},
 * {@code @name} and {@code @id}. As in Magnolia, without the child nodes that our templates do not
 * ask for.
 */
final class NodeMap extends AbstractMap<String, Object> {

    private final Node node;
    private final Map<String, Object> values;

    NodeMap(Node node) throws RepositoryException {
        this.node = node;
        values = new LinkedHashMap<>();
        values.put("@path", node.getPath());
        values.put("@name", node.getName());
        values.put("@id", node.getIdentifier());
        for (PropertyIterator properties = node.getProperties(); properties.hasNext(); ) {
            Property property = properties.nextProperty();
            if (!property.isMultiple()) {
                values.put(property.getName(), property.getString());
            }
        }
    }

    Node node() {
        return node;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return values.entrySet();
    }
}
