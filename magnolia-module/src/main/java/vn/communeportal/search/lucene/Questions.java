package vn.communeportal.search.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.communeportal.search.Facet;
import vn.communeportal.search.SearchHit;
import vn.communeportal.search.SearchQuery;
import vn.communeportal.search.SearchResult;
import vn.communeportal.search.Suggestion;
import vn.communeportal.search.words.NumberKeys;
import vn.communeportal.search.words.Word;
import vn.communeportal.search.words.Words;
import vn.communeportal.shaded.org.apache.lucene.document.Document;
import vn.communeportal.shaded.org.apache.lucene.index.StoredFields;
import vn.communeportal.shaded.org.apache.lucene.index.Term;
import vn.communeportal.shaded.org.apache.lucene.search.BooleanClause.Occur;
import vn.communeportal.shaded.org.apache.lucene.search.BooleanQuery;
import vn.communeportal.shaded.org.apache.lucene.search.BoostQuery;
import vn.communeportal.shaded.org.apache.lucene.search.ConstantScoreQuery;
import vn.communeportal.shaded.org.apache.lucene.search.IndexSearcher;
import vn.communeportal.shaded.org.apache.lucene.search.MatchAllDocsQuery;
import vn.communeportal.shaded.org.apache.lucene.search.PrefixQuery;
import vn.communeportal.shaded.org.apache.lucene.search.Query;
import vn.communeportal.shaded.org.apache.lucene.search.ScoreDoc;
import vn.communeportal.shaded.org.apache.lucene.search.Sort;
import vn.communeportal.shaded.org.apache.lucene.search.SortField;

/** Answers questions from one state of the index. */
final class Questions {

    private static final SortField NEWEST_FIRST =
            new SortField(Names.DATE, SortField.Type.LONG, true);

    /** What has at least so many of the words is shown if nothing has all of them. */
    private static final double MOST_OF_THEM = 0.6;

    private final IndexSearcher searcher;
    private final Instant now;

    Questions(IndexSearcher searcher, Instant now) {
        this.searcher = searcher;
        this.now = now;
    }

    SearchResult search(SearchQuery query) throws IOException {
        List<Concept> concepts = new Vocabulary(searcher.getIndexReader()).read(query.words());
        if (concepts.isEmpty()) {
            return query.words().isEmpty()
                    ? answer(query, new MatchAllDocsQuery(), concepts, false, null)
                    : new SearchResult(0, List.of(), Map.of(), false, null);
        }
        WordsQuery words = new WordsQuery(concepts);
        Query all = words.query(query.words(), concepts.size());
        SearchResult exact = answer(query, all, concepts, false, null);
        if (exact.total() > 0) {
            return exact;
        }
        String meant = new Corrections(searcher, query, now).meant().orElse(null);
        int enough = (int) Math.ceil(concepts.size() * MOST_OF_THEM);
        return enough < concepts.size()
                ? answer(query, words.query(query.words(), enough), concepts, true, meant)
                : exact.meaning(meant);
    }

    private SearchResult answer(
            SearchQuery query, Query words, List<Concept> concepts, boolean some, String meant)
            throws IOException {
        Set<Facet> free = EnumSet.allOf(Facet.class);
        free.removeAll(query.filters().keySet());
        Query narrowed = Filters.narrow(words, query, now);
        FacetCounts found = searcher.search(narrowed, FacetCounts.of(free));
        if (found.total() == 0 && query.filters().isEmpty()) {
            return new SearchResult(0, List.of(), Map.of(), false, meant);
        }
        Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : free) {
            counts.put(facet, found.counts(facet));
        }
        for (Facet facet : query.filters().keySet()) {
            Query without = Filters.narrow(words, query.without(facet), now);
            counts.put(
                    facet, searcher.search(without, FacetCounts.of(Set.of(facet))).counts(facet));
        }
        return new SearchResult(
                found.total(),
                hits(query, narrowed, concepts),
                counts,
                some && found.total() > 0,
                meant);
    }

    private List<SearchHit> hits(SearchQuery query, Query all, List<Concept> concepts)
            throws IOException {
        if (query.offset() + query.size() > SearchQuery.DEEPEST) {
            return List.of();
        }
        int offset = (int) query.offset();
        boolean byDate = concepts.isEmpty() || query.order() == SearchQuery.Order.NEWEST;
        Sort sort =
                byDate
                        ? new Sort(NEWEST_FIRST, SortField.FIELD_SCORE)
                        : new Sort(SortField.FIELD_SCORE, NEWEST_FIRST);
        ScoreDoc[] top = searcher.search(all, offset + query.size(), sort).scoreDocs;
        StoredFields stored = searcher.storedFields();
        Passages passages = new Passages(concepts);
        List<SearchHit> hits = new ArrayList<>();
        for (int i = offset; i < top.length; i++) {
            Document document = stored.document(top[i].doc);
            hits.add(
                    new SearchHit(
                            document.get(Names.ID),
                            document.get(Names.KIND),
                            document.get(Names.COMMUNE),
                            passages.whole(document.get(Names.TITLE)),
                            passages.best(document.get(Names.TEXT))));
        }
        return hits;
    }

    List<Suggestion> suggest(SearchQuery query, int most) throws IOException {
        List<Word> words = Words.of(query.words());
        if (words.isEmpty()) {
            return List.of();
        }
        Query narrowed = Filters.narrow(beginningLike(query.words(), words), query, now);
        Sort sort = new Sort(SortField.FIELD_SCORE, NEWEST_FIRST);
        StoredFields stored = searcher.storedFields();
        List<Suggestion> suggestions = new ArrayList<>();
        for (ScoreDoc each : searcher.search(narrowed, most, sort).scoreDocs) {
            Document document = stored.document(each.doc);
            String number = document.get(Names.NUMBER);
            suggestions.add(
                    new Suggestion(
                            document.get(Names.ID),
                            document.get(Names.KIND),
                            document.get(Names.COMMUNE),
                            document.get(Names.TITLE),
                            number == null ? "" : number));
        }
        return suggestions;
    }

    private static Query beginningLike(String typed, List<Word> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        BooleanQuery.Builder title = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean last = i == words.size() - 1;
            title.add(
                    last
                            ? new PrefixQuery(new Term(Names.TITLE_FOLDED, word.folded()))
                            : Filters.term(Names.TITLE_FOLDED, word.folded()),
                    Occur.MUST);
            if (word.hasAccents()) {
                all.add(
                        constant(Filters.term(Names.TITLE_ACCENTED, word.accented()), 10),
                        Occur.SHOULD);
            }
        }
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        either.add(constant(title.build(), 1), Occur.SHOULD);
        either.add(
                constant(new PrefixQuery(new Term(Names.TITLE_START, Words.folded(typed))), 5),
                Occur.SHOULD);
        if (words.stream().anyMatch(Word::isNumber)) {
            String key = NumberKeys.key(words);
            either.add(
                    constant(new PrefixQuery(new Term(Names.NUMBER_KEY, key)), 100), Occur.SHOULD);
            either.add(constant(Filters.term(Names.NUMBER_KEY, key), 1_000), Occur.SHOULD);
        }
        all.add(either.build(), Occur.MUST);
        return all.build();
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
