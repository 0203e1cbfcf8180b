package vn.communeportal.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.jcr.Binary;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import javax.jcr.ValueFactory;
import vn.communeportal.host.UncheckedRepositoryException;
import vn.communeportal.text.SafeHtml;
import vn.communeportal.text.Vietnamese;

/**
 * Writes {@link Content} to JCR nodes in the layout that {@link ContentReader} reads. Text is
 * normalised to NFC, and rich text is cleaned. Nothing is saved here.
 */
final class ContentWriter {

    private static final String CASE_ENTRY = "cp:caseEntry";

    private ContentWriter() {}

    /** Makes the node's fields be the content's; other properties and children of the node stay. */
    static void write(List<Field> fields, Content content, Node node) throws RepositoryException {
        Map<String, Binary> stored = new HashMap<>();
        for (Field field : fields) {
            collectStored(field, content.value(field.name()), node, stored);
        }
        for (Field field : fields) {
            writeField(field, content.value(field.name()), node, stored);
        }
    }

    /** Keeps hold of the bytes of stored files before the nodes that hold them are rewritten. */
    private static void collectStored(
            Field field, Object value, Node node, Map<String, Binary> stored)
            throws RepositoryException {
        if (value instanceof FileContent) {
            FileContent file = (FileContent) value;
            if (file.identifier().isPresent()) {
                String identifier = file.identifier().get();
                Node resource = node.getSession().getNodeByIdentifier(identifier);
                stored.put(identifier, resource.getProperty("jcr:data").getBinary());
            }
        } else if (field.type() == FieldType.PART && value != null) {
            for (Content part : asParts(value)) {
                for (Field inner : field.parts()) {
                    collectStored(inner, part.value(inner.name()), node, stored);
                }
            }
        }
    }

    private static void writeField(Field field, Object value, Node node, Map<String, Binary> stored)
            throws RepositoryException {
        switch (field.type()) {
            case PART:
                writeParts(field, value, node, stored);
                break;
            case FILE:
                writeFile(field, (FileContent) value, node, stored);
                break;
            default:
                writeProperty(field, value, node);
        }
    }

    private static void writeProperty(Field field, Object value, Node node)
            throws RepositoryException {
        if (value == null) {
            if (node.hasProperty(field.name())) {
                node.getProperty(field.name()).remove();
            }
            return;
        }
        ValueFactory factory = node.getSession().getValueFactory();
        if (!field.isMultiple()) {
            node.setProperty(field.name(), toValue(field.type(), value, factory));
            return;
        }
        List<Value> values = new ArrayList<>();
        for (Object element : value instanceof List ? (List<?>) value : List.of(value)) {
            values.add(toValue(field.type(), element, factory));
        }
        node.setProperty(field.name(), values.toArray(new Value[0]));
    }

    private static Value toValue(FieldType type, Object value, ValueFactory factory) {
        switch (type) {
            case BOOLEAN:
                return factory.createValue((Boolean) value);
            case LONG:
                return factory.createValue((Long) value);
            case DATE:
                return factory.createValue(JcrTime.of((LocalDate) value));
            case DATE_TIME:
                return factory.createValue(JcrTime.of((Instant) value));
            case RICH_TEXT:
                return factory.createValue(SafeHtml.clean((String) value));
            default:
                return factory.createValue(Vietnamese.normalize(((String) value).strip()));
        }
    }

    private static void writeParts(Field field, Object value, Node node, Map<String, Binary> stored)
            throws RepositoryException {
        if (value == null) {
            removeChild(node, field.name());
            return;
        }
        Node container = childOf(node, field.name(), partTypeFor(node));
        if (!field.isMultiple()) {
            writePart(field, (Content) value, container, stored);
            return;
        }
        List<Content> parts = asParts(value);
        List<Node> surplus = new ArrayList<>();
        for (NodeIterator children = container.getNodes(); children.hasNext(); ) {
            surplus.add(children.nextNode());
        }
        for (int i = 0; i < parts.size(); i++) {
            String name = field.name() + i;
            surplus.removeIf(child -> nameOf(child).equals(name));
            writePart(field, parts.get(i), childOf(container, name, partTypeFor(node)), stored);
        }
        for (Node child : surplus) {
            child.remove();
        }
    }

    private static void writePart(Field field, Content part, Node node, Map<String, Binary> stored)
            throws RepositoryException {
        for (Field inner : field.parts()) {
            writeField(inner, part.value(inner.name()), node, stored);
        }
    }

    private static void writeFile(
            Field field, FileContent file, Node node, Map<String, Binary> stored)
            throws RepositoryException {
        if (file == null) {
            removeChild(node, field.name());
            return;
        }
        Node resource = childOf(node, field.name(), resourceTypeFor(node));
        if (file.identifier()
                .filter(identifier -> identifier.equals(identifierOf(resource)))
                .isPresent()) {
            return;
        }
        if (file.identifier().isPresent()) {
            resource.setProperty("jcr:data", stored.get(file.identifier().get()));
        } else {
            try (InputStream in = file.open()) {
                Binary binary = node.getSession().getValueFactory().createBinary(in);
                resource.setProperty("jcr:data", binary);
                binary.dispose();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        resource.setProperty("jcr:mimeType", file.mediaType());
        resource.setProperty("jcr:lastModified", JcrTime.of(Instant.now()));
        resource.setProperty("fileName", file.fileName());
        resource.setProperty("extension", extension(file.fileName()));
        resource.setProperty("size", file.size());
    }

    private static String extension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1);
    }

    private static List<Content> asParts(Object value) {
        if (value instanceof Content) {
            return Collections.singletonList((Content) value);
        }
        List<Content> parts = new ArrayList<>();
        for (Object part : (List<?>) value) {
            parts.add((Content) part);
        }
        return parts;
    }

    private static Node childOf(Node parent, String name, String type) throws RepositoryException {
        return parent.hasNode(name) ? parent.getNode(name) : parent.addNode(name, type);
    }

    private static void removeChild(Node parent, String name) throws RepositoryException {
        if (parent.hasNode(name)) {
            parent.getNode(name).remove();
        }
    }

    /**
     * Inside a case (a kept version) everything is a case entry, so that nothing of it is ever
     * published.
     */
    private static String partTypeFor(Node node) throws RepositoryException {
        return isCaseEntry(node) ? CASE_ENTRY : ItemNodes.PART;
    }

    private static String resourceTypeFor(Node node) throws RepositoryException {
        return isCaseEntry(node) ? CASE_ENTRY : ItemNodes.RESOURCE;
    }

    private static boolean isCaseEntry(Node node) throws RepositoryException {
        return node.isNodeType(CASE_ENTRY);
    }

    private static String nameOf(Node node) {
        try {
            return node.getName();
        } catch (RepositoryException e) {
            throw new UncheckedRepositoryException(e);
        }
    }

    private static String identifierOf(Node node) {
        try {
            return node.getIdentifier();
        } catch (RepositoryException e) {
            throw new UncheckedRepositoryException(e);
        }
    }
}
