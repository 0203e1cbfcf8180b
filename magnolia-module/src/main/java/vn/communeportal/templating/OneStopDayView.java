package vn.communeportal.templating;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.communeportal.content.Item;

/** A day of the one-stop office, for templates: numbers, never names. */
public final class OneStopDayView extends ItemView {

    private static final List<String> RECEIVED =
            List.of("carriedOver", "receivedOnline", "receivedInPerson", "receivedByPost");
    private static final List<String> SOLVED = List.of("solvedEarly", "solvedOnTime", "solvedLate");
    private static final List<String> PENDING = List.of("pendingOnTime", "pendingLate");
    private static final List<String> GONE = List.of("returned", "withdrawn");
    private static final long WHOLE = 100;

    /** Numbers that make a sum. */
    public static final class Group {

        private final String name;
        private final List<FieldsRow> rows;

        private Group(String name, List<FieldsRow> rows) {
            this.name = name;
            this.rows = rows;
        }

        public String getName() {
            return name;
        }

        public List<FieldsRow> getRows() {
            return rows;
        }

        public long getSum() {
            return rows.stream().mapToLong(FieldsRow::getNumber).sum();
        }
    }

    /** One number with its label. */
    public static final class FieldsRow {

        private final String label;
        private final long number;

        private FieldsRow(String label, long number) {
            this.label = label;
            this.number = number;
        }

        public String getLabel() {
            return label;
        }

        public long getNumber() {
            return number;
        }
    }

    OneStopDayView(ViewContext context, Item item, String href) {
        super(context, item, href);
    }

    /** What came in, what was solved, what is being worked on, what went back. */
    public List<Group> getGroups() {
        return Stream.of(
                        group("portal.oneStop.received", RECEIVED),
                        group("portal.oneStop.solved", SOLVED),
                        group("portal.oneStop.pending", PENDING),
                        group("portal.oneStop.gone", GONE))
                .filter(group -> !group.getRows().isEmpty())
                .collect(Collectors.toList());
    }

    private Group group(String key, List<String> fields) {
        return new Group(
                context().text(key),
                fields.stream()
                        .filter(content()::has)
                        .map(field -> new FieldsRow(label(field), number(field)))
                        .collect(Collectors.toList()));
    }

    /** Per cent of what was solved that was solved in time; -1 if nothing was. */
    public long getPunctuality() {
        long solved = SOLVED.stream().mapToLong(this::number).sum();
        return solved == 0 ? -1 : (solved - number("solvedLate")) * WHOLE / solved;
    }

    /** The sums of the day in a line. */
    @Override
    public String getSummary() {
        return context()
                .text(
                        "portal.oneStop.summary",
                        RECEIVED.stream().mapToLong(this::number).sum(),
                        SOLVED.stream().mapToLong(this::number).sum(),
                        PENDING.stream().mapToLong(this::number).sum());
    }

    private long number(String field) {
        return content().number(field).orElse(0);
    }
}
