package vn.communeportal.search.opensearch;

import static vn.communeportal.search.opensearch.Connection.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.communeportal.search.Facet;
import vn.communeportal.search.InForce;
import vn.communeportal.search.query.Clause;
import vn.communeportal.search.query.Engine;
import vn.communeportal.search.query.Fields;
import vn.communeportal.search.query.Filters;
import vn.communeportal.search.query.Found;
import vn.communeportal.search.query.StoredPage;
import vn.communeportal.search.query.Tally;

/** What an OpenSearch has refreshed. */
final class OpenSearchEngine implements Engine {

    private static final int MOST_VALUES = 10_000;
    private static final int MOST_AT_ONCE = 100;
    private static final String TOTAL = "total";

    private final Connection connection;
    private final String search;
    private final String index;

    OpenSearchEngine(Connection connection, String index) {
        this.connection = connection;
        this.index = index;
        search = "/" + index + "/_search";
    }

    @Override
    public Tally tally(Clause clause, Map<Facet, Set<String>> choices, LocalDate validityDay)
            throws IOException {
        ObjectNode question = question(clause, 0);
        question.put("track_total_hits", false);
        ObjectNode groups = question.putObject("aggs");
        ObjectNode all = groups.putObject(TOTAL);
        all.set("filter", meets(choices, null, validityDay));
        ObjectNode free = all.putObject("aggs");
        for (Facet facet : Facet.values()) {
            ObjectNode its = free;
            if (choices.containsKey(facet)) {
                ObjectNode others = groups.putObject(facet.id());
                others.set("filter", meets(choices, facet, validityDay));
                its = others.putObject("aggs");
            }
            ObjectNode group = its.putObject(facet.id());
            if (facet == Facet.VALIDITY) {
                ObjectNode each = group.putObject("filters").putObject("filters");
                for (InForce validity : InForce.values()) {
                    each.set(validity.id(), JsonQueries.of(Filters.inForce(validity, validityDay)));
                }
            } else {
                group.putObject("terms").put("field", Fields.of(facet)).put("size", MOST_VALUES);
            }
        }
        JsonNode answer = connection.post(search, question).path("aggregations");
        Tally tally = new Tally();
        tally.addTotal(answer.path(TOTAL).path("doc_count").asLong());
        for (Facet facet : Facet.values()) {
            JsonNode its = answer.path(choices.containsKey(facet) ? facet.id() : TOTAL);
            JsonNode buckets = its.path(facet.id()).path("buckets");
            if (facet == Facet.VALIDITY) {
                for (String id : InForce.ids()) {
                    add(tally, facet, id, buckets.path(id));
                }
            } else {
                buckets.forEach(group -> add(tally, facet, group.path("key").asText(), group));
            }
        }
        return tally;
    }

    private static void add(Tally tally, Facet facet, String value, JsonNode group) {
        long count = group.path("doc_count").asLong();
        if (count > 0) {
            tally.add(facet, value, count);
        }
    }

    /** All choices but that of one facet. */
    private static ObjectNode meets(
            Map<Facet, Set<String>> choices, Facet but, LocalDate validityDay) {
        ObjectNode query = object();
        ArrayNode filters = query.putObject("bool").putArray("filter");
        choices.forEach(
                (facet, values) -> {
                    if (facet != but) {
                        filters.add(JsonQueries.of(Filters.meets(facet, values, validityDay)));
                    }
                });
        return query;
    }

    private static ObjectNode question(Clause clause, int size) {
        ObjectNode question = object().put("size", size);
        question.set("query", JsonQueries.of(clause));
        return question;
    }

    @Override
    public List<Found> find(Clause clause, boolean byDate, int offset, int size)
            throws IOException {
        ObjectNode question = question(clause, size).put("from", offset);
        question.put("track_total_hits", false).put("track_scores", true);
        question.putObject("_source").putArray("excludes").add(Fields.PAGE);
        ArrayNode sort = question.putArray("sort");
        ObjectNode score = object().put("_score", "desc");
        ObjectNode date = object().put(Fields.DATE, "desc");
        sort.add(byDate ? date : score).add(byDate ? score : date).add(Fields.PLACE);
        List<Found> all = new ArrayList<>();
        for (JsonNode hit : connection.post(search, question).path("hits").path("hits")) {
            JsonNode item = hit.path("_source");
            String id = hit.path("_id").asText();
            all.add(
                    new Found(
                            id,
                            item.path(Fields.KIND).asText(),
                            item.path(Fields.COMMUNE).asText(),
                            item.path(Fields.TITLE).asText(),
                            item.path(Fields.TEXT).asText(),
                            item.path(Fields.NUMBER).asText(),
                            () -> pages(id)));
        }
        return all;
    }

    private List<StoredPage> pages(String id) throws IOException {
        JsonNode item = connection.get("/" + index + "/_source/" + id + "?_source=" + Fields.PAGE);
        List<StoredPage> pages = new ArrayList<>();
        item.path(Fields.PAGE).forEach(page -> pages.add(StoredPage.read(page.asText())));
        return pages;
    }

    @Override
    public Map<String, Long> frequencies(Collection<String> folded) throws IOException {
        Map<String, Long> all = new HashMap<>();
        List<String> words = new ArrayList<>(folded);
        for (int from = 0; from < words.size(); from += MOST_AT_ONCE) {
            addFrequencies(words.subList(from, Math.min(words.size(), from + MOST_AT_ONCE)), all);
        }
        return all;
    }

    private void addFrequencies(List<String> words, Map<String, Long> all) throws IOException {
        ObjectNode question = object().put("size", 0);
        ObjectNode groups = question.putObject("aggs");
        for (int i = 0; i < words.size(); i++) {
            for (String field : Fields.FOLDED) {
                groups.putObject(field + i)
                        .putObject("filter")
                        .putObject("term")
                        .put(field, words.get(i));
            }
        }
        JsonNode counted = connection.post(search, question).path("aggregations");
        for (int i = 0; i < words.size(); i++) {
            for (String field : Fields.FOLDED) {
                long more = counted.path(field + i).path("doc_count").asLong();
                all.merge(words.get(i), more, Long::sum);
            }
        }
    }

    @Override
    public List<String> alike(String folded, int edits, int most) throws IOException {
        ObjectNode question = object().put("size", 0);
        ObjectNode suggest = question.putObject("suggest");
        for (String field : Fields.FOLDED) {
            suggest.putObject(field)
                    .put("text", folded)
                    .putObject("term")
                    .put("field", field)
                    .put("suggest_mode", "always")
                    .put("max_edits", edits)
                    .put("prefix_length", 0)
                    .put("min_word_length", 1)
                    .put("size", most * 2)
                    .put("string_distance", "damerau_levenshtein");
        }
        JsonNode answer = connection.post(search, question).path("suggest");
        Map<String, Double> found = new LinkedHashMap<>();
        for (String field : Fields.FOLDED) {
            for (JsonNode option : answer.path(field).path(0).path("options")) {
                double likelihood =
                        Engine.likelihood(
                                option.path("score").asDouble(), option.path("freq").asLong());
                found.merge(option.path("text").asText(), likelihood, Math::max);
            }
        }
        return found.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }
}
