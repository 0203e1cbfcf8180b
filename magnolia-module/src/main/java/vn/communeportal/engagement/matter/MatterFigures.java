package vn.communeportal.engagement.matter;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.communeportal.editorial.time.Durations;
import vn.communeportal.engagement.SubmissionKind;
import vn.communeportal.text.Vietnamese;

/**
 * What citizens sent in a period and how fast it was answered, by kind; numbers only. Marks given
 * to an item are no matter to answer and not in it. Immutable.
 */
public final class MatterFigures {

    private final Map<SubmissionKind, List<Matter>> matters = new EnumMap<>(SubmissionKind.class);
    private final LocalDate today;

    MatterFigures(List<Matter> all, LocalDate today) {
        this.today = today;
        for (Matter matter : all) {
            if (matter.kind() != SubmissionKind.RATING) {
                matters.computeIfAbsent(matter.kind(), any -> new ArrayList<>()).add(matter);
            }
        }
    }

    /** Of which there is anything. */
    public Set<SubmissionKind> kinds() {
        return matters.keySet();
    }

    public long received() {
        return matters.values().stream().mapToLong(List::size).sum();
    }

    public long received(SubmissionKind kind) {
        return of(kind).size();
    }

    /** Answered, or refused with a reason. */
    public long answered() {
        return matters.keySet().stream().mapToLong(this::answered).sum();
    }

    /** Answered, or refused with a reason. */
    public long answered(SubmissionKind kind) {
        return of(kind).stream().filter(matter -> !matter.state().isOpen()).count();
    }

    /** Of the answered ones those that were on their last day or before, or had none. */
    public long inTime() {
        return matters.keySet().stream().mapToLong(this::inTime).sum();
    }

    /** Of the answered ones those that were on their last day or before, or had none. */
    public long inTime(SubmissionKind kind) {
        return of(kind).stream()
                .filter(matter -> !matter.state().isOpen())
                .filter(matter -> isInTime(matter, day(end(matter))))
                .count();
    }

    /** Those that still wait and whose last day is over. */
    public long overdue() {
        return matters.values().stream()
                .flatMap(List::stream)
                .filter(matter -> matter.state().isOpen() && !isInTime(matter, today))
                .count();
    }

    /** From arrival to answer; empty if none is answered. */
    public Optional<Duration> median(SubmissionKind kind) {
        return Durations.median(
                of(kind).stream()
                        .filter(matter -> !matter.state().isOpen())
                        .map(matter -> Duration.between(matter.received(), end(matter)))
                        .collect(Collectors.toList()));
    }

    private List<Matter> of(SubmissionKind kind) {
        return matters.getOrDefault(kind, List.of());
    }

    private static boolean isInTime(Matter matter, LocalDate day) {
        return matter.due().filter(day::isAfter).isEmpty();
    }

    private static Instant end(Matter matter) {
        return matter.answeredAt().orElse(matter.stateSince());
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, Vietnamese.ZONE);
    }
}
