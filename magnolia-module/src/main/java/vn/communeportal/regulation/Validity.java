package vn.communeportal.regulation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** From which day to which day something holds, both included; either may be open. Immutable. */
public final class Validity {

    /** Holds on every day. */
    public static final Validity ALWAYS = new Validity(null, null);

    private final LocalDate from;
    private final LocalDate to;

    private Validity(LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
    }

    /**
     * @param from null: it goes as far back as the portal, or the first day is not known
     * @param to null: still holds, or the last day is not known
     * @throws IllegalArgumentException if it would end before it begins
     */
    public static Validity of(LocalDate from, LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
        return new Validity(from, to);
    }

    public Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    public Optional<LocalDate> to() {
        return Optional.ofNullable(to);
    }

    public boolean includes(LocalDate day) {
        return !startsAfter(day) && !endsBefore(day);
    }

    public boolean startsAfter(LocalDate day) {
        return from != null && from.isAfter(day);
    }

    public boolean endsBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    /** Whether some day belongs to both. */
    public boolean overlaps(Validity other) {
        return !(to != null && other.startsAfter(to) || other.to != null && startsAfter(other.to));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Validity
                && Objects.equals(from, ((Validity) other).from)
                && Objects.equals(to, ((Validity) other).to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to);
    }

    @Override
    public String toString() {
        return (from == null ? "" : from) + ".." + (to == null ? "" : to);
    }
}
