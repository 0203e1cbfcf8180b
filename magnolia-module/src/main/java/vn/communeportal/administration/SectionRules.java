package vn.communeportal.administration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Problem;
import vn.communeportal.content.Section;
import vn.communeportal.regulation.LegalBasis;
import vn.communeportal.regulation.RequiredSection;

/** What holds for the sections of a commune. Pure. */
public final class SectionRules {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private SectionRules() {}

    /**
     * What the law says of a section: its source, if one of the codes that the section fulfils is
     * required and no other shown section fulfils it.
     *
     * @param law the sections of the law today
     */
    public static Optional<RequiredSection> neededFor(
            Section section, List<Section> all, List<RequiredSection> law) {
        return law.stream()
                .filter(RequiredSection::isRequired)
                .filter(required -> section.fulfils().contains(required.code()))
                .filter(
                        required ->
                                all.stream()
                                        .filter(other -> !other.code().equals(section.code()))
                                        .filter(other -> !other.isHidden())
                                        .noneMatch(
                                                other -> other.fulfils().contains(required.code())))
                .findFirst();
    }

    /** Where the law says it, {@code 224/2026/NĐ-CP, Điều 9, khoản 1, điểm c}. */
    public static String source(RequiredSection required) {
        return required.grounds().basis().stream()
                .map(LegalBasis::toString)
                .collect(Collectors.joining("; "));
    }

    static List<Problem> check(Commune commune, List<Section> sections, List<RequiredSection> law) {
        List<Problem> problems = new ArrayList<>();
        Set<String> slugs = new HashSet<>();
        for (Section section : sections) {
            if (section.name().isBlank() || section.englishName().isBlank()) {
                problems.add(Problem.in(section.code(), "problem.section.name", section.code()));
            }
            boolean known = commune.section(section.code()).isPresent();
            if (known && !commune.section(section.code()).get().slug().equals(section.slug())) {
                problems.add(Problem.in(section.code(), "problem.section.slug", section.name()));
            }
            if (!SLUG.matcher(section.slug()).matches() || !slugs.add(section.slug())) {
                problems.add(
                        Problem.in(section.code(), "problem.section.slugTaken", section.slug()));
            }
            if (section.isHidden()) {
                refuseIfNeeded(section, sections, law, problems);
            }
        }
        for (Section before : commune.sections()) {
            if (sections.stream().noneMatch(now -> now.code().equals(before.code()))) {
                refuseIfNeeded(before, sections, law, problems);
            }
        }
        return problems;
    }

    private static void refuseIfNeeded(
            Section section, List<Section> all, List<RequiredSection> law, List<Problem> problems) {
        neededFor(section, all, law)
                .ifPresent(
                        required ->
                                problems.add(
                                        Problem.in(
                                                section.code(),
                                                "problem.section.required",
                                                section.name(),
                                                required.name(Locale.forLanguageTag("vi")),
                                                source(required))));
    }
}
