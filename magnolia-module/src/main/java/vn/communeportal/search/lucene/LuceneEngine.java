package vn.communeportal.search.lucene;

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
import java.util.stream.Stream;
import vn.communeportal.search.Facet;
import vn.communeportal.search.query.Clause;
import vn.communeportal.search.query.Engine;
import vn.communeportal.search.query.Fields;
import vn.communeportal.search.query.Found;
import vn.communeportal.search.query.StoredPage;
import vn.communeportal.search.query.Tally;
import vn.communeportal.shaded.org.apache.lucene.document.Document;
import vn.communeportal.shaded.org.apache.lucene.index.IndexReader;
import vn.communeportal.shaded.org.apache.lucene.index.MultiTerms;
import vn.communeportal.shaded.org.apache.lucene.index.StoredFields;
import vn.communeportal.shaded.org.apache.lucene.index.Term;
import vn.communeportal.shaded.org.apache.lucene.index.Terms;
import vn.communeportal.shaded.org.apache.lucene.search.BoostAttribute;
import vn.communeportal.shaded.org.apache.lucene.search.FuzzyTermsEnum;
import vn.communeportal.shaded.org.apache.lucene.search.IndexSearcher;
import vn.communeportal.shaded.org.apache.lucene.search.ScoreDoc;
import vn.communeportal.shaded.org.apache.lucene.search.Sort;
import vn.communeportal.shaded.org.apache.lucene.search.SortField;
import vn.communeportal.shaded.org.apache.lucene.search.TopFieldCollectorManager;
import vn.communeportal.shaded.org.apache.lucene.util.BytesRef;

/** One state of an index. */
final class LuceneEngine implements Engine {

    private static final SortField NEWEST_FIRST =
            new SortField(Fields.DATE, SortField.Type.LONG, true);

    /** Every index of the same items has one order: a second page may come from another node. */
    private static final SortField BY_PLACE = new SortField(Fields.PLACE, SortField.Type.STRING);

    private static final Sort BY_DATE = new Sort(NEWEST_FIRST, SortField.FIELD_SCORE, BY_PLACE);
    private static final Sort BY_SCORE = new Sort(SortField.FIELD_SCORE, NEWEST_FIRST, BY_PLACE);

    /** Pages of files may be long, and few questions need them. */
    private static final Set<String> SHOWN =
            Set.of(
                    Fields.ID,
                    Fields.KIND,
                    Fields.COMMUNE,
                    Fields.TITLE,
                    Fields.TEXT,
                    Fields.NUMBER);

    private final IndexSearcher searcher;
    private final LuceneQueries queries;

    LuceneEngine(IndexSearcher searcher) {
        this.searcher = searcher;
        queries = new LuceneQueries(searcher);
    }

    @Override
    public Tally tally(Clause clause, Map<Facet, Set<String>> choices, LocalDate validityDay)
            throws IOException {
        return searcher.search(queries.of(clause), FacetCounts.of(choices, validityDay));
    }

    @Override
    public List<Found> find(Clause clause, boolean byDate, int offset, int size)
            throws IOException {
        // How many there are is counted elsewhere: what cannot be among the first is passed over.
        ScoreDoc[] top =
                searcher.search(
                                queries.of(clause),
                                new TopFieldCollectorManager(
                                        byDate ? BY_DATE : BY_SCORE, offset + size, 1))
                        .scoreDocs;
        StoredFields stored = searcher.storedFields();
        List<Found> all = new ArrayList<>();
        for (int i = offset; i < top.length; i++) {
            int number = top[i].doc;
            Document document = stored.document(number, SHOWN);
            all.add(
                    new Found(
                            document.get(Fields.ID),
                            document.get(Fields.KIND),
                            document.get(Fields.COMMUNE),
                            document.get(Fields.TITLE),
                            document.get(Fields.TEXT),
                            document.get(Fields.NUMBER),
                            () -> pages(stored, number)));
        }
        return all;
    }

    private static List<StoredPage> pages(StoredFields stored, int document) throws IOException {
        return Stream.of(stored.document(document, Set.of(Fields.PAGE)).getValues(Fields.PAGE))
                .map(StoredPage::read)
                .collect(Collectors.toList());
    }

    @Override
    public Map<String, Long> frequencies(Collection<String> folded) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        Map<String, Long> all = new HashMap<>();
        for (String word : folded) {
            for (String field : Fields.FOLDED) {
                all.merge(word, (long) reader.docFreq(new Term(field, word)), Long::sum);
            }
        }
        return all;
    }

    /** As {@code BM25Similarity} weighs words: how often it occurs makes a part of that. */
    @Override
    public double most(String field, String word) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        double with = reader.docFreq(new Term(field, word));
        double without = reader.getDocCount(field) - with;
        return with == 0 ? 0 : Math.log(1 + (without + 0.5) / (with + 0.5));
    }

    @Override
    public List<String> alike(String folded, int edits, int most) throws IOException {
        Map<String, Double> found = new LinkedHashMap<>();
        for (String field : Fields.FOLDED) {
            Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
            if (terms != null) {
                collectAlike(terms, new Term(field, folded), edits, found);
            }
        }
        return found.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }

    private static void collectAlike(Terms terms, Term term, int edits, Map<String, Double> found)
            throws IOException {
        FuzzyTermsEnum candidates = new FuzzyTermsEnum(terms, term, edits, 0, true);
        BoostAttribute likeness = candidates.attributes().addAttribute(BoostAttribute.class);
        for (BytesRef each = candidates.next(); each != null; each = candidates.next()) {
            double score = Engine.likelihood(likeness.getBoost(), candidates.docFreq());
            found.merge(each.utf8ToString(), score, Math::max);
        }
    }
}
