package vn.communeportal.editorial;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An editorial board (<i>Ban biên tập</i>) as a decision set it up. Immutable. */
public final class Board {

    private final String decisionNumber;
    private final LocalDate decisionDate;
    private final String issuer;
    private final LocalDate until;
    private final List<Member> members;

    /**
     * @param decisionNumber number and symbol of the decision, {@code 26/QĐ-UBND}; empty if the
     *     record has none
     * @param issuer who issued it
     * @param until last day, inclusive, before another board took over; null while it is in office
     */
    public Board(
            String decisionNumber,
            LocalDate decisionDate,
            String issuer,
            LocalDate until,
            List<Member> members) {
        this.decisionNumber = Objects.requireNonNull(decisionNumber, "decisionNumber");
        this.decisionDate = Objects.requireNonNull(decisionDate, "decisionDate");
        this.issuer = Objects.requireNonNull(issuer, "issuer");
        this.until = until;
        this.members = List.copyOf(members);
    }

    public String decisionNumber() {
        return decisionNumber;
    }

    public LocalDate decisionDate() {
        return decisionDate;
    }

    public String issuer() {
        return issuer;
    }

    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    public List<Member> members() {
        return members;
    }

    public boolean isInOfficeOn(LocalDate day) {
        return !day.isBefore(decisionDate) && (until == null || !day.isAfter(until));
    }
}
