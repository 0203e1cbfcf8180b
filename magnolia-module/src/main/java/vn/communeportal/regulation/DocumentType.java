package vn.communeportal.regulation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A type of document (<i>loại văn bản</i>) and how its numbers are formed. Immutable. */
public final class DocumentType {

    /** Whether a number of this type says the year. */
    public enum Year {
        NONE,
        ALLOWED,
        REQUIRED;

        private static Optional<Year> of(String word) {
            return Arrays.stream(values())
                    .filter(year -> year.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
        }
    }

    private final String code;
    private final String name;
    private final String abbreviation;
    private final Year year;
    private final Validity validity;
    private final LegalGrounds grounds;

    DocumentType(RecordReader record) {
        record.knowing(RecordSchema.names(RegulationSubject.DOCUMENT_TYPES));
        this.code = record.required("code", "[a-z][A-Za-z0-9]*", "documentTypeCode");
        this.name = record.required("name");
        this.abbreviation = record.text("abbreviation");
        this.year = record.choice("year", "documentYear", Year::of);
        this.validity = record.validity();
        this.grounds = record.grounds();
        if (grounds.basis().isEmpty()) {
            record.required("basis");
        }
    }

    /** As in the options of a legal document's field, {@code decision}. */
    public String code() {
        return code;
    }

    /** In Vietnamese, {@code Quyết định}. */
    public String name() {
        return name;
    }

    /** {@code QĐ}; empty if the numbers of this type have none, as those of official letters. */
    public Optional<String> abbreviation() {
        return abbreviation.isEmpty() ? Optional.empty() : Optional.of(abbreviation);
    }

    public Year year() {
        return year;
    }

    /** Number of the law behind it, with the place in it. */
    public String basis() {
        return grounds.basis().stream().map(LegalBasis::toString).collect(Collectors.joining("; "));
    }

    public LegalGrounds grounds() {
        return grounds;
    }

    /** From when to when the rule holds; open if it goes as far back as the portal. */
    public Validity validity() {
        return validity;
    }

    /** Whether the rule holds for a document that was issued on this day. */
    public boolean isValidOn(LocalDate day) {
        return validity.includes(day);
    }

    @Override
    public String toString() {
        return code;
    }
}
