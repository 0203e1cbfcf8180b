package vn.communeportal.templating;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.communeportal.content.Item;

/** A schedule, for templates: its rows day by day. */
public final class ScheduleView extends ItemView {

    /** A day with its rows, which have {@code time}, {@code who}, {@code what}, {@code where}. */
    public static final class Day {

        private final LocalDate day;
        private final String name;
        private final String weekday;
        private final boolean today;
        private final List<FieldsView> rows;

        private Day(LocalDate day, ViewContext context, List<FieldsView> rows) {
            this.day = day;
            this.name = context.formats().day(day);
            this.weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, context.locale());
            this.today = day.equals(context.today());
            this.rows = List.copyOf(rows);
        }

        /** {@code 18/7/2025} */
        public String getName() {
            return name;
        }

        /** {@code 2025-07-18} */
        public String getIso() {
            return day.toString();
        }

        /** {@code Thứ Sáu} */
        public String getWeekday() {
            return weekday;
        }

        public boolean isToday() {
            return today;
        }

        /** In the order in which they were entered. */
        public List<FieldsView> getRows() {
            return rows;
        }
    }

    ScheduleView(ViewContext context, Item item, String href) {
        super(context, item, href);
    }

    /** {@code work}, {@code reception}, {@code broadcast} or {@code event}. */
    public String getKind() {
        return text("kind");
    }

    /** The days that have rows, in their order. */
    public List<Day> getDays() {
        Map<LocalDate, List<FieldsView>> days = new TreeMap<>();
        for (FieldsView row : parts("rows")) {
            row.content()
                    .date("day")
                    .ifPresent(day -> days.computeIfAbsent(day, any -> new ArrayList<>()).add(row));
        }
        return days.entrySet().stream()
                .map(day -> new Day(day.getKey(), context(), day.getValue()))
                .collect(Collectors.toList());
    }

    /** Whether any of its rows says this: {@code where}. */
    public boolean tells(String field) {
        return parts("rows").stream().anyMatch(row -> row.content().has(field));
    }

    /** Its period in words; empty if it has none. */
    public String getPeriod() {
        String from = show("periodFrom");
        String to = show("periodTo");
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return from.isEmpty() ? to : from;
        }
        return context().text("portal.schedule.period", from, to);
    }

    /** Whether its period is over. */
    public boolean isPast() {
        return content().date("periodTo").filter(context().today()::isAfter).isPresent();
    }

    /** Whether today lies in its period. */
    public boolean isCurrent() {
        LocalDate today = context().today();
        return content().date("periodFrom").filter(today::isBefore).isEmpty()
                && content().date("periodTo").filter(today::isAfter).isEmpty();
    }
}
