package vn.communeportal.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.communeportal.text.Vietnamese;

/**
 * The organisation units of a commune as a tree. A unit names the one above it; accents and case do
 * not matter. Who names none, one that is not there, or in a circle itself, stands at the top.
 * Immutable.
 */
public final class OrganisationChart {

    /** A unit with those below it. */
    public static final class Unit {

        private final Item item;
        private final List<Unit> below = new ArrayList<>();

        private Unit(Item item) {
            this.item = item;
        }

        public Item item() {
            return item;
        }

        /** In their order. */
        public List<Unit> below() {
            return Collections.unmodifiableList(below);
        }
    }

    /** By the field {@code order}, those without behind, then by title. */
    public static final Comparator<Item> ORDER =
            Comparator.comparingLong(
                            (Item item) -> item.content().number("order").orElse(Long.MAX_VALUE))
                    .thenComparing(Item::title);

    private final List<Unit> top = new ArrayList<>();

    private OrganisationChart() {}

    public static OrganisationChart of(List<Item> units) {
        OrganisationChart chart = new OrganisationChart();
        Map<String, Unit> byName = new LinkedHashMap<>();
        List<Unit> all = units.stream().sorted(ORDER).map(Unit::new).collect(Collectors.toList());
        all.forEach(unit -> byName.putIfAbsent(Vietnamese.fold(unit.item.title()), unit));
        for (Unit unit : all) {
            Unit above = above(unit, byName);
            if (above == null || isCircle(unit, byName)) {
                chart.top.add(unit);
            } else {
                above.below.add(unit);
            }
        }
        return chart;
    }

    /** The units that are below none. */
    public List<Unit> top() {
        return Collections.unmodifiableList(top);
    }

    private static Unit above(Unit unit, Map<String, Unit> byName) {
        return byName.get(Vietnamese.fold(unit.item.content().text("parent")));
    }

    private static boolean isCircle(Unit unit, Map<String, Unit> byName) {
        Set<Unit> met = new HashSet<>();
        for (Unit next = above(unit, byName); next != null; next = above(next, byName)) {
            if (next == unit) {
                return true;
            }
            if (!met.add(next)) {
                return false;
            }
        }
        return false;
    }
}
