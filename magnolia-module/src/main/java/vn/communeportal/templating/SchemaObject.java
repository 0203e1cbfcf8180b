package vn.communeportal.templating;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A thing as schema.org describes it, on its way to JSON-LD. What is empty is left out. */
final class SchemaObject {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CONTEXT = "https://schema.org";

    private final Map<String, Object> values = new LinkedHashMap<>();

    private SchemaObject() {}

    static SchemaObject ofType(String type) {
        return new SchemaObject().with("@type", type);
    }

    /** A mention of a thing that is described elsewhere. */
    static SchemaObject reference(String id) {
        return new SchemaObject().with("@id", id);
    }

    SchemaObject with(String property, String value) {
        if (!value.isEmpty()) {
            values.put(property, value);
        }
        return this;
    }

    SchemaObject with(String property, SchemaObject value) {
        values.put(property, value.values);
        return this;
    }

    SchemaObject with(String property, List<SchemaObject> list) {
        if (!list.isEmpty()) {
            values.put(property, list.stream().map(its -> its.values).collect(Collectors.toList()));
        }
        return this;
    }

    /** A whole number of a list's place. */
    SchemaObject with(String property, int number) {
        values.put(property, number);
        return this;
    }

    /**
     * The things as one JSON-LD document that may stand in a script element: whatever could end the
     * element or begin a comment is written as an escape.
     */
    static String json(List<SchemaObject> graph) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", CONTEXT);
        document.put("@graph", graph.stream().map(its -> its.values).collect(Collectors.toList()));
        try {
            return JSON.writeValueAsString(document)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (IOException e) {
            throw new IllegalStateException("Texts and numbers are always JSON", e);
        }
    }
}
