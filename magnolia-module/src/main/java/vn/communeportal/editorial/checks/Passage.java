package vn.communeportal.editorial.checks;

import java.util.Objects;
import java.util.Optional;
import vn.communeportal.attachment.HiddenText;

/**
 * A piece of text with its place: a field, the name of a file, a page of a file, or something that
 * a file hides. Immutable.
 */
public final class Passage {

    /** What kind of place it is. */
    public enum Place {
        FIELD,
        FILE_NAME,
        FILE_PAGE,
        FILE_HIDDEN
    }

    private final String field;
    private final Place place;
    private final String detail;
    private final HiddenText.Kind hiddenKind;
    private final String text;
    private String plain;

    private Passage(
            String field, Place place, String detail, HiddenText.Kind hiddenKind, String text) {
        this.field = Objects.requireNonNull(field, "field");
        this.place = place;
        this.detail = detail;
        this.hiddenKind = hiddenKind;
        this.text = Objects.requireNonNull(text, "text");
    }

    static Passage ofField(String field, String text) {
        return new Passage(field, Place.FIELD, "", null, text);
    }

    static Passage ofFileName(String field, String name) {
        return new Passage(field, Place.FILE_NAME, "", null, name);
    }

    static Passage ofPage(String field, int number, String text) {
        return new Passage(field, Place.FILE_PAGE, String.valueOf(number), null, text);
    }

    static Passage ofHidden(String field, HiddenText hidden) {
        return new Passage(field, Place.FILE_HIDDEN, hidden.place(), hidden.kind(), hidden.text());
    }

    /** Path of the field, as {@code attachments[2].file}. */
    public String field() {
        return field;
    }

    public Place place() {
        return place;
    }

    /** Number of the page, name of the sheet or part; empty in fields. */
    public String detail() {
        return detail;
    }

    /** Why a reader of the file does not see it; empty of everything else. */
    public Optional<HiddenText.Kind> hiddenKind() {
        return Optional.ofNullable(hiddenKind);
    }

    /** Precomposed. Lines end with {@code \n}, cells of a row lie between tabs. */
    String text() {
        return text;
    }

    /** The same text in lower case without accents, letter for letter. */
    String plain() {
        if (plain == null) {
            plain = PlainLetters.of(text);
        }
        return plain;
    }

    /** Says nothing of the text, so that a log never does. */
    @Override
    public String toString() {
        return place + " " + field + " " + detail;
    }
}
