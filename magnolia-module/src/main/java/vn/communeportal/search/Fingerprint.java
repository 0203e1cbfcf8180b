package vn.communeportal.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Value;

/**
 * Tells whether an item is as it was when it was indexed, from the properties of its node alone:
 * whatever changes in its parts changes the time of its last change too.
 */
public final class Fingerprint {

    private static final String CASE = "case";

    private Fingerprint() {}

    public static String of(Node item) throws RepositoryException {
        Map<String, String> all = new TreeMap<>();
        addProperties(all, item, "");
        return of(item.getPath() + all);
    }

    /** The same of an item on the boards' side: who has it in hand changes its case alone. */
    public static String withCase(Node item) throws RepositoryException {
        Map<String, String> all = new TreeMap<>();
        addProperties(all, item, "");
        if (item.hasNode(CASE)) {
            addProperties(all, item.getNode(CASE), CASE + "/");
        }
        return of(item.getPath() + all);
    }

    private static void addProperties(Map<String, String> all, Node node, String prefix)
            throws RepositoryException {
        for (PropertyIterator properties = node.getProperties(); properties.hasNext(); ) {
            Property property = properties.nextProperty();
            if (property.getType() != PropertyType.BINARY) {
                all.put(prefix + property.getName(), text(property));
            }
        }
    }

    private static String of(String all) {
        byte[] bytes = all.getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Long.toHexString(ByteBuffer.wrap(digest).getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has it", e);
        }
    }

    private static String text(Property property) throws RepositoryException {
        if (!property.isMultiple()) {
            return property.getString();
        }
        StringBuilder texts = new StringBuilder();
        for (Value value : property.getValues()) {
            texts.append(value.getString()).append('\n');
        }
        return texts.toString();
    }
}
