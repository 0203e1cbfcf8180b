package vn.communeportal.insight.visits;

import java.util.Arrays;
import java.util.Locale;

/** By what visits are told apart. */
public enum Dimension {
    /** Code of the section; what is in none, as the home page, is not told apart. */
    SECTION("s"),
    /** Identifier of the item. */
    ITEM("i"),
    /** {@code phone}, {@code tablet} or {@code desk}. */
    DEVICE("d"),
    /** {@code search}, {@code social}, {@code link} or {@code direct}. */
    WAY("w"),
    /** {@code all} searches, those that {@code missed}: views without visits. */
    SEARCH("q");

    private final String id;

    Dimension(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    static Dimension ofId(String id) {
        return Arrays.stream(values())
                .filter(one -> one.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No dimension " + id));
    }

    /** Key of its name. */
    public String labelKey() {
        return "insight.by." + name().toLowerCase(Locale.ROOT);
    }
}
