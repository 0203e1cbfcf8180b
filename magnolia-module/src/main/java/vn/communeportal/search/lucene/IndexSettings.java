package vn.communeportal.search.lucene;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import vn.communeportal.search.Facet;
import vn.communeportal.search.query.Fields;
import vn.communeportal.shaded.org.apache.lucene.index.IndexReader;
import vn.communeportal.shaded.org.apache.lucene.index.IndexWriterConfig;
import vn.communeportal.shaded.org.apache.lucene.index.MergePolicy;
import vn.communeportal.shaded.org.apache.lucene.index.TieredMergePolicy;
import vn.communeportal.shaded.org.apache.lucene.search.IndexSearcher;
import vn.communeportal.shaded.org.apache.lucene.search.SearcherFactory;
import vn.communeportal.shaded.org.apache.lucene.search.Sort;
import vn.communeportal.shaded.org.apache.lucene.search.SortedSetSortField;
import vn.communeportal.shaded.org.apache.lucene.store.Directory;
import vn.communeportal.shaded.org.apache.lucene.store.MMapDirectory;
import vn.communeportal.shaded.org.apache.lucene.store.NIOFSDirectory;

/** How an index is kept and read. */
final class IndexSettings {

    /** What is asked for together is kept together: most questions are for one commune. */
    private static final Sort NEIGHBOURS =
            new Sort(
                    new SortedSetSortField(Fields.of(Facet.COMMUNE), false),
                    new SortedSetSortField(Fields.of(Facet.KIND), false));

    private static final int FIRST_JAVA_WITHOUT_OUR_MMAP = 19;

    /** Each costs a question some time to look into; fewer cost more to keep. */
    private static final int SEGMENTS = 4;

    /** The same as long as an index is made: in the end all are put together anyway. */
    private static final int SEGMENTS_WHILE_MADE = 20;

    /** Segments of an index that was made anew. */
    static final int MADE = 1;

    private static final double MEGABYTES_BEFORE_WRITING = 32;

    private IndexSettings() {}

    /** Lucene maps files for Java 19 and later with classes that its shaded jar leaves out. */
    static Directory directory(Path folder) throws IOException {
        return Runtime.version().feature() < FIRST_JAVA_WITHOUT_OUR_MMAP
                ? new MMapDirectory(folder)
                : new NIOFSDirectory(folder);
    }

    static IndexWriterConfig writer() {
        return new IndexWriterConfig()
                .setIndexSort(NEIGHBOURS)
                .setMergePolicy(merging(false))
                .setRAMBufferSizeMB(MEGABYTES_BEFORE_WRITING)
                .setCommitOnClose(false);
    }

    /**
     * When segments are put together.
     *
     * @param complete false as long as the index is made
     */
    static MergePolicy merging(boolean complete) {
        int segments = complete ? SEGMENTS : SEGMENTS_WHILE_MADE;
        return new TieredMergePolicy().setSegmentsPerTier(segments).setMaxMergeAtOnce(segments);
    }

    /** How long all files are together. */
    static long bytes(Directory directory) throws IOException {
        long bytes = 0;
        for (String file : directory.listAll()) {
            try {
                bytes += directory.fileLength(file);
            } catch (NoSuchFileException | FileNotFoundException e) {
                // Files go while an index is written.
                continue;
            }
        }
        return bytes;
    }

    /**
     * Questions differ by the moment that they are asked at: remembering parts of them is no use.
     */
    static final class PlainSearchers extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            return searcher;
        }
    }
}
