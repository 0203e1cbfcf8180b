package vn.communeportal.search.lucene;

import vn.communeportal.search.Facet;
import vn.communeportal.search.IndexedItem;

/** Names of the index's fields. */
final class Names {

    static final String ID = "id";
    static final String KIND = "kind";

    /** Kind and path: items of two kinds may have the same path. */
    static final String PLACE = "place";

    static final String COMMUNE = "commune";
    static final String FINGERPRINT = "fingerprint";

    /** Title and text: each accented and folded, see {@code search.words.Word}. */
    static final String TITLE_ACCENTED = "titleAccented";

    static final String TITLE_FOLDED = "titleFolded";
    static final String TEXT_ACCENTED = "textAccented";
    static final String TEXT_FOLDED = "textFolded";

    /** The whole title folded, for what begins like it. */
    static final String TITLE_START = "titleStart";

    /** What is shown. */
    static final String TITLE = "title";

    static final String TEXT = "text";
    static final String NUMBER = "number";

    static final String NUMBER_WHOLE = "numberWhole";
    static final String NUMBER_KEY = "numberKey";
    static final String CHANGES = "changes";

    static final String DATE = "date";
    static final String VISIBLE_FROM = "visibleFrom";
    static final String VISIBLE_UNTIL = "visibleUntil";
    static final String IN_FORCE_FROM = "inForceFrom";
    static final String IN_FORCE_UNTIL = "inForceUntil";

    private Names() {}

    static String place(IndexedItem item) {
        return place(item.kind(), item.path());
    }

    static String place(String kind, String path) {
        return kind + ":" + path;
    }

    static String of(Facet facet) {
        return "facet." + facet.id();
    }
}
