package vn.communeportal.insight;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.communeportal.editorial.State;
import vn.communeportal.editorial.time.Durations;

/** How long items took that were first published in a period. */
public final class TimelinessReport {

    /** How long something took, several times. */
    public static final class Row {

        private final List<Duration> durations = new ArrayList<>();
        private int late;

        void add(Duration duration, boolean wasLate) {
            durations.add(duration);
            late += wasLate ? 1 : 0;
        }

        public int count() {
            return durations.size();
        }

        /** How often it took longer than the commune's time for the step. */
        public int late() {
            return late;
        }

        /** The middle one, of an even number the mean of the two in the middle; empty if none. */
        public Optional<Duration> median() {
            return Durations.median(durations);
        }
    }

    private final Row all = new Row();
    private final Map<State, Row> steps = new TreeMap<>();
    private final Map<String, Row> units = new TreeMap<>();

    TimelinessReport() {}

    void item(String unit, Duration duration, boolean late) {
        all.add(duration, late);
        units.computeIfAbsent(unit, any -> new Row()).add(duration, late);
    }

    void step(State state, Duration duration, boolean late) {
        steps.computeIfAbsent(state, any -> new Row()).add(duration, late);
    }

    /** From submission to publication; late are items of which a step was. */
    public Row all() {
        return all;
    }

    /** By the state in which items waited, each stay counted. */
    public Map<State, Row> steps() {
        return steps;
    }

    /** By the unit that supplied them; those of none under an empty name. */
    public Map<String, Row> units() {
        return units;
    }
}
