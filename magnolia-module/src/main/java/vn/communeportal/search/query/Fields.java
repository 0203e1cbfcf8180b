package vn.communeportal.search.query;

import java.util.List;
import vn.communeportal.search.Facet;
import vn.communeportal.search.IndexedItem;
import vn.communeportal.search.words.Words;

/** Names of the index's fields. */
public final class Fields {

    public static final String ID = "id";
    public static final String KIND = "kind";

    /** Kind and path: items of two kinds may have the same path. */
    public static final String PLACE = "place";

    public static final String COMMUNE = "commune";
    public static final String FINGERPRINT = "fingerprint";

    /** Title and text: each accented and folded, see {@code search.words.Word}. */
    public static final String TITLE_ACCENTED = "titleAccented";

    public static final String TITLE_FOLDED = "titleFolded";
    public static final String TEXT_ACCENTED = "textAccented";
    public static final String TEXT_FOLDED = "textFolded";

    /** Attached files, in both forms. */
    public static final String FILES_ACCENTED = "filesAccented";

    public static final String FILES_FOLDED = "filesFolded";

    /** Pages of files, see {@link StoredPage}. */
    public static final String PAGE = "page";

    /** Where folded words are. */
    public static final List<String> FOLDED = List.of(TITLE_FOLDED, TEXT_FOLDED, FILES_FOLDED);

    /** The whole title folded, for what begins like it. */
    public static final String TITLE_START = "titleStart";

    /** What is shown. */
    public static final String TITLE = "title";

    public static final String TEXT = "text";
    public static final String NUMBER = "number";

    public static final String NUMBER_WHOLE = "numberWhole";
    public static final String NUMBER_KEY = "numberKey";
    public static final String CHANGES = "changes";

    public static final String LABEL = "label";

    public static final String DATE = "date";
    public static final String VISIBLE_FROM = "visibleFrom";
    public static final String VISIBLE_UNTIL = "visibleUntil";
    public static final String IN_FORCE_FROM = "inForceFrom";
    public static final String IN_FORCE_UNTIL = "inForceUntil";

    /** Longer texts are found to their end, but passages are shown from this much of them. */
    private static final int SHOWN = 20_000;

    private static final int LONGEST_START = 200;

    /** Lucene's longest term is 32,766 bytes; no value that people read comes near. */
    private static final int LONGEST_VALUE = 1_000;

    private Fields() {}

    public static String place(IndexedItem item) {
        return place(item.kind(), item.path());
    }

    public static String place(String kind, String path) {
        return kind + ":" + path;
    }

    public static String of(Facet facet) {
        return "facet." + facet.id();
    }

    /** What of a value is kept. */
    public static String value(String value) {
        return cut(value, LONGEST_VALUE);
    }

    /** What of a title is kept for what begins like it. */
    public static String start(String title) {
        return cut(Words.folded(title), LONGEST_START);
    }

    /** What of a text is kept to be shown. */
    public static String shown(String text) {
        return cut(text, SHOWN);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    /** Items with this value. */
    public static Clause term(String field, String value) {
        return Clauses.term(field, value);
    }

    /** Items at this place or below it. */
    public static Clause below(String kind, String path) {
        String place = place(kind, path);
        return new Clauses.All()
                .should(Clauses.term(PLACE, place))
                .should(Clauses.prefix(PLACE, place + "/"));
    }
}
