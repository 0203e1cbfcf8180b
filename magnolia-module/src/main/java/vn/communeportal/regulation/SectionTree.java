package vn.communeportal.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sections that the law asks of a commune's portal, with the periods in which it does.
 * Immutable.
 *
 * <pre>{@code
 * for (RequiredSection section : SectionTree.shipped().on(today)) {
 *     if (section.isRequired()) { ... }
 * }
 * }</pre>
 */
public final class SectionTree {

    private final List<SectionGroup> groups;
    private final List<RequiredSection> all;

    private SectionTree(List<SectionGroup> groups, List<RequiredSection> all) {
        this.groups = List.copyOf(groups);
        this.all = List.copyOf(all);
    }

    /** That in the jar, {@code commune-portal/regulation/sections.yaml}. */
    public static SectionTree shipped() {
        return Regulation.shipped().sections();
    }

    /** Only to be used if it adds no problems. */
    static SectionTree read(
            List<Map<?, ?>> groupRecords,
            List<Map<?, ?>> sectionRecords,
            List<RegulationProblem> problems) {
        Map<String, SectionGroup> groups = new LinkedHashMap<>();
        for (Map<?, ?> data : groupRecords) {
            RecordReader record =
                    RecordReader.of(RegulationData.text(data, "code"), data, problems)
                            .knowing(RecordSchema.names(RegulationSubject.GROUPS));
            SectionGroup group =
                    new SectionGroup(
                            record.required("code", "[A-Z]{2,5}", "groupCode"),
                            record.required("slug", SectionDefinition.SLUG, "slug"),
                            record.required("name"),
                            record.required("englishName"));
            if (groups.put(group.code(), group) != null) {
                record.refuse("code", "twice", group.code());
            }
        }
        Set<String> slugs = new HashSet<>();
        Set<String> codes = new HashSet<>();
        List<RequiredSection> all = new ArrayList<>();
        for (Map<?, ?> data : sectionRecords) {
            RecordReader record =
                    RecordReader.of(RegulationData.text(data, "code"), data, problems);
            if (!codes.add(record.code())) {
                record.refuse("code", "twice", record.code());
            }
            if (!slugs.add(RegulationData.text(data, "slug"))) {
                record.refuse("slug", "twice", RegulationData.text(data, "slug"));
            }
            all.addAll(SectionDefinition.read(record, groups));
        }
        List<SectionGroup> order = new ArrayList<>(groups.values());
        all.sort(Comparator.comparingInt(section -> order.indexOf(section.group())));
        return new SectionTree(order, all);
    }

    /** In the order of the menu. */
    public List<SectionGroup> groups() {
        return groups;
    }

    /** The sections that are asked for on a day, or may be there, in the order of the menu. */
    public List<RequiredSection> on(LocalDate day) {
        return all.stream()
                .filter(section -> section.validity().includes(day))
                .collect(Collectors.toUnmodifiableList());
    }

    /** The section of a code on a day; empty if the law does not know it then. */
    public Optional<RequiredSection> section(String code, LocalDate day) {
        return on(day).stream().filter(section -> section.code().equals(code)).findFirst();
    }

    /** Every section in each of its periods. */
    public List<RequiredSection> all() {
        return all;
    }
}
