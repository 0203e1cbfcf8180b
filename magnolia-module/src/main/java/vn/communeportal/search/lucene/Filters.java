package vn.communeportal.search.lucene;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import vn.communeportal.search.Facet;
import vn.communeportal.search.SearchQuery;
import vn.communeportal.shaded.org.apache.lucene.document.LongPoint;
import vn.communeportal.shaded.org.apache.lucene.index.Term;
import vn.communeportal.shaded.org.apache.lucene.search.BooleanClause.Occur;
import vn.communeportal.shaded.org.apache.lucene.search.BooleanQuery;
import vn.communeportal.shaded.org.apache.lucene.search.Query;
import vn.communeportal.shaded.org.apache.lucene.search.TermInSetQuery;
import vn.communeportal.shaded.org.apache.lucene.search.TermQuery;
import vn.communeportal.shaded.org.apache.lucene.util.BytesRef;
import vn.communeportal.text.Vietnamese;

/** What may be found at all: of this commune, visible now, and as narrowed. */
final class Filters {

    private Filters() {}

    /** The words' query, narrowed by everything. */
    static BooleanQuery narrow(Query words, SearchQuery query, Instant now) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(words, Occur.MUST);
        query.commune().ifPresent(commune -> all.add(term(Names.COMMUNE, commune), Occur.FILTER));
        long time = now.toEpochMilli();
        // Few items have such a limit: it costs less to leave those out than to let all others in.
        all.add(
                LongPoint.newRangeQuery(Names.VISIBLE_FROM, time + 1, Long.MAX_VALUE),
                Occur.MUST_NOT);
        all.add(LongPoint.newRangeQuery(Names.VISIBLE_UNTIL, Long.MIN_VALUE, time), Occur.MUST_NOT);
        if (query.from().isPresent() || query.to().isPresent()) {
            all.add(
                    LongPoint.newRangeQuery(
                            Names.DATE,
                            query.from().map(Filters::start).orElse(Long.MIN_VALUE),
                            query.to()
                                    .map(day -> start(day.plusDays(1)) - 1)
                                    .orElse(Long.MAX_VALUE)),
                    Occur.FILTER);
        }
        query.inForceOn().ifPresent(day -> addInForce(all, day));
        for (Facet facet : query.filters().keySet()) {
            all.add(
                    new TermInSetQuery(
                            Names.of(facet),
                            query.filter(facet).stream()
                                    .map(BytesRef::new)
                                    .collect(Collectors.toList())),
                    Occur.FILTER);
        }
        return all.build();
    }

    private static void addInForce(BooleanQuery.Builder all, LocalDate day) {
        all.add(
                LongPoint.newRangeQuery(Names.IN_FORCE_FROM, Long.MIN_VALUE, day.toEpochDay()),
                Occur.FILTER);
        all.add(
                LongPoint.newRangeQuery(Names.IN_FORCE_UNTIL, day.toEpochDay() + 1, Long.MAX_VALUE),
                Occur.FILTER);
    }

    static TermQuery term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static long start(LocalDate day) {
        return day.atStartOfDay(Vietnamese.ZONE).toInstant().toEpochMilli();
    }
}
