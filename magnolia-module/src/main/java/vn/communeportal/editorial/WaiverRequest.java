package vn.communeportal.editorial;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;

/** What a head wants to lift, on which basis, to when. Immutable. */
public final class WaiverRequest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final List<String> checks;
    private final String basis;
    private final LocalDate until;

    /**
     * @param checks ids; empty lifts nothing
     * @param basis may be blank, which is refused
     * @param until the last day; null, which is refused, if none was given
     */
    public WaiverRequest(List<String> checks, String basis, LocalDate until) {
        this.checks = List.copyOf(checks);
        this.basis = Objects.requireNonNull(basis, "basis").strip();
        this.until = until;
    }

    List<String> checks() {
        return checks;
    }

    String basis() {
        return basis;
    }

    LocalDate until() {
        return until;
    }

    /** Whether everything was given that a decision needs, and its end lies ahead. */
    boolean isComplete(LocalDate today) {
        return !checks.isEmpty() && !basis.isEmpty() && until != null && !until.isBefore(today);
    }

    /** What the history keeps of it, after the reason. */
    String record(String reason) {
        return reason
                + " ["
                + String.join(", ", checks)
                + "; "
                + basis
                + "; → "
                + DAY.format(until)
                + "]";
    }
}
