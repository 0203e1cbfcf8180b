package vn.communeportal.search.lucene;

import java.io.IOException;
import vn.communeportal.search.query.Tally;

/** What documents of a segment have of a facet. For one thread, document by document. */
interface Column {

    /** Counts what a document has. */
    void count(int document) throws IOException;

    /** Whether a document has one of the values that are wanted. */
    boolean meets(int document) throws IOException;

    /** Counts what the document has that {@link #meets} was asked about last. */
    void countMet();

    void addTo(Tally tally) throws IOException;
}
