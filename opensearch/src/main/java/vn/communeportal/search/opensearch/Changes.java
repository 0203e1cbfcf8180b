package vn.communeportal.search.opensearch;

import static vn.communeportal.search.opensearch.Connection.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.communeportal.search.IndexedItem;
import vn.communeportal.search.query.Fields;

/** Collects changes, and sends many at once. For one thread. */
final class Changes {

    private static final int MOST_CHANGES = 500;
    private static final int MOST_CHARACTERS = 8_000_000;
    private static final int MOST_PLACES = 1_000;

    private final Connection connection;
    private final String index;

    /** By identifier; null for one that goes. */
    private final Map<String, ObjectNode> changed = new LinkedHashMap<>();

    private final Map<String, String> places = new HashMap<>();
    private long characters;

    Changes(Connection connection, String index) {
        this.connection = connection;
        this.index = index;
    }

    void put(IndexedItem item) throws IOException {
        String place = Fields.place(item);
        String before = places.put(place, item.id());
        if (before != null && !before.equals(item.id())) {
            changed.put(before, null);
        }
        changed.put(item.id(), ItemJson.of(item));
        characters += item.text().length() * 3L;
        item.files().forEach(file -> file.pages().forEach(page -> characters += page.length() * 4));
        if (changed.size() >= MOST_CHANGES || characters > MOST_CHARACTERS) {
            send();
        }
    }

    void remove(String id) throws IOException {
        changed.put(id, null);
        if (changed.size() >= MOST_CHANGES) {
            send();
        }
    }

    void send() throws IOException {
        if (changed.isEmpty()) {
            return;
        }
        addFormerHolders();
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<String, ObjectNode> change : changed.entrySet()) {
            ObjectNode action = object();
            action.putObject(change.getValue() == null ? "delete" : "index")
                    .put("_id", change.getKey());
            lines.append(action).append('\n');
            if (change.getValue() != null) {
                lines.append(change.getValue()).append('\n');
            }
        }
        connection.bulk(index, lines.toString());
        changed.clear();
        places.clear();
        characters = 0;
    }

    /** Other items that had these places before go, unless they are put somewhere else. */
    private void addFormerHolders() throws IOException {
        if (places.isEmpty()) {
            return;
        }
        // What was sent before may not be refreshed yet.
        connection.post("/" + index + "/_refresh");
        List<String> all = List.copyOf(places.keySet());
        for (int from = 0; from < all.size(); from += MOST_PLACES) {
            ObjectNode question = object().put("size", MOST_PLACES * 2);
            ArrayNode asked = question.putObject("query").putObject("terms").putArray(Fields.PLACE);
            all.subList(from, Math.min(all.size(), from + MOST_PLACES)).forEach(asked::add);
            question.put("_source", false);
            JsonNode hits = connection.post("/" + index + "/_search", question);
            for (JsonNode hit : hits.path("hits").path("hits")) {
                changed.putIfAbsent(hit.path("_id").asText(), null);
            }
        }
    }
}
