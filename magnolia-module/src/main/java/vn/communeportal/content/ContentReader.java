package vn.communeportal.content;

import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.RepositoryException;
import javax.jcr.Value;

/**
 * Reads {@link Content} from JCR nodes in the layout of Magnolia's own fields: a value is a
 * property, a part the child node of the field's name, several parts are children {@code images0},
 * {@code images1} of it, a file is an {@code mgnl:resource}.
 *
 * @see ContentWriter
 */
final class ContentReader {

    private ContentReader() {}

    static Content read(List<Field> fields, Node node) throws RepositoryException {
        Content content = Content.empty();
        for (Field field : fields) {
            content = content.with(field.name(), readField(field, node));
        }
        return content;
    }

    private static Object readField(Field field, Node node) throws RepositoryException {
        switch (field.type()) {
            case PART:
                return readParts(field, node);
            case FILE:
                // A form of Magnolia makes the node before anybody has chosen a file.
                return node.hasProperty(field.name() + "/jcr:data")
                        ? readFile(node.getNode(field.name()))
                        : null;
            default:
                return node.hasProperty(field.name())
                        ? readProperty(field, node.getProperty(field.name()))
                        : null;
        }
    }

    private static Object readProperty(Field field, Property property) throws RepositoryException {
        if (!field.isMultiple()) {
            Value value = property.isMultiple() ? first(property.getValues()) : property.getValue();
            return value == null ? null : readValue(field.type(), value);
        }
        List<Object> values = new ArrayList<>();
        for (Value value :
                property.isMultiple() ? property.getValues() : new Value[] {property.getValue()}) {
            values.add(readValue(field.type(), value));
        }
        return values;
    }

    private static Value first(Value[] values) {
        return values.length == 0 ? null : values[0];
    }

    private static Object readValue(FieldType type, Value value) throws RepositoryException {
        switch (type) {
            case BOOLEAN:
                return value.getBoolean();
            case LONG:
                return value.getLong();
            case DATE:
                return JcrTime.day(value.getDate());
            case DATE_TIME:
                return value.getDate().toInstant();
            default:
                return value.getString();
        }
    }

    private static Object readParts(Field field, Node node) throws RepositoryException {
        if (!node.hasNode(field.name())) {
            return null;
        }
        Node container = node.getNode(field.name());
        if (!field.isMultiple()) {
            return read(field.parts(), container);
        }
        List<Content> parts = new ArrayList<>();
        for (NodeIterator children = container.getNodes(); children.hasNext(); ) {
            parts.add(read(field.parts(), children.nextNode()));
        }
        return parts;
    }

    private static FileContent readFile(Node resource) throws RepositoryException {
        Property data = resource.getProperty("jcr:data");
        return FileContent.stored(
                resource.getIdentifier(),
                resource.hasProperty("fileName")
                        ? resource.getProperty("fileName").getString()
                        : resource.getName(),
                resource.hasProperty("jcr:mimeType")
                        ? resource.getProperty("jcr:mimeType").getString()
                        : "application/octet-stream",
                data.getLength());
    }
}
