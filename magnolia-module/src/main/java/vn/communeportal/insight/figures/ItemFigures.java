package vn.communeportal.insight.figures;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.communeportal.editorial.time.Durations;

/**
 * What was first published in a period and not withdrawn since, counted by what people ask for.
 * Only items that the reports count are in it (<i>tin, bài, văn bản, thủ tục</i>); {@link
 * #information} has the number of the others. Immutable.
 *
 * <pre>figures.items().bySection().get("TT-01")</pre>
 */
public final class ItemFigures {

    private final List<PublishedItem> items;
    private final long information;

    ItemFigures(List<PublishedItem> all) {
        items =
                all.stream()
                        .filter(PublishedItem::isReported)
                        .sorted(Comparator.comparing(PublishedItem::publishedAt))
                        .collect(Collectors.toUnmodifiableList());
        information = all.size() - items.size();
    }

    /** All of them, the first published first. */
    public List<PublishedItem> all() {
        return items;
    }

    public long count() {
        return items.size();
    }

    /** How much standing information was published. */
    public long information() {
        return information;
    }

    /** By code of the section, by code; the sum is {@link #count}. */
    public Map<String, Long> bySection() {
        return by(PublishedItem::section);
    }

    /** By genre of articles and type of others, most first. */
    public Map<String, Long> byGenre() {
        return mostFirst(by(PublishedItem::genre));
    }

    /** By unit, most first; those without one under an empty name. */
    public Map<String, Long> byUnit() {
        return mostFirst(by(PublishedItem::unit));
    }

    /** By author, most first; those without one under an empty name. */
    public Map<String, Long> byAuthor() {
        return mostFirst(by(PublishedItem::author));
    }

    /** By month, {@code 2025-07}, those in which nothing was published left out. */
    public Map<String, Long> byMonth() {
        return by(item -> item.day().toString().substring(0, 7));
    }

    /** Articles that the commune wrote itself. */
    public long own() {
        return items.stream().filter(PublishedItem::isOwn).count();
    }

    /** Articles that were taken over from elsewhere. */
    public long reposted() {
        return items.stream().filter(PublishedItem::isReposted).count();
    }

    /** How many were submitted before they were published, so that the way can be measured. */
    public long timed() {
        return times().size();
    }

    /** How many of these had a step that took longer than the commune's time for it. */
    public long late() {
        return items.stream().filter(item -> item.taken().isPresent() && item.isLate()).count();
    }

    /** Documents that had to be published within a time after they were issued. */
    public long due() {
        return items.stream()
                .filter(item -> item.deadline() != PublishedItem.Deadline.NONE)
                .count();
    }

    /** How many of these were published in time. */
    public long kept() {
        return items.stream()
                .filter(item -> item.deadline() == PublishedItem.Deadline.KEPT)
                .count();
    }

    /** Per cent of those timed that had no late step; -1 if none was. */
    public long punctuality() {
        return timed() == 0 ? -1 : Math.round(100.0 * (timed() - late()) / timed());
    }

    /** From submission to publication, the middle one; empty if none was submitted. */
    public Optional<Duration> medianTaken() {
        return Durations.median(times());
    }

    private List<Duration> times() {
        return items.stream()
                .map(PublishedItem::taken)
                .flatMap(Optional::stream)
                .collect(Collectors.toList());
    }

    private Map<String, Long> by(Function<PublishedItem, String> key) {
        Map<String, Long> counts = new TreeMap<>();
        items.forEach(item -> counts.merge(key.apply(item), 1L, Long::sum));
        return Collections.unmodifiableMap(counts);
    }

    private static Map<String, Long> mostFirst(Map<String, Long> counts) {
        List<Map.Entry<String, Long>> entries = new ArrayList<>(counts.entrySet());
        entries.sort(Map.Entry.<String, Long>comparingByValue().reversed());
        Map<String, Long> sorted = new LinkedHashMap<>();
        entries.forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(sorted);
    }
}
