package vn.communeportal.search.feed;

import java.nio.file.Path;
import vn.communeportal.search.SearchIndex;

/** Where the indexes of this node come from, one for each folder of its own. */
@FunctionalInterface
interface Indexes {

    /**
     * Opens the index that belongs to a folder; makes it if it is not there.
     *
     * @throws vn.communeportal.search.BrokenIndexException if it cannot be used any more
     */
    SearchIndex open(Path folder);

    /** All indexes but that of the folder are of no use any more. */
    default void keepOnly(Path folder) {
        // What is in the folders goes with them.
    }
}
