package vn.communeportal.regulation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A type of document (<i>loại văn bản</i>) and how its numbers are formed. Immutable. */
public final class DocumentType {

    /** Whether a number of this type says the year. */
    public enum Year {
        NONE,
        ALLOWED,
        REQUIRED
    }

    private final String code;
    private final String name;
    private final String abbreviation;
    private final Year year;
    private final String basis;
    private final LocalDate validFrom;

    DocumentType(
            String code,
            String name,
            String abbreviation,
            Year year,
            String basis,
            LocalDate validFrom) {
        this.code = Objects.requireNonNull(code, "code");
        this.name = Objects.requireNonNull(name, "name");
        this.abbreviation = Objects.requireNonNull(abbreviation, "abbreviation");
        this.year = Objects.requireNonNull(year, "year");
        this.basis = Objects.requireNonNull(basis, "basis");
        this.validFrom = validFrom;
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
        return basis;
    }

    /** First day of the rule; empty if it goes as far back as the portal. */
    public Optional<LocalDate> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    /** Whether the rule holds for a document that was issued on this day. */
    public boolean isValidOn(LocalDate day) {
        return validFrom == null || !day.isBefore(validFrom);
    }

    @Override
    public String toString() {
        return code;
    }
}
