package vn.communeportal.attachment;

import java.util.Objects;

/** Something that a file carries and a reader does not see at once. Immutable. */
public final class HiddenText {

    /** Why a reader does not see it. */
    public enum Kind {
        /** A remark in the margin, with who made it. */
        COMMENT,
        /** Text that somebody added with changes being tracked; a reader sees it as well. */
        INSERTION,
        /** Text that somebody struck out with changes being tracked. */
        DELETION,
        /** Text formatted as hidden. */
        HIDDEN_TEXT,
        HIDDEN_SHEET,
        HIDDEN_ROW,
        HIDDEN_COLUMN,
        HIDDEN_SLIDE,
        /** What the speaker says to a slide. */
        SPEAKER_NOTE,
        /** Name of a person who wrote or changed the file. */
        AUTHOR,
        /** Any other property: title, keywords, the company that owns the program. */
        PROPERTY,
        /** Where a picture or film was taken: latitude, longitude. */
        POSITION,
        /** Name of a file inside the file. */
        EMBEDDED_FILE
    }

    private final Kind kind;
    private final String place;
    private final String text;

    HiddenText(Kind kind, String place, String text) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.place = Objects.requireNonNull(place, "place");
        this.text = Objects.requireNonNull(text, "text");
    }

    public Kind kind() {
        return kind;
    }

    /** Where in the file: name of a sheet or part, number of a page; empty if of the whole file. */
    public String place() {
        return place;
    }

    /** Precomposed, never blank. */
    public String text() {
        return text;
    }

    /** Says nothing of the text, so that a log never does. */
    @Override
    public String toString() {
        return kind + " in " + place;
    }
}
