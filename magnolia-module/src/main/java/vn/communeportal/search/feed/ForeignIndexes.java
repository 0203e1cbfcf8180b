package vn.communeportal.search.feed;

import java.net.URI;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.search.SearchEngine;
import vn.communeportal.search.SearchIndex;
import vn.communeportal.search.lucene.LuceneIndex;

/** Indexes in an engine outside this process: {@code http://engine:9200/portal-1}. */
final class ForeignIndexes implements Indexes {

    private static final Logger log = LoggerFactory.getLogger(ForeignIndexes.class);
    private static final String USUAL_PREFIX = "commune-portal";

    private final SearchEngine engine;
    private final URI address;
    private final String prefix;

    private ForeignIndexes(SearchEngine engine, URI address, String kind) {
        this.engine = engine;
        this.address = address;
        String path = address.getPath().replace("/", "");
        prefix = (path.isEmpty() ? USUAL_PREFIX : path) + "-" + kind + "-";
    }

    /**
     * The engine of an address; the one that is built in if there is none, or no jar that knows it.
     *
     * @param configured empty for the one that is built in
     * @param kind of what is indexed, by which indexes of one installation differ
     */
    static Indexes of(String configured, String kind) {
        if (configured.isBlank()) {
            return LuceneIndex::open;
        }
        for (SearchEngine engine :
                ServiceLoader.load(SearchEngine.class, ForeignIndexes.class.getClassLoader())) {
            return new ForeignIndexes(engine, URI.create(configured.strip()), kind);
        }
        log.error("No jar of a search engine is there: the one that is built in is used");
        return LuceneIndex::open;
    }

    @Override
    public SearchIndex open(Path folder) {
        return engine.open(address, name(folder));
    }

    private String name(Path folder) {
        return prefix + folder.getFileName();
    }

    @Override
    public void keepOnly(Path folder) {
        engine.keepOnly(address, prefix, name(folder));
    }
}
