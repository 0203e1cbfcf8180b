package vn.communeportal.insight.figures;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.Communes;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.editorial.time.Timetables;
import vn.communeportal.host.Repositories;
import vn.communeportal.insight.store.FigureNodes;
import vn.communeportal.supply.SupplyingUnits;

/**
 * Keeps the sheets of published items in line with the boards' side. When it starts it compares all
 * of each commune, so that nothing is missed that happened while it did not run; after that it
 * looks at the items that have changed. To be run by a timer of the boards' instance.
 */
@Singleton
public final class ItemKeeper {

    private final Repositories repositories;
    private final Timetables timetables;
    private final SupplyingUnits units;

    /** Type and path of what has changed. */
    private final Map<String, ContentType> changed = new ConcurrentHashMap<>();

    private boolean started;

    @Inject
    public ItemKeeper(Repositories repositories, Timetables timetables, SupplyingUnits units) {
        this.repositories = repositories;
        this.units = units;
        this.timetables = timetables;
    }

    /** Brings the sheets in line with everything that has changed since the last run. */
    public synchronized void run() {
        if (!started) {
            ContentTypes.shipped().all().forEach(this::follow);
            started = true;
        }
        Map<String, Map<String, ContentType>> communes = new TreeMap<>();
        for (String mark : new ArrayList<>(changed.keySet())) {
            ContentType type = changed.remove(mark);
            String path = mark.substring(mark.indexOf('/'));
            communes.computeIfAbsent(Item.communeOf(path), any -> new TreeMap<>()).put(mark, type);
        }
        communes.forEach(
                (commune, marks) -> {
                    try {
                        update(commune, marks);
                    } catch (RuntimeException e) {
                        changed.putAll(marks);
                        throw e;
                    }
                });
    }

    private void follow(ContentType type) {
        repositories.observeEditing(type.workspace(), path -> note(type, path));
        repositories
                .editing(Communes.WORKSPACE, Communes::all)
                .forEach(commune -> note(type, "/" + commune.id()));
    }

    private void note(ContentType type, String path) {
        if (path.length() > 1) {
            changed.put(type.name() + path, type);
        }
    }

    private void update(String commune, Map<String, ContentType> marks) {
        Map<YearMonth, List<PublishedItem>> kept =
                repositories.editing(
                        FigureNodes.WORKSPACE, session -> ItemSheets.all(session, commune));
        Map<String, PublishedItem> items = ItemSheets.byId(kept);
        ItemReading reading =
                new ItemReading(
                        timetables.of(commune), units.unitOfItem(commune), Map.copyOf(items));
        marks.forEach(
                (mark, type) -> {
                    String path = mark.substring(mark.indexOf('/'));
                    repositories.editing(
                            type.workspace(),
                            session -> reading.update(session, type, path, items));
                });
        Map<YearMonth, List<PublishedItem>> now = new HashMap<>();
        items.values().forEach(item -> add(now, item));
        Set<YearMonth> months = new TreeSet<>(kept.keySet());
        months.addAll(now.keySet());
        months.removeIf(month -> sorted(kept.get(month)).equals(sorted(now.get(month))));
        if (!months.isEmpty()) {
            repositories.editing(
                    FigureNodes.WORKSPACE,
                    session -> {
                        for (YearMonth month : months) {
                            ItemSheets.write(session, commune, month, sorted(now.get(month)));
                        }
                        session.save();
                        return null;
                    });
        }
    }

    private static void add(Map<YearMonth, List<PublishedItem>> sheets, PublishedItem item) {
        sheets.computeIfAbsent(YearMonth.from(item.day()), any -> new ArrayList<>()).add(item);
    }

    private static List<PublishedItem> sorted(List<PublishedItem> items) {
        List<PublishedItem> sorted = new ArrayList<>(items == null ? List.of() : items);
        sorted.sort(
                Comparator.comparing(PublishedItem::publishedAt).thenComparing(PublishedItem::id));
        return sorted;
    }
}
