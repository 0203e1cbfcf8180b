package vn.communeportal.insight.score;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import vn.communeportal.insight.SectionCheck;
import vn.communeportal.insight.figures.ItemFigures;
import vn.communeportal.insight.figures.Period;

/** What the measures are taken from. */
final class ScoreFacts {

    private static final int ITEMS_A_WEEK = 3;
    private static final int DAYS_A_WEEK = 7;

    private final ItemFigures items;
    private final Period period;
    private final List<SectionCheck> sections;
    private final long records;
    private final long completeRecords;
    private final double board;

    /**
     * @param records documents and procedures that citizens see
     * @param completeRecords those against which no rule speaks
     * @param board 0, or a half for one without number, or 1
     */
    ScoreFacts(
            ItemFigures items,
            Period period,
            List<SectionCheck> sections,
            long records,
            long completeRecords,
            double board) {
        this.items = items;
        this.period = period;
        this.sections = sections;
        this.records = records;
        this.completeRecords = completeRecords;
        this.board = board;
    }

    /** Empty if there is nothing to measure: then there are no points. */
    OptionalDouble share(Measure measure) {
        switch (measure) {
            case SECTIONS:
                return share(count(false), offered());
            case CURRENT_SECTIONS:
                return share(count(true), count(false));
            case TIMELY_ITEMS:
                return share(items.timed() - items.late(), items.timed());
            case COMPLETE_RECORDS:
                return share(completeRecords, records);
            case FREQUENCY:
                return share(busyWeeks(), Math.max(1, period.days() / DAYS_A_WEEK));
            case OWN_ITEMS:
                return share(items.own(), items.own() + items.reposted());
            default:
                return OptionalDouble.of(board);
        }
    }

    private static OptionalDouble share(long part, long all) {
        return all == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.min(1, (double) part / all));
    }

    private long offered() {
        return sections.stream()
                .filter(check -> check.status() != SectionCheck.Status.NOT_OFFERED)
                .count();
    }

    private long count(boolean onlyCurrent) {
        return sections.stream()
                .filter(
                        check ->
                                check.status() == SectionCheck.Status.FINE
                                        || !onlyCurrent
                                                && check.status() == SectionCheck.Status.STALE)
                .count();
    }

    private long busyWeeks() {
        Map<LocalDate, Integer> weeks = new HashMap<>();
        items.all()
                .forEach(
                        item ->
                                weeks.merge(
                                        item.day()
                                                .with(
                                                        TemporalAdjusters.previousOrSame(
                                                                DayOfWeek.MONDAY)),
                                        1,
                                        Integer::sum));
        return weeks.values().stream().filter(count -> count >= ITEMS_A_WEEK).count();
    }
}
