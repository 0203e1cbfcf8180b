package vn.communeportal.insight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.Commune;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
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

    /** What the portal shows by itself: its sitemap and its search. */
    private static final Set<String> PORTAL_PAGES = Set.of("SD-01", "TK-01");

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
        Regulation law = regulation.current();
        return required(law).stream()
                .map(section -> check(commune, section, law))
                .collect(Collectors.toList());
    }

    /** By the code of the section that the law requires: how it stands with each commune. */
    public Map<Commune, List<SectionCheck>> ofAll(List<Commune> communes) {
        Map<Commune, List<SectionCheck>> all = new LinkedHashMap<>();
        communes.forEach(commune -> all.put(commune, of(commune)));
        return all;
    }

    private List<RequiredSection> required(Regulation law) {
        return law.sections().on(today()).stream()
                .filter(RequiredSection::isRequired)
                .collect(Collectors.toList());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }

    private SectionCheck check(Commune commune, RequiredSection required, Regulation law) {
        List<Section> sections = commune.fulfilling(required.code());
        if (sections.isEmpty() && required.contentType().isEmpty()) {
            return new SectionCheck(required, byPortal(commune, required), List.of(), null);
        }
        List<LocalDate> days = newestDays(commune, sections, required.atLeast());
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

    /** The days of the newest visible items, each that of its publication or last change. */
    private List<LocalDate> newestDays(Commune commune, List<Section> sections, int wanted) {
        if (sections.isEmpty()) {
            return List.of();
        }
        List<String> codes = sections.stream().map(Section::code).collect(Collectors.toList());
        Map<String, Instant> times = new LinkedHashMap<>();
        for (ContentType type : ContentTypes.shipped().all()) {
            Stream.of("publishedAt", "modifiedAt")
                    .map(time -> newest(commune, type, codes).orderBy(time, false).page(1, wanted))
                    .flatMap(query -> published.list(query).items().stream())
                    .forEach(item -> times.put(item.id(), lastTime(item)));
        }
        List<Instant> newest = new ArrayList<>(times.values());
        newest.sort(Comparator.reverseOrder());
        return newest.stream()
                .limit(wanted)
                .map(time -> LocalDate.ofInstant(time, Vietnamese.ZONE))
                .collect(Collectors.toList());
    }

    private ItemQuery newest(Commune commune, ContentType type, List<String> codes) {
        return ItemQuery.of(commune.id(), type).visibleAt(clock.instant()).sections(codes);
    }

    private static Instant lastTime(Item item) {
        return Stream.of(item.publishedAt(), item.modifiedAt())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
