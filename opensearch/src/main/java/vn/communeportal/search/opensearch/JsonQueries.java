package vn.communeportal.search.opensearch;

import static vn.communeportal.search.opensearch.Connection.object;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import vn.communeportal.search.query.Clause;
import vn.communeportal.search.query.Clauses;

/** Makes OpenSearch's queries of clauses. */
final class JsonQueries implements Clause.Reader<ObjectNode> {

    private static final JsonQueries ALL = new JsonQueries();

    private JsonQueries() {}

    static ObjectNode of(Clause clause) {
        return clause.read(ALL);
    }

    @Override
    public ObjectNode everything() {
        ObjectNode query = object();
        query.putObject("match_all");
        return query;
    }

    @Override
    public ObjectNode term(String field, String value) {
        ObjectNode query = object();
        query.putObject("term").put(field, value);
        return query;
    }

    @Override
    public ObjectNode prefix(String field, String start) {
        ObjectNode query = object();
        query.putObject("prefix").put(field, start);
        return query;
    }

    @Override
    public ObjectNode oneOf(String field, Collection<String> values) {
        ObjectNode query = object();
        ArrayNode all = query.putObject("terms").putArray(field);
        values.forEach(all::add);
        return query;
    }

    /** The words are as they were indexed: nothing is left to analyse but the spaces. */
    @Override
    public ObjectNode phrase(String field, List<String> words, int slop) {
        ObjectNode query = object();
        query.putObject("match_phrase")
                .putObject(field)
                .put("query", String.join(" ", words))
                .put("slop", slop);
        return query;
    }

    @Override
    public ObjectNode range(String field, long from, long to) {
        ObjectNode query = object();
        query.putObject("range").putObject(field).put("gte", from).put("lte", to);
        return query;
    }

    @Override
    public ObjectNode all(Clauses.All all) {
        ObjectNode query = object();
        ObjectNode bool = query.putObject("bool");
        add(bool, "must", all.must());
        add(bool, "should", all.should());
        add(bool, "filter", all.filters());
        add(bool, "must_not", all.not());
        if (all.atLeast() > 0) {
            bool.put("minimum_should_match", all.atLeast());
        }
        return query;
    }

    private static void add(ObjectNode bool, String how, List<Clause> clauses) {
        if (!clauses.isEmpty()) {
            ArrayNode all = bool.putArray(how);
            clauses.forEach(clause -> all.add(of(clause)));
        }
    }

    @Override
    public ObjectNode best(List<Clause> clauses, float others) {
        ObjectNode query = object();
        ObjectNode best = query.putObject("dis_max").put("tie_breaker", others);
        ArrayNode all = best.putArray("queries");
        clauses.forEach(clause -> all.add(of(clause)));
        return query;
    }

    @Override
    public ObjectNode boosted(Clause clause, float factor) {
        ObjectNode query = object();
        query.putObject("bool").put("boost", factor).putArray("must").add(of(clause));
        return query;
    }

    @Override
    public ObjectNode constant(Clause clause, float score) {
        ObjectNode query = object();
        query.putObject("constant_score").put("boost", score).set("filter", of(clause));
        return query;
    }
}
