package vn.communeportal.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Iterator;
import vn.communeportal.search.SearchEngine;
import vn.communeportal.search.SearchIndex;

/** Indexes in an OpenSearch, found by its presence on the class path. */
public final class OpenSearch implements SearchEngine {

    @Override
    public SearchIndex open(URI address, String name) {
        try {
            return OpenSearchIndex.open(new Connection(address), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void keepOnly(URI address, String prefix, String name) {
        try (Connection connection = new Connection(address)) {
            JsonNode all = connection.get("/" + prefix + "*/_settings?allow_no_indices=true");
            for (Iterator<String> names = all.fieldNames(); names.hasNext(); ) {
                String other = names.next();
                if (!other.equals(name)) {
                    connection.delete("/" + other);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
