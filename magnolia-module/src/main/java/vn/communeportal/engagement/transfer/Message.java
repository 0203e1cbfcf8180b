package vn.communeportal.engagement.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What instances say to each other, about one channel: rows that are given, and ids of rows that
 * are kept now. A question and its answer have the same form.
 *
 * <pre>
 * {"version": 1, "channel": "submissions", "kept": ["…"], "rows": [{"id": "…", "content": "…"}]}
 * </pre>
 */
final class Message {

    private static final int VERSION = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String channel;
    private final List<String> kept;
    private final List<Row> rows;

    Message(String channel, List<String> kept, List<Row> rows) {
        this.channel = channel;
        this.kept = List.copyOf(kept);
        this.rows = List.copyOf(rows);
    }

    String channel() {
        return channel;
    }

    /** Ids of rows that the other side had given and that are on the disk here. */
    List<String> kept() {
        return kept;
    }

    List<Row> rows() {
        return rows;
    }

    byte[] bytes() {
        ObjectNode json = JSON.createObjectNode();
        json.put("version", VERSION).put("channel", channel);
        ArrayNode ids = json.putArray("kept");
        kept.forEach(ids::add);
        ArrayNode given = json.putArray("rows");
        for (Row row : rows) {
            given.addObject().put("id", row.id()).put("content", row.content());
        }
        try {
            return JSON.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @throws IOException if it is no message of this version
     */
    static Message read(byte[] bytes) throws IOException {
        JsonNode json = JSON.readTree(bytes);
        if (json == null || json.path("version").asInt() != VERSION) {
            throw new IOException("Another version of Commune Portal speaks");
        }
        List<String> kept = new ArrayList<>();
        json.path("kept").forEach(id -> kept.add(id.asText()));
        List<Row> rows = new ArrayList<>();
        for (JsonNode row : json.path("rows")) {
            byte[] content = row.path("content").binaryValue();
            if (content == null) {
                throw new IOException("A row without content");
            }
            rows.add(new Row(row.path("id").asText(), content));
        }
        return new Message(json.path("channel").asText(), kept, rows);
    }
}
