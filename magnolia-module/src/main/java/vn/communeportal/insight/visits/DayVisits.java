package vn.communeportal.insight.visits;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The visits of one commune on one day, in all and by every dimension. For one thread. */
final class DayVisits {

    private static final String SEPARATOR = "\t";

    private final Tally total;
    private final Map<Dimension, Map<String, Tally>> parts = new EnumMap<>(Dimension.class);

    DayVisits() {
        this(new Tally());
    }

    DayVisits(Tally total) {
        this.total = total;
    }

    Tally total() {
        return total;
    }

    /** The numbers of a value of a dimension, which begin with zeros. */
    Tally of(Dimension dimension, String value) {
        return parts.computeIfAbsent(dimension, any -> new TreeMap<>())
                .computeIfAbsent(value, any -> new Tally());
    }

    /** By value; none if there was nothing. */
    Map<String, Tally> by(Dimension dimension) {
        return parts.getOrDefault(dimension, Collections.emptyMap());
    }

    void add(DayVisits other) {
        total.add(other.total);
        other.parts.forEach(
                (dimension, values) ->
                        values.forEach((value, tally) -> of(dimension, value).add(tally)));
    }

    /** Lines of dimension, value and numbers. */
    List<String> rows() {
        List<String> rows = new ArrayList<>();
        parts.forEach(
                (dimension, values) ->
                        values.forEach(
                                (value, tally) ->
                                        rows.add(
                                                String.join(
                                                        SEPARATOR,
                                                        dimension.id(),
                                                        value,
                                                        String.valueOf(tally.visits()),
                                                        String.valueOf(tally.views()),
                                                        String.valueOf(tally.seconds()),
                                                        String.valueOf(tally.measured())))));
        return rows;
    }

    /** Adds the lines that {@link #rows} made. */
    DayVisits addRows(List<String> rows) {
        for (String row : rows) {
            String[] cells = row.split(SEPARATOR, -1);
            of(Dimension.ofId(cells[0]), cells[1])
                    .add(
                            new Tally(
                                    Long.parseLong(cells[2]),
                                    Long.parseLong(cells[3]),
                                    Long.parseLong(cells[4]),
                                    Long.parseLong(cells[5])));
        }
        return this;
    }
}
