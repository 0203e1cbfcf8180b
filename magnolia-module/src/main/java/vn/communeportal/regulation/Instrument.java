package vn.communeportal.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A law, decree, circular or the like (<i>văn bản quy phạm pháp luật</i>). Immutable. */
public final class Instrument {

    private final String number;
    private final String title;
    private final String englishTitle;
    private final LocalDate issued;
    private final Validity validity;
    private final List<String> replacedBy;
    private final LegalGrounds grounds;

    Instrument(RecordReader record) {
        record.knowing(RecordSchema.names(RegulationSubject.INSTRUMENTS));
        this.number = record.required("number", "[^,;]+", "instrumentNumber");
        this.title = record.required("title");
        this.englishTitle = record.required("englishTitle");
        this.issued = record.day("issued");
        this.validity = record.validity();
        this.replacedBy = List.copyOf(record.texts("replacedBy"));
        this.grounds = record.grounds();
    }

    /** As it is quoted, {@code 43/2011/NĐ-CP}; its title where the number is not known. */
    public String number() {
        return number;
    }

    public String title(Locale locale) {
        return "en".equals(locale.getLanguage()) ? englishTitle : title;
    }

    /** Day of issue; empty if not known. */
    public Optional<LocalDate> issued() {
        return Optional.ofNullable(issued);
    }

    /** First and last day in force, where known. */
    public Validity validity() {
        return validity;
    }

    /** The numbers of those that took its place; none if nothing did. */
    public List<String> replacedBy() {
        return replacedBy;
    }

    /** Where its dates were read, and whether they are confirmed. */
    public LegalGrounds grounds() {
        return grounds;
    }

    @Override
    public String toString() {
        return number;
    }
}
