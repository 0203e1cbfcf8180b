package vn.communeportal.insight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.Commune;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Section;
import vn.communeportal.editorial.RegulationDesk;
import vn.communeportal.published.PublishedItems;
import vn.communeportal.regulation.Regulation;
import vn.communeportal.regulation.RequiredSection;
import vn.communeportal.text.Vietnamese;

/**
 * Whether a commune's portal has every section that the law requires today, with something in it
 * that is recent enough: what Decree 224/2026/NĐ-CP, article 12.a, has measured. Looks at what
 * citizens see, with the law as the province may have corrected it.
 */
@Singleton
public final class Completeness {

    /** What the portal shows by itself: its sitemap, its search, and how citizens rate it. */
    private static final Set<String> PORTAL_PAGES = Set.of("SD-01", "TK-01", "DG-01");

    /** Who answers for the portal and how to reach them: the commune's own settings. */
    private static final String CONTACT = "LH-01";

    /** Organisation and contacts in English: Decree 42/2022/NĐ-CP, article 7. */
    private static final String ENGLISH = "EN-01";

    private static final List<String> IN_ENGLISH =
            List.of(ContentTypes.UNIT, ContentTypes.OFFICIAL);

    private static final List<String> CONTACT_SETTINGS =
            List.of("agency", "address", "telephone", "email", "responsible");

    private final PublishedItems published;
    private final RegulationDesk regulation;
    private final Clock clock;

    @Inject
    public Completeness(PublishedItems published, RegulationDesk regulation, Clock clock) {
        this.published = published;
        this.regulation = regulation;
        this.clock = clock;
    }

    /** All sections that the law requires today, in the law's order. */
    public List<SectionCheck> of(Commune commune) {
        return of(commune, regulation.current());
    }

    /** By the code of the section that the law requires: how it stands with each commune. */
    public Map<Commune, List<SectionCheck>> ofAll(List<Commune> communes) {
        Regulation law = regulation.current();
        Map<Commune, List<SectionCheck>> all = new LinkedHashMap<>();
        communes.forEach(commune -> all.put(commune, of(commune, law)));
        return all;
    }

    private List<SectionCheck> of(Commune commune, Regulation law) {
        Map<String, List<Instant>> times = timesBySection(commune);
        return required(law).stream()
                .map(section -> check(commune, times, section, law))
                .collect(Collectors.toList());
    }

    private List<RequiredSection> required(Regulation law) {
        return law.sections().on(today()).stream()
                .filter(RequiredSection::isRequired)
                .collect(Collectors.toList());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }

    private SectionCheck check(
            Commune commune,
            Map<String, List<Instant>> times,
            RequiredSection required,
            Regulation law) {
        List<Section> sections = commune.fulfilling(required.code());
        if (sections.isEmpty() && required.contentType().isEmpty()) {
            return new SectionCheck(required, byPortal(commune, required), List.of(), null);
        }
        List<LocalDate> days = newestDays(times, sections, required.atLeast());
        if (days.isEmpty()) {
            return new SectionCheck(required, SectionCheck.Status.MISSING, sections, null);
        }
        LocalDate border =
                required.maximumAge()
                        .map(age -> law.workingDays().before(today(), age))
                        .orElse(LocalDate.MIN);
        boolean fine =
                days.size() >= required.atLeast()
                        && !days.get(required.atLeast() - 1).isBefore(border);
        return new SectionCheck(
                required,
                fine ? SectionCheck.Status.FINE : SectionCheck.Status.STALE,
                sections,
                days.get(0));
    }

    private SectionCheck.Status byPortal(Commune commune, RequiredSection required) {
        if (PORTAL_PAGES.contains(required.code())) {
            return SectionCheck.Status.FINE;
        }
        if (required.code().equals(CONTACT)) {
            boolean complete =
                    CONTACT_SETTINGS.stream()
                            .noneMatch(name -> commune.settings().getOrDefault(name, "").isEmpty());
            return complete ? SectionCheck.Status.FINE : SectionCheck.Status.MISSING;
        }
        if (required.code().equals(ENGLISH)) {
            return IN_ENGLISH.stream().allMatch(type -> isInEnglish(commune, type))
                    ? SectionCheck.Status.FINE
                    : SectionCheck.Status.MISSING;
        }
        return SectionCheck.Status.NOT_OFFERED;
    }

    private boolean isInEnglish(Commune commune, String typeName) {
        ContentType type = ContentTypes.shipped().named(typeName);
        return published.count(
                        ItemQuery.of(commune.id(), type)
                                .visibleAt(clock.instant())
                                .where("language", "en"))
                > 0;
    }

    /** The times of all visible items, each that of its publication or last change. */
    private Map<String, List<Instant>> timesBySection(Commune commune) {
        Map<String, List<Instant>> all = new HashMap<>();
        for (ContentType type : ContentTypes.shipped().all()) {
            ItemQuery visible = ItemQuery.of(commune.id(), type).visibleAt(clock.instant());
            published
                    .timesBySection(visible)
                    .forEach(
                            (section, times) ->
                                    all.computeIfAbsent(section, any -> new ArrayList<>())
                                            .addAll(times));
        }
        return all;
    }

    /** The days of the newest items of these sections. */
    private static List<LocalDate> newestDays(
            Map<String, List<Instant>> times, List<Section> sections, int wanted) {
        return sections.stream()
                .flatMap(section -> times.getOrDefault(section.code(), List.of()).stream())
                .sorted(Comparator.reverseOrder())
                .limit(wanted)
                .map(time -> LocalDate.ofInstant(time, Vietnamese.ZONE))
                .collect(Collectors.toList());
    }
}
