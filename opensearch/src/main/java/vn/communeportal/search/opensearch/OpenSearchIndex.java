package vn.communeportal.search.opensearch;

import static vn.communeportal.search.opensearch.Connection.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.search.BrokenIndexException;
import vn.communeportal.search.IndexMark;
import vn.communeportal.search.IndexedItem;
import vn.communeportal.search.SearchIndex;
import vn.communeportal.search.SearchQuery;
import vn.communeportal.search.SearchResult;
import vn.communeportal.search.Suggestion;
import vn.communeportal.search.query.Fields;
import vn.communeportal.search.query.Questions;
import vn.communeportal.search.words.NumberKeys;

/** An index of an OpenSearch. It is this portal's alone: nobody else may write to it. */
final class OpenSearchIndex implements SearchIndex {

    private static final Logger log = LoggerFactory.getLogger(OpenSearchIndex.class);

    /** Another number for another form of the index: what is there is then made anew. */
    private static final String FORMAT = "1";

    private static final String MAPPING = "mapping.json";
    private static final String META = "_meta";
    private static final int AT_ONCE = 5_000;

    private final Connection connection;
    private final String name;
    private final String path;
    private final Changes changes;
    private volatile IndexMark mark;

    private OpenSearchIndex(Connection connection, String name, IndexMark mark) {
        this.connection = connection;
        this.name = name;
        this.mark = mark;
        path = "/" + name;
        changes = new Changes(connection, name);
    }

    /**
     * Opens an index; makes it if it is not there.
     *
     * @throws BrokenIndexException if it is of another version
     * @throws IOException if the engine does not answer
     */
    static OpenSearchIndex open(Connection connection, String name) throws IOException {
        JsonNode meta;
        try {
            meta = connection.get("/" + name + "/_mapping").path(name).path("mappings").path(META);
        } catch (Connection.MissingException e) {
            log.info("The index {} is made", name);
            connection.put("/" + name, mapping());
            return new OpenSearchIndex(connection, name, IndexMark.NONE);
        }
        if (!meta.path("format").asText().equals(FORMAT)) {
            connection.close();
            throw new BrokenIndexException("The index has another format than " + FORMAT, null);
        }
        return new OpenSearchIndex(connection, name, read(meta));
    }

    private static JsonNode mapping() throws IOException {
        try (InputStream in = OpenSearchIndex.class.getResourceAsStream(MAPPING)) {
            ObjectNode mapping = (ObjectNode) Connection.JSON.readTree(in);
            ((ObjectNode) mapping.path("mappings")).set(META, write(IndexMark.NONE));
            return mapping;
        }
    }

    private static IndexMark read(JsonNode meta) {
        return new IndexMark(
                meta.path("complete").asBoolean(),
                meta.path("position").asLong(),
                meta.has("changedAt") ? Instant.parse(meta.path("changedAt").asText()) : null);
    }

    private static ObjectNode write(IndexMark mark) {
        ObjectNode meta = object();
        meta.put("format", FORMAT);
        meta.put("complete", mark.isComplete());
        meta.put("position", mark.position());
        mark.changedAt().ifPresent(time -> meta.put("changedAt", time.toString()));
        return meta;
    }

    @Override
    public SearchResult search(SearchQuery query, Instant now) {
        return asking(() -> questions(now).search(query));
    }

    @Override
    public List<Suggestion> suggest(SearchQuery query, Instant now, int most) {
        return asking(() -> questions(now).suggest(query, most));
    }

    private Questions questions(Instant now) {
        return new Questions(new OpenSearchEngine(connection, name), now);
    }

    @Override
    public void put(IndexedItem item) {
        asking(
                () -> {
                    changes.put(item);
                    return null;
                });
    }

    @Override
    public void remove(String id) {
        asking(
                () -> {
                    changes.remove(id);
                    return null;
                });
    }

    @Override
    public Map<String, String> fingerprints(String kind) {
        Map<String, String> all = new HashMap<>();
        each(
                JsonQueries.of(Fields.term(Fields.KIND, kind)),
                Fields.FINGERPRINT,
                hit ->
                        all.put(
                                hit.path("_id").asText(),
                                hit.path("_source").path(Fields.FINGERPRINT).asText()));
        return all;
    }

    @Override
    public List<String> below(String kind, String place) {
        return ids(JsonQueries.of(Fields.below(kind, place)));
    }

    @Override
    public List<String> numbered(String number) {
        return ids(JsonQueries.of(Fields.term(Fields.NUMBER_WHOLE, NumberKeys.whole(number))));
    }

    private List<String> ids(ObjectNode query) {
        List<String> ids = new ArrayList<>();
        each(query, Fields.ID, hit -> ids.add(hit.path("_id").asText()));
        return ids;
    }

    /** In portions, so that a whole commune may be asked for. */
    private void each(ObjectNode query, String field, Consumer<JsonNode> found) {
        asking(
                () -> {
                    JsonNode last = null;
                    do {
                        ObjectNode question = object().put("size", AT_ONCE);
                        question.set("query", query);
                        question.put("track_total_hits", false);
                        question.putArray("_source").add(field);
                        question.putArray("sort").add(Fields.ID);
                        if (last != null) {
                            question.set("search_after", last);
                        }
                        JsonNode hits = connection.post(path + "/_search", question);
                        last = null;
                        for (JsonNode hit : hits.path("hits").path("hits")) {
                            found.accept(hit);
                            last = hit.path("sort");
                        }
                    } while (last != null);
                    return null;
                });
    }

    @Override
    public List<String> changedNumbers(String id) {
        List<String> numbers = new ArrayList<>();
        each(
                JsonQueries.of(Fields.term(Fields.ID, id)),
                Fields.CHANGES,
                hit ->
                        hit.path("_source")
                                .path(Fields.CHANGES)
                                .forEach(number -> numbers.add(number.asText())));
        return numbers;
    }

    @Override
    public void refresh() {
        asking(
                () -> {
                    changes.send();
                    return connection.post(path + "/_refresh");
                });
    }

    /** The mark behind the changes: if it gets lost they are followed again. */
    @Override
    public void commit(IndexMark its) {
        asking(
                () -> {
                    changes.send();
                    connection.post(path + "/_flush");
                    ObjectNode mapping = object();
                    mapping.set(META, write(its));
                    return connection.put(path + "/_mapping", mapping);
                });
        mark = its;
    }

    @Override
    public IndexMark mark() {
        return mark;
    }

    /** The engine looks after its files itself: it says whether it has all of them. */
    @Override
    public void examine() {
        JsonNode health = asking(() -> connection.get("/_cluster/health" + path + "?timeout=10s"));
        if (health.path("status").asText().equals("red")) {
            throw new BrokenIndexException("Parts of the index " + name + " are lost", null);
        }
    }

    @Override
    public long bytes() {
        JsonNode stats = asking(() -> connection.get(path + "/_stats/store"));
        return stats.path("_all").path("primaries").path("store").path("size_in_bytes").asLong();
    }

    @Override
    public long size() {
        return asking(() -> connection.get(path + "/_count")).path("count").asLong();
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Question<T> {
        T ask() throws IOException;
    }

    /** An engine that does not answer is not a broken index: it may come back. */
    private static <T> T asking(Question<T> question) {
        try {
            return question.ask();
        } catch (Connection.MissingException e) {
            throw new BrokenIndexException("The index is gone", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The engine cannot be asked", e);
        }
    }
}
