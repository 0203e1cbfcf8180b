package vn.communeportal.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.communeportal.search.query.Clause;
import vn.communeportal.search.query.Fields;
import vn.communeportal.shaded.org.apache.lucene.index.BinaryDocValues;
import vn.communeportal.shaded.org.apache.lucene.index.DocValues;
import vn.communeportal.shaded.org.apache.lucene.index.LeafReaderContext;
import vn.communeportal.shaded.org.apache.lucene.search.DocIdSetIterator;
import vn.communeportal.shaded.org.apache.lucene.search.IndexSearcher;
import vn.communeportal.shaded.org.apache.lucene.search.Query;
import vn.communeportal.shaded.org.apache.lucene.search.ScoreDoc;
import vn.communeportal.shaded.org.apache.lucene.search.ScoreMode;
import vn.communeportal.shaded.org.apache.lucene.search.Scorer;
import vn.communeportal.shaded.org.apache.lucene.search.Sort;
import vn.communeportal.shaded.org.apache.lucene.search.TopDocs;
import vn.communeportal.shaded.org.apache.lucene.search.Weight;

/** Tells whoever feeds the index what one state of it has. */
final class Contents {

    private static final int AT_ONCE = 10_000;

    private final IndexSearcher searcher;

    Contents(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    Map<String, String> fingerprints(String kind) throws IOException {
        Map<String, String> all = new HashMap<>();
        Query query = new LuceneQueries(searcher).of(Fields.term(Fields.KIND, kind));
        Weight weight =
                searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                collect(leaf, scorer.iterator(), all);
            }
        }
        return all;
    }

    private static void collect(
            LeafReaderContext leaf, DocIdSetIterator documents, Map<String, String> all)
            throws IOException {
        BinaryDocValues ids = DocValues.getBinary(leaf.reader(), Fields.ID);
        BinaryDocValues prints = DocValues.getBinary(leaf.reader(), Fields.FINGERPRINT);
        for (int each = documents.nextDoc();
                each != DocIdSetIterator.NO_MORE_DOCS;
                each = documents.nextDoc()) {
            boolean live =
                    leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(each);
            if (live && ids.advanceExact(each) && prints.advanceExact(each)) {
                all.put(ids.binaryValue().utf8ToString(), prints.binaryValue().utf8ToString());
            }
        }
    }

    /** What a field of the items that meet the clause has, in portions. */
    List<String> values(Clause clause, String field) throws IOException {
        Query query = new LuceneQueries(searcher).of(clause);
        List<String> values = new ArrayList<>();
        ScoreDoc last = null;
        do {
            TopDocs portion = searcher.searchAfter(last, query, AT_ONCE, Sort.INDEXORDER);
            last = null;
            for (ScoreDoc each : portion.scoreDocs) {
                values.addAll(
                        List.of(
                                searcher.storedFields()
                                        .document(each.doc, Set.of(field))
                                        .getValues(field)));
                last = each;
            }
        } while (last != null);
        return values;
    }
}
