package vn.communeportal.engagement.form;

import java.util.Locale;

/** What a field of a form holds. */
public enum FormFieldType {
    /** One line. */
    LINE,
    /** Several lines. */
    TEXT,
    EMAIL,
    TELEPHONE,
    /** Number of a citizen's card, an older identity card or a passport. */
    IDENTITY,
    /** One of a few. */
    CHOICE,
    /** Yes or nothing; {@link #YES} is how it is sent. */
    FLAG,
    /** One to five. */
    RATING;

    /** Value of a flag that is set. */
    public static final String YES = "yes";

    /** The best that a rating can be; the worst is 1. */
    public static final int BEST = 5;

    /** As the declaration and templates name it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FormFieldType of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
