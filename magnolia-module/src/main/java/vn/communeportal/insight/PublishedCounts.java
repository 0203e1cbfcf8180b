package vn.communeportal.insight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.inject.Inject;
import vn.communeportal.content.Commune;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Section;
import vn.communeportal.published.PublishedItems;

/**
 * How many items citizens see, by commune and section, over all kinds of content. Counted on the
 * citizens' side and remembered for a second, so that many monitors cost no more than one.
 * Thread-safe.
 */
public final class PublishedCounts {

    static final Duration REMEMBERED = Duration.ofSeconds(1);

    private final PublishedItems published;
    private final Clock clock;

    private Instant countedAt = Instant.MIN;
    private List<CommuneCount> counted = List.of();

    @Inject
    public PublishedCounts(PublishedItems published, Clock clock) {
        this.published = published;
        this.clock = clock;
    }

    /** Every commune with its numbers, at most a second old. */
    public synchronized List<CommuneCount> counts() {
        Instant now = clock.instant();
        if (now.isBefore(countedAt) || !countedAt.plus(REMEMBERED).isAfter(now)) {
            counted = count(now);
            countedAt = now;
        }
        return counted;
    }

    private List<CommuneCount> count(Instant now) {
        List<CommuneCount> counts = new ArrayList<>();
        for (Commune commune : published.communes()) {
            counts.add(
                    new CommuneCount(
                            commune, count(commune, now, true), count(commune, now, false)));
        }
        return Collections.unmodifiableList(counts);
    }

    /** The numbers of the types that reports count, or of the others. */
    private Map<String, Long> count(Commune commune, Instant now, boolean reported) {
        List<ContentType> types =
                ContentTypes.shipped().all().stream()
                        .filter(type -> type.isReported() == reported)
                        .collect(Collectors.toList());
        Map<String, Long> bySection = new LinkedHashMap<>();
        for (Section section : commune.sections()) {
            if (types.stream().anyMatch(type -> type.name().equals(section.contentType()))) {
                bySection.put(section.code(), 0L);
            }
        }
        for (ContentType type : types) {
            ItemQuery visible = ItemQuery.of(commune.id(), type).visibleAt(now);
            published
                    .countBySection(visible)
                    .forEach((section, number) -> bySection.merge(section, number, Long::sum));
        }
        return bySection;
    }
}
