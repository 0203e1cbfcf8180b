package vn.communeportal.content.procedure;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.communeportal.text.Vietnamese;

/**
 * A source file as its leaf values, which keeps account of them: whoever places a value takes it,
 * and what nobody has taken in the end is remarked on. Not thread-safe.
 */
final class ProcedureJson {

    private static final ObjectMapper MAPPER =
            new ObjectMapper()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    /** By place, in the file's order; what is taken is removed. */
    private final Map<String, String> leaves = new LinkedHashMap<>();

    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();

    private ProcedureJson() {}

    static ProcedureJson parse(byte[] bytes) throws UnreadableSourceException {
        String text = decode(bytes);
        if (text.isBlank()) {
            throw new UnreadableSourceException("import.failed.empty");
        }
        JsonNode root;
        try {
            root = MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UnreadableSourceException("import.failed.json", firstLine(e.getMessage()));
        }
        if (root == null || !root.isObject()) {
            throw new UnreadableSourceException("import.failed.notAnObject");
        }
        ProcedureJson json = new ProcedureJson();
        json.collect("", root);
        return json;
    }

    private static String decode(byte[] bytes) throws UnreadableSourceException {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableSourceException("import.failed.encoding");
        }
    }

    private static String firstLine(String message) {
        return message.split("\\R")[0];
    }

    private void collect(String place, JsonNode node) {
        if (node.isObject()) {
            for (Iterator<Map.Entry<String, JsonNode>> fields = node.fields(); fields.hasNext(); ) {
                Map.Entry<String, JsonNode> field = fields.next();
                String name = Vietnamese.normalize(field.getKey());
                collect(place.isEmpty() ? name : place + "." + name, field.getValue());
            }
        } else if (node.isArray()) {
            rows.put(place, node.size());
            for (int i = 0; i < node.size(); i++) {
                collect(place + "[" + i + "]", node.get(i));
            }
        } else if (!node.isNull() && !node.asText().isBlank()) {
            leaves.put(place, node.asText());
        }
    }

    /** How many rows the table has; 0 if it is absent or no table. */
    int rows(String table) {
        return rows.getOrDefault(table, 0);
    }

    /**
     * The tidied value at this place, which whoever calls answers for from now on; empty if there
     * is none, or if it says that there is no information.
     */
    Optional<String> take(String place) {
        String raw = leaves.remove(place);
        if (raw == null) {
            return Optional.empty();
        }
        String value = Tidy.text(raw);
        if (Tidy.saysNothing(value)) {
            remarks.add(
                    new Remark(Remark.Kind.NO_INFORMATION, place, value, "import.noInformation"));
            return Optional.empty();
        }
        return Optional.of(value);
    }

    void notPlaced(String place, String value, String key, Object... arguments) {
        remarks.add(new Remark(Remark.Kind.NOT_PLACED, place, value, key, arguments));
    }

    void toCheck(String place, String value, String key, Object... arguments) {
        remarks.add(new Remark(Remark.Kind.TO_CHECK, place, value, key, arguments));
    }

    /** Everything at this place and below it is without a place in the procedure. */
    void notPlacedBelow(String place, String key, Object... arguments) {
        for (String leaf : List.copyOf(leaves.keySet())) {
            if (leaf.equals(place) || leaf.startsWith(place + ".")) {
                notPlaced(leaf, Tidy.text(leaves.remove(leaf)), key, arguments);
            }
        }
    }

    /** All remarks, with one for each value that nobody has taken. */
    List<Remark> close() {
        leaves.forEach((place, value) -> notPlaced(place, Tidy.text(value), "import.noFieldForIt"));
        leaves.clear();
        return List.copyOf(remarks);
    }
}
