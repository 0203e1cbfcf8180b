package vn.communeportal.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.search.BrokenIndexException;
import vn.communeportal.search.IndexMark;
import vn.communeportal.search.IndexedItem;
import vn.communeportal.search.SearchIndex;
import vn.communeportal.search.SearchQuery;
import vn.communeportal.search.SearchResult;
import vn.communeportal.search.Suggestion;
import vn.communeportal.search.query.Clause;
import vn.communeportal.search.query.Fields;
import vn.communeportal.search.query.Questions;
import vn.communeportal.search.words.NumberKeys;
import vn.communeportal.shaded.org.apache.lucene.document.Document;
import vn.communeportal.shaded.org.apache.lucene.index.DirectoryReader;
import vn.communeportal.shaded.org.apache.lucene.index.IndexNotFoundException;
import vn.communeportal.shaded.org.apache.lucene.index.IndexWriter;
import vn.communeportal.shaded.org.apache.lucene.index.LeafReaderContext;
import vn.communeportal.shaded.org.apache.lucene.index.Term;
import vn.communeportal.shaded.org.apache.lucene.search.IndexSearcher;
import vn.communeportal.shaded.org.apache.lucene.search.SearcherManager;
import vn.communeportal.shaded.org.apache.lucene.store.AlreadyClosedException;
import vn.communeportal.shaded.org.apache.lucene.store.Directory;

/** An index in a folder of this machine. */
public final class LuceneIndex implements SearchIndex {

    private static final Logger log = LoggerFactory.getLogger(LuceneIndex.class);

    /** Another number for another form of the index: what is there is then made anew. */
    private static final String FORMAT = "6";

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Turns turns = new Turns();
    private volatile IndexMark mark;
    private volatile boolean committed;

    private LuceneIndex(Directory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        committed = DirectoryReader.indexExists(directory);
        mark = Marks.read(writer.getLiveCommitData());
        writer.getConfig().setMergePolicy(IndexSettings.merging(mark.isComplete()));
        searchers = new SearcherManager(writer, new IndexSettings.PlainSearchers());
    }

    /**
     * Opens the index in a folder; makes both if they are not there.
     *
     * @throws BrokenIndexException if it is damaged, in use, or of another version
     */
    public static LuceneIndex open(Path folder) {
        try {
            Directory directory = IndexSettings.directory(folder);
            try {
                if (DirectoryReader.indexExists(directory)) {
                    requireFormat(directory);
                }
                return new LuceneIndex(
                        directory, new IndexWriter(directory, IndexSettings.writer()));
            } catch (IOException | RuntimeException | InternalError e) {
                directory.close();
                throw e;
            }
        } catch (IOException | RuntimeException | InternalError e) {
            throw new BrokenIndexException("Cannot open the index in " + folder, e);
        }
    }

    private static void requireFormat(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            String format = reader.getIndexCommit().getUserData().get(Marks.FORMAT);
            if (!FORMAT.equals(format)) {
                throw new IOException("The index has format " + format + ", not " + FORMAT);
            }
        }
    }

    @Override
    public SearchResult search(SearchQuery query, Instant now) {
        return asked(searcher -> new Questions(new LuceneEngine(searcher), now).search(query));
    }

    @Override
    public List<Suggestion> suggest(SearchQuery query, Instant now, int most) {
        return asked(
                searcher -> new Questions(new LuceneEngine(searcher), now).suggest(query, most));
    }

    @Override
    public void put(IndexedItem item) {
        Document document = Documents.of(item);
        changing(
                () -> {
                    // Another item that had this place before.
                    writer.deleteDocuments(new Term(Fields.PLACE, Fields.place(item)));
                    writer.updateDocument(new Term(Fields.ID, item.id()), document);
                });
    }

    @Override
    public void remove(String id) {
        changing(() -> writer.deleteDocuments(new Term(Fields.ID, id)));
    }

    @Override
    public Map<String, String> fingerprints(String kind) {
        return with(searcher -> new Contents(searcher).fingerprints(kind));
    }

    @Override
    public List<String> below(String kind, String path) {
        return values(Fields.below(kind, path), Fields.ID);
    }

    @Override
    public List<String> numbered(String number) {
        return values(Fields.term(Fields.NUMBER_WHOLE, NumberKeys.whole(number)), Fields.ID);
    }

    @Override
    public List<String> changedNumbers(String id) {
        return values(Fields.term(Fields.ID, id), Fields.CHANGES);
    }

    private List<String> values(Clause clause, String field) {
        return with(searcher -> new Contents(searcher).values(clause, field));
    }

    @Override
    public void refresh() {
        changing(searchers::maybeRefreshBlocking);
    }

    @Override
    public void commit(IndexMark its) {
        changing(
                () -> {
                    writer.setLiveCommitData(Marks.write(its, FORMAT).entrySet());
                    writer.commit();
                    committed = true;
                    if (its.isComplete() && !mark.isComplete()) {
                        writer.getConfig().setMergePolicy(IndexSettings.merging(true));
                        // What was made in many portions is put together, beside what goes on.
                        writer.forceMerge(IndexSettings.MADE, false);
                    }
                    mark = its;
                });
    }

    @Override
    public IndexMark mark() {
        return mark;
    }

    @Override
    public void examine() {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
        } catch (IndexNotFoundException e) {
            if (committed) {
                throw new BrokenIndexException("What was committed is gone", e);
            }
            log.debug("Nothing has been committed yet", e);
        } catch (IOException | RuntimeException | InternalError e) {
            throw new BrokenIndexException("The index is damaged", e);
        }
    }

    @Override
    public long bytes() {
        try {
            return IndexSettings.bytes(directory);
        } catch (IOException e) {
            throw new BrokenIndexException("The index cannot be read", e);
        }
    }

    @Override
    public long size() {
        return with(searcher -> (long) searcher.getIndexReader().numDocs());
    }

    @Override
    public void close() {
        try {
            try {
                searchers.close();
            } finally {
                try {
                    writer.close();
                } finally {
                    directory.close();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A question to one state of the index. */
    private interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    private interface Change {
        void make() throws IOException;
    }

    /** What people ask; what keeps the index up to date waits for nobody. */
    private <T> T asked(Question<T> question) {
        return turns.take(() -> with(question));
    }

    private <T> T with(Question<T> question) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.ask(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException | UncheckedIOException | AlreadyClosedException e) {
            throw new BrokenIndexException("The index cannot be read", e);
        }
    }

    private static void changing(Change change) {
        try {
            change.make();
        } catch (IOException | AlreadyClosedException e) {
            throw new BrokenIndexException("The index cannot be written", e);
        }
    }
}
