package vn.communeportal.search;

import java.net.URI;

/**
 * An engine outside this process, as OpenSearch. Its jar beside the portal's is found by {@link
 * java.util.ServiceLoader}.
 */
public interface SearchEngine {

    /**
     * Opens an index; makes it if it is not there.
     *
     * @param address of the engine
     * @throws BrokenIndexException if it cannot be used any more
     * @throws java.io.UncheckedIOException if the engine does not answer
     */
    SearchIndex open(URI address, String name);

    /** Deletes all other indexes whose names begin so. */
    void keepOnly(URI address, String prefix, String name);
}
