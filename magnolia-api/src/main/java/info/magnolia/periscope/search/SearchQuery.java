package info.magnolia.periscope.search;

import java.time.ZonedDateTime;
import java.util.Collection;

public class SearchQuery {
    public String getQuery() {
        throw new UnsupportedOperationException();
    }

    public Collection<String> getTags() {
        throw new UnsupportedOperationException();
    }

    public Collection<String> getEditors() {
        throw new UnsupportedOperationException();
    }

    public ZonedDateTime getStartDate() {
        throw new UnsupportedOperationException();
    }

    public ZonedDateTime getEndDate() {
        throw new UnsupportedOperationException();
    }
}
