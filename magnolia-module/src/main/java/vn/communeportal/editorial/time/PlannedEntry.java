package vn.communeportal.editorial.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.communeportal.editorial.CaseFile;

/** Something that is to happen to an item on a day. Immutable. */
public final class PlannedEntry {

    /** What is to happen. */
    public enum Kind {
        /** It appears by itself. */
        PUBLISH,
        /** It disappears by itself. */
        EXPIRE,
        /** Somebody has to take the next step. */
        DUE;

        public String labelKey() {
            return "plan.kind." + name();
        }
    }

    private final LocalDate day;
    private final Instant time;
    private final Kind kind;
    private final CaseFile file;

    /**
     * @param time null if only the day is known
     */
    PlannedEntry(LocalDate day, Instant time, Kind kind, CaseFile file) {
        this.day = Objects.requireNonNull(day, "day");
        this.time = time;
        this.kind = Objects.requireNonNull(kind, "kind");
        this.file = Objects.requireNonNull(file, "file");
    }

    public LocalDate day() {
        return day;
    }

    /** Empty for what has only a day. */
    public Optional<Instant> time() {
        return Optional.ofNullable(time);
    }

    public Kind kind() {
        return kind;
    }

    public CaseFile file() {
        return file;
    }
}
