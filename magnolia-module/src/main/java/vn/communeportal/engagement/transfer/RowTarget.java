package vn.communeportal.engagement.transfer;

import java.io.IOException;

/** Where rows of a channel go. Safe for use by many threads. */
public interface RowTarget {

    /** Name of the channel, as of its {@link RowSource}. */
    String channel();

    /**
     * Keeps a row. It may come more than once: what is there already stays once. On return it is on
     * the disk.
     *
     * @throws IOException if the row cannot be read; it is then reported and waits at its source
     */
    void keep(Row row) throws IOException;
}
