package vn.communeportal.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables of royalties and the base salaries from which their unit is counted. Immutable. */
public final class Royalties {

    private final List<RoyaltyTable> tables = new ArrayList<>();
    private final List<BaseSalary> salaries = new ArrayList<>();

    private Royalties() {}

    /** Only to be used if it adds no problems. */
    static Royalties read(
            List<Map<?, ?>> tables, List<Map<?, ?>> salaries, List<RegulationProblem> problems) {
        Royalties royalties = new Royalties();
        Set<String> codes = new HashSet<>();
        for (Map<?, ?> data : tables) {
            RecordReader record = reader(data, codes, problems);
            royalties.tables.add(new RoyaltyTable(record));
        }
        codes.clear();
        for (Map<?, ?> data : salaries) {
            RecordReader record = reader(data, codes, problems);
            BaseSalary salary = new BaseSalary(record);
            if (royalties.salaries.stream()
                    .anyMatch(one -> one.validity().overlaps(salary.validity()))) {
                record.refuse("from", "overlaps");
            }
            royalties.salaries.add(salary);
        }
        return royalties;
    }

    private static RecordReader reader(
            Map<?, ?> data, Set<String> codes, List<RegulationProblem> problems) {
        RecordReader record = RecordReader.of(RegulationData.text(data, "code"), data, problems);
        if (!codes.add(record.code())) {
            record.refuse("code", "twice", record.code());
        }
        return record;
    }

    public List<RoyaltyTable> tables() {
        return List.copyOf(tables);
    }

    public List<BaseSalary> salaries() {
        return List.copyOf(salaries);
    }

    /** What a commune can choose from. */
    public List<RoyaltyTable> choosable() {
        return tables.stream()
                .filter(table -> table.scope() != RoyaltyTable.Scope.EXAMPLE)
                .collect(Collectors.toList());
    }

    /**
     * The table for works that were published on a day: the chosen one that holds then, otherwise
     * the national one.
     *
     * @param chosen codes of the tables that the commune chose
     * @return empty if none holds
     */
    public Optional<RoyaltyTable> table(LocalDate day, Collection<String> chosen) {
        List<RoyaltyTable> holding =
                choosable().stream()
                        .filter(table -> table.validity().includes(day))
                        .collect(Collectors.toList());
        return holding.stream()
                .filter(table -> chosen.contains(table.code()))
                .findFirst()
                .or(
                        () ->
                                holding.stream()
                                        .filter(
                                                table ->
                                                        table.scope()
                                                                == RoyaltyTable.Scope.NATIONAL)
                                        .findFirst());
    }

    /**
     * A month's base salary on a day, in dong.
     *
     * @return empty if it is not known
     */
    public Optional<BigDecimal> baseSalary(LocalDate day) {
        return salaries.stream()
                .filter(salary -> salary.validity().includes(day))
                .map(BaseSalary::amount)
                .findFirst();
    }
}
