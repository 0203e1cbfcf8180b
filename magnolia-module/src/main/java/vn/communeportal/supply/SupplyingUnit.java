package vn.communeportal.supply;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.communeportal.content.Content;
import vn.communeportal.register.Record;
import vn.communeportal.text.Vietnamese;

/** A unit that supplies a commune's portal with news, as its record says. Immutable. */
public final class SupplyingUnit {

    /** The type of its records. */
    public static final String TYPE = "supplyingUnit";

    private final Record record;

    SupplyingUnit(Record record) {
        this.record = record;
    }

    public Record record() {
        return record;
    }

    public String id() {
        return record.id();
    }

    public String name() {
        return content().text("name");
    }

    /** {@code department}, {@code association}, {@code village}… */
    public String group() {
        return content().text("group");
    }

    /** Works of its own that are to appear in each period; 0 if it owes none. */
    public int quota() {
        return (int) content().number("quota").orElse(0);
    }

    public QuotaPeriod period() {
        return QuotaPeriod.ofId(content().text("quotaPeriod"));
    }

    /** Who answers for it; may be empty. */
    public String responsible() {
        return content().text("responsible");
    }

    /** What it owes in those of its periods that lie wholly between two days, both included. */
    int quotaBetween(LocalDate first, LocalDate last) {
        int owed = 0;
        LocalDate begin = period().firstDay(first);
        if (begin.isBefore(first)) {
            begin = period().lastDay(begin).plusDays(1);
        }
        for (LocalDate end = period().lastDay(begin);
                !end.isAfter(last);
                end = period().lastDay(begin)) {
            owed += suppliesOn(begin) && suppliesOn(end) ? quota() : 0;
            begin = end.plusDays(1);
        }
        return owed;
    }

    public boolean suppliesOn(LocalDate day) {
        Optional<LocalDate> from = content().date("periodFrom");
        Optional<LocalDate> to = content().date("periodTo");
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }

    /** Whether it is called so, however it is written: case, accents and blanks do not count. */
    boolean isCalled(String other) {
        String folded = fold(other);
        return Stream.concat(Stream.of(name()), content().texts("alsoCalled").stream())
                .anyMatch(own -> fold(own).equals(folded));
    }

    static String fold(String name) {
        return Vietnamese.fold(name).replaceAll("[\\s\\p{Punct}]+", " ").strip();
    }

    private Content content() {
        return record.content();
    }

    @Override
    public String toString() {
        return name();
    }
}
