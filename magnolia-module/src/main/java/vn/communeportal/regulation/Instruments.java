package vn.communeportal.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The instruments that rules and texts quote, and what replaced them. Immutable. */
public final class Instruments {

    private final Map<String, Instrument> byNumber = new LinkedHashMap<>();

    private Instruments() {}

    /** Those in the jar, {@code commune-portal/regulation/instruments.yaml}. */
    public static Instruments shipped() {
        return Regulation.shipped().instruments();
    }

    /** Only to be used if it adds no problems. */
    static Instruments read(List<Map<?, ?>> records, List<RegulationProblem> problems) {
        Instruments instruments = new Instruments();
        for (Map<?, ?> data : records) {
            RecordReader record =
                    RecordReader.of(RegulationData.text(data, "number"), data, problems);
            Instrument instrument = new Instrument(record);
            if (instruments.byNumber.put(instrument.number(), instrument) != null) {
                record.refuse("number", "twice", instrument.number());
            }
        }
        for (Instrument instrument : instruments.byNumber.values()) {
            for (String successor : instrument.replacedBy()) {
                if (!instruments.byNumber.containsKey(successor)) {
                    problems.add(
                            RegulationProblem.in(
                                    instrument.number(),
                                    "replacedBy",
                                    "unknownInstrument",
                                    successor));
                }
            }
        }
        return instruments;
    }

    public List<Instrument> all() {
        return List.copyOf(byNumber.values());
    }

    /** The instrument of a number as the data writes it. */
    public Optional<Instrument> numbered(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /**
     * What stands in an instrument's place on a day: the ends of the chain of replacements that are
     * in force then; none if it was not replaced, or by nothing that is in force.
     */
    public List<Instrument> successors(Instrument instrument, LocalDate day) {
        Set<Instrument> found = new LinkedHashSet<>();
        collectSuccessors(instrument, day, found, new LinkedHashSet<>());
        return new ArrayList<>(found);
    }

    private void collectSuccessors(
            Instrument instrument, LocalDate day, Set<Instrument> found, Set<Instrument> seen) {
        if (!seen.add(instrument)) {
            return;
        }
        for (String number : instrument.replacedBy()) {
            numbered(number)
                    .ifPresent(
                            successor -> {
                                if (successor.validity().includes(day)) {
                                    found.add(successor);
                                } else if (successor.validity().endsBefore(day)) {
                                    collectSuccessors(successor, day, found, seen);
                                }
                            });
        }
    }
}
