package vn.communeportal.regulation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What a rule rests on, where that was read, and whether it can be relied on. Immutable. */
public final class LegalGrounds {

    private final List<LegalBasis> basis;
    private final String source;
    private final boolean confirmed;
    private final String note;
    private final String englishNote;

    LegalGrounds(
            List<LegalBasis> basis,
            String source,
            boolean confirmed,
            String note,
            String englishNote) {
        this.basis = List.copyOf(basis);
        this.source = Objects.requireNonNull(source, "source");
        this.confirmed = confirmed;
        this.note = Objects.requireNonNull(note, "note");
        this.englishNote = Objects.requireNonNull(englishNote, "englishNote");
    }

    /** None if the rule rests on practice alone. */
    public List<LegalBasis> basis() {
        return basis;
    }

    /** Key of the text in which the rule was found, as {@code docs/regulation.md} lists them. */
    public String source() {
        return source;
    }

    /** False if the official text still has to be compared. */
    public boolean isConfirmed() {
        return confirmed;
    }

    /** What to know about it; empty if nothing. */
    public String note(Locale locale) {
        return "en".equals(locale.getLanguage()) ? englishNote : note;
    }
}
