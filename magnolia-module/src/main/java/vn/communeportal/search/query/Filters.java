package vn.communeportal.search.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.communeportal.search.Facet;
import vn.communeportal.search.InForce;
import vn.communeportal.search.SearchQuery;
import vn.communeportal.text.Vietnamese;

/** What may be found at all: of this commune, visible now, and as narrowed. */
public final class Filters {

    private Filters() {}

    /** The words' clause, narrowed by everything. */
    static Clause narrow(Clause words, SearchQuery query, Instant now) {
        Clauses.All all = narrowButFacets(words, query, now);
        LocalDate validityDay = validityDay(query, now);
        choices(query).forEach((facet, values) -> all.filter(meets(facet, values, validityDay)));
        return all;
    }

    /** What has one of these values of a facet. */
    public static Clause meets(Facet facet, Set<String> values, LocalDate validityDay) {
        List<InForce> validities = InForce.of(values);
        if (facet != Facet.VALIDITY || validities.isEmpty()) {
            // No item has a validity that does not exist.
            return Clauses.oneOf(Fields.of(facet), values);
        }
        Clauses.All some = new Clauses.All().atLeast(1);
        validities.forEach(its -> some.should(inForce(its, validityDay)));
        return some;
    }

    /** What is so on a day. */
    public static Clause inForce(InForce validity, LocalDate on) {
        long day = on.toEpochDay();
        Clause ended = Clauses.range(Fields.IN_FORCE_UNTIL, Long.MIN_VALUE, day);
        switch (validity) {
            case NO_LONGER:
                return ended;
            case NOT_YET:
                return new Clauses.All()
                        .must(Clauses.range(Fields.IN_FORCE_FROM, day + 1, Long.MAX_VALUE))
                        .not(ended);
            default:
                return new Clauses.All()
                        .must(Clauses.range(Fields.IN_FORCE_FROM, Long.MIN_VALUE, day))
                        .not(ended);
        }
    }

    /** The day that is asked for, or that of the question. */
    static LocalDate validityDay(SearchQuery query, Instant now) {
        return query.validityDay().orElse(LocalDate.ofInstant(now, Vietnamese.ZONE));
    }

    /** The values that were chosen of facets, as they are indexed. */
    static Map<Facet, Set<String>> choices(SearchQuery query) {
        Map<Facet, Set<String>> choices = new EnumMap<>(Facet.class);
        query.filters()
                .forEach(
                        (facet, values) ->
                                choices.put(
                                        facet,
                                        values.stream()
                                                .map(Fields::value)
                                                .collect(Collectors.toSet())));
        return choices;
    }

    /** The words' clause, narrowed by everything but what was chosen of facets. */
    static Clauses.All narrowButFacets(Clause words, SearchQuery query, Instant now) {
        Clauses.All all = new Clauses.All().must(words);
        query.commune().ifPresent(its -> all.filter(Clauses.term(Fields.COMMUNE, its)));
        long time = now.toEpochMilli();
        // Few items have such a limit: it costs less to leave those out than to let all others in.
        all.not(Clauses.range(Fields.VISIBLE_FROM, time + 1, Long.MAX_VALUE));
        all.not(Clauses.range(Fields.VISIBLE_UNTIL, Long.MIN_VALUE, time));
        if (query.from().isPresent() || query.to().isPresent()) {
            all.filter(
                    Clauses.range(
                            Fields.DATE,
                            query.from().map(Filters::start).orElse(Long.MIN_VALUE),
                            query.to()
                                    .map(day -> start(day.plusDays(1)) - 1)
                                    .orElse(Long.MAX_VALUE)));
        }
        for (Set<String> labels : query.labels()) {
            all.filter(
                    Clauses.oneOf(
                            Fields.LABEL,
                            labels.stream().map(Fields::value).collect(Collectors.toList())));
        }
        return all;
    }

    private static long start(LocalDate day) {
        return day.atStartOfDay(Vietnamese.ZONE).toInstant().toEpochMilli();
    }
}
