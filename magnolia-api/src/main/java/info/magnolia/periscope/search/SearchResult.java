package info.magnolia.periscope.search;

import info.magnolia.periscope.operation.OperationRequest;
import java.time.ZonedDateTime;

public class SearchResult {
    public static SearchResultBuilder builder() {
        throw new UnsupportedOperationException();
    }

    public static class SearchResultBuilder {
        public SearchResultBuilder title(String title) {
            throw new UnsupportedOperationException();
        }

        public SearchResultBuilder content(String content) {
            throw new UnsupportedOperationException();
        }

        public SearchResultBuilder path(String path) {
            throw new UnsupportedOperationException();
        }

        public SearchResultBuilder operationRequest(OperationRequest request) {
            throw new UnsupportedOperationException();
        }

        public SearchResultBuilder type(String type) {
            throw new UnsupportedOperationException();
        }

        public SearchResultBuilder lastModified(ZonedDateTime time) {
            throw new UnsupportedOperationException();
        }

        public SearchResult build() {
            throw new UnsupportedOperationException();
        }
    }
}
