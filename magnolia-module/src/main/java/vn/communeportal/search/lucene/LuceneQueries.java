package vn.communeportal.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.communeportal.search.query.Clause;
import vn.communeportal.search.query.Clauses;
import vn.communeportal.shaded.org.apache.lucene.document.LongPoint;
import vn.communeportal.shaded.org.apache.lucene.index.Term;
import vn.communeportal.shaded.org.apache.lucene.index.TermStates;
import vn.communeportal.shaded.org.apache.lucene.search.BooleanClause.Occur;
import vn.communeportal.shaded.org.apache.lucene.search.BooleanQuery;
import vn.communeportal.shaded.org.apache.lucene.search.BoostQuery;
import vn.communeportal.shaded.org.apache.lucene.search.ConstantScoreQuery;
import vn.communeportal.shaded.org.apache.lucene.search.DisjunctionMaxQuery;
import vn.communeportal.shaded.org.apache.lucene.search.IndexSearcher;
import vn.communeportal.shaded.org.apache.lucene.search.MatchAllDocsQuery;
import vn.communeportal.shaded.org.apache.lucene.search.PhraseQuery;
import vn.communeportal.shaded.org.apache.lucene.search.PrefixQuery;
import vn.communeportal.shaded.org.apache.lucene.search.Query;
import vn.communeportal.shaded.org.apache.lucene.search.TermInSetQuery;
import vn.communeportal.shaded.org.apache.lucene.search.TermQuery;
import vn.communeportal.shaded.org.apache.lucene.util.BytesRef;

/**
 * Makes Lucene's queries of clauses, for one state of an index. A question names the same words in
 * many clauses: where these are is looked up once.
 */
final class LuceneQueries implements Clause.Reader<Query> {

    private final IndexSearcher searcher;
    private final Map<Term, TermQuery> terms = new HashMap<>();

    LuceneQueries(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /**
     * @throws UncheckedIOException if the index cannot be read
     */
    Query of(Clause clause) {
        return clause.read(this);
    }

    @Override
    public Query everything() {
        return new MatchAllDocsQuery();
    }

    @Override
    public Query term(String field, String value) {
        return terms.computeIfAbsent(new Term(field, value), this::found);
    }

    private TermQuery found(Term term) {
        try {
            return new TermQuery(term, TermStates.build(searcher, term, true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Query prefix(String field, String start) {
        return new PrefixQuery(new Term(field, start));
    }

    @Override
    public Query oneOf(String field, Collection<String> values) {
        return new TermInSetQuery(
                field, values.stream().map(BytesRef::new).collect(Collectors.toList()));
    }

    @Override
    public Query phrase(String field, List<String> words, int slop) {
        return new PhraseQuery(slop, field, words.toArray(String[]::new));
    }

    @Override
    public Query range(String field, long from, long to) {
        return LongPoint.newRangeQuery(field, from, to);
    }

    @Override
    public Query all(Clauses.All all) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        all.must().forEach(clause -> query.add(of(clause), Occur.MUST));
        all.should().forEach(clause -> query.add(of(clause), Occur.SHOULD));
        all.filters().forEach(clause -> query.add(of(clause), Occur.FILTER));
        all.not().forEach(clause -> query.add(of(clause), Occur.MUST_NOT));
        return query.setMinimumNumberShouldMatch(all.atLeast()).build();
    }

    @Override
    public Query best(List<Clause> clauses, float others) {
        return new DisjunctionMaxQuery(
                clauses.stream().map(this::of).collect(Collectors.toList()), others);
    }

    @Override
    public Query boosted(Clause clause, float factor) {
        return new BoostQuery(of(clause), factor);
    }

    @Override
    public Query constant(Clause clause, float score) {
        return new BoostQuery(new ConstantScoreQuery(of(clause)), score);
    }
}
