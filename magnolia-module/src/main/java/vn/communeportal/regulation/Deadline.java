package vn.communeportal.regulation;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** What has to be done how long after, or before, which event. Immutable. */
public final class Deadline {

    /** How the limit relates to the event. */
    public enum Bound {
        /** At the latest so long after the event. */
        WITHIN,
        /** At the latest so long before the event. */
        BEFORE,
        /** From the event for at least so long. */
        DURING,
        /** Once in every such span. */
        EACH;

        public String labelKey() {
            return "regulation.bound." + name().toLowerCase(Locale.ROOT);
        }

        static Optional<Bound> of(String word) {
            return Arrays.stream(values())
                    .filter(bound -> bound.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
        }
    }

    static final List<String> EVENTS =
            List.of(
                    "change",
                    "creation",
                    "issue",
                    "approval",
                    "receipt",
                    "request",
                    "publication",
                    "decision",
                    "meeting",
                    "downtime",
                    "detection",
                    "incident",
                    "dueDay",
                    "entryIntoForce",
                    "period");

    private final String code;
    private final String startsOn;
    private final String event;
    private final String englishEvent;
    private final String duty;
    private final String englishDuty;
    private final Bound bound;
    private final TimeSpan limit;
    private final MonthDay by;
    private final Validity validity;
    private final LegalGrounds grounds;

    Deadline(RecordReader record) {
        record.knowing(RecordSchema.names(RegulationSubject.DEADLINES));
        this.code = record.required("code", "[A-Z]\\d{2,3}[a-z]?", "deadlineCode");
        this.startsOn = record.required("startsOn", String.join("|", EVENTS), "event");
        this.event = record.required("event");
        this.englishEvent = record.required("englishEvent");
        this.duty = record.required("duty");
        this.englishDuty = record.required("englishDuty");
        this.bound = record.choice("bound", "bound", Bound::of);
        this.limit = record.span("limit");
        this.by = record.monthDay("by");
        this.validity = record.validity();
        this.grounds = record.grounds();
        if (limit == null && bound != null && bound != Bound.WITHIN) {
            record.refuse("limit", "required");
        }
    }

    /** {@code D08}; a letter after it tells the steps of one apart, {@code D21a}. */
    public String code() {
        return code;
    }

    /** The kind of event that starts it, {@code receipt}; {@code period} if it recurs. */
    public String startsOn() {
        return startsOn;
    }

    /** The event in words. */
    public String event(Locale locale) {
        return "en".equals(locale.getLanguage()) ? englishEvent : event;
    }

    /** What has to be done, in words. */
    public String duty(Locale locale) {
        return "en".equals(locale.getLanguage()) ? englishDuty : duty;
    }

    public Bound bound() {
        return bound;
    }

    /** Empty: at once. */
    public Optional<TimeSpan> limit() {
        return Optional.ofNullable(limit);
    }

    /** The day of each year before which a yearly duty is done; empty if there is none. */
    public Optional<MonthDay> by() {
        return Optional.ofNullable(by);
    }

    public Validity validity() {
        return validity;
    }

    public LegalGrounds grounds() {
        return grounds;
    }

    /**
     * The day that the limit leads to, counted from the day of the event: the last on which the
     * duty is done in time, or the first on which what has to last may end.
     */
    public LocalDate dayFor(LocalDate event, WorkingDays workingDays) {
        Objects.requireNonNull(event, "event");
        if (limit == null) {
            return event;
        }
        return bound == Bound.BEFORE
                ? workingDays.before(event, limit)
                : workingDays.after(event, limit);
    }

    @Override
    public String toString() {
        return code;
    }
}
