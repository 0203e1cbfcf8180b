package vn.communeportal.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The deadlines that the law sets a commune and its portal. Immutable. */
public final class Deadlines {

    private final List<Deadline> all;

    private Deadlines(List<Deadline> all) {
        this.all = List.copyOf(all);
    }

    /** Those in the jar, {@code commune-portal/regulation/deadlines.yaml}. */
    public static Deadlines shipped() {
        return Regulation.shipped().deadlines();
    }

    /** Only to be used if it adds no problems. */
    static Deadlines read(List<Map<?, ?>> records, List<RegulationProblem> problems) {
        List<Deadline> all = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Map<?, ?> data : records) {
            RecordReader record =
                    RecordReader.of(RegulationData.text(data, "code"), data, problems);
            if (!codes.add(record.code())) {
                record.refuse("code", "twice", record.code());
            }
            all.add(new Deadline(record));
        }
        return new Deadlines(all);
    }

    public List<Deadline> all() {
        return all;
    }

    /** The deadline of a code, if it holds on the day. */
    public Optional<Deadline> on(String code, LocalDate day) {
        return all.stream()
                .filter(one -> one.code().equals(code) && one.validity().includes(day))
                .findFirst();
    }

    /** All steps of a deadline: {@code D21} has {@code D21a} to {@code D21c}. */
    public List<Deadline> steps(String code) {
        return all.stream()
                .filter(one -> one.code().matches("\\Q" + code + "\\E[a-z]?"))
                .collect(Collectors.toUnmodifiableList());
    }
}
