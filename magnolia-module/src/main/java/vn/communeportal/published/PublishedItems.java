package vn.communeportal.published;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Condition;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemKeys;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Items;
import vn.communeportal.content.Page;
import vn.communeportal.host.Repositories;
import vn.communeportal.text.Vietnamese;

/**
 * The items on the citizens' side, answered from memory: about half a kilobyte an item. An answer
 * knows every save that returned before the question. What is asked is noted in {@link Reads}.
 * Thread-safe; one a repository.
 */
@Singleton
public final class PublishedItems {

    private final Repositories repositories;
    private final Clock clock;
    private final KnownItems known;
    private final Map<ContentType, Shelves> shelves = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> stamps = new ConcurrentHashMap<>();
    private final Map<String, Boolean> observed = new ConcurrentHashMap<>();
    private final PublishedCommunes communes;
    private final AtomicLong changes = new AtomicLong();

    @Inject
    public PublishedItems(Repositories repositories, Clock clock) {
        this.repositories = repositories;
        this.clock = clock;
        known = new KnownItems(repositories);
        communes = new PublishedCommunes(repositories);
    }

    /** All communes in their order. A commune that did not change stays the same object. */
    public List<Commune> communes() {
        observe(Communes.WORKSPACE);
        return noted("communes", communes::all);
    }

    public Optional<Commune> commune(String id) {
        observe(Communes.WORKSPACE);
        return noted("commune " + id, () -> communes.find(id));
    }

    /** The day in Vietnam. */
    public LocalDate today() {
        return noted(
                "today",
                () -> {
                    LocalDate day = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
                    Reads.noteUntil(day.plusDays(1).atStartOfDay(Vietnamese.ZONE).toInstant());
                    return day;
                });
    }

    /** Reads everything, so that the first question is answered as fast as later ones. */
    public void warmUp() {
        communes();
        for (ContentType type : ContentTypes.shipped().all()) {
            shelf("", type);
        }
    }

    /** The page of the query. If the query says when items are to be visible, that is now. */
    public Page<Item> list(ItemQuery asked) {
        ItemQuery query = asked.copy();
        if (!isInMemory(query)) {
            noteStamp(query.type().workspace(), query.commune());
            return repositories.published(
                    query.type().workspace(), session -> Items.list(session, query));
        }
        return noted("list " + query, () -> Stretch.of(find(query), query)).page(known, query);
    }

    /** How many items the query finds, whatever its page. */
    public long count(ItemQuery asked) {
        ItemQuery query = asked.copy();
        if (!isInMemory(query)) {
            noteStamp(query.type().workspace(), query.commune());
            return repositories.published(
                    query.type().workspace(), session -> Items.count(session, query));
        }
        return noted("count " + query, () -> (long) find(query).size());
    }

    /** The different values of a property, a text, among the items that the query finds. */
    public List<String> values(ItemQuery asked, String property) {
        ItemQuery query = asked.copy();
        return noted(
                "values " + property + " " + query,
                () -> {
                    Map<String, Boolean> values = new TreeMap<>();
                    for (ItemKeys item : find(query)) {
                        Object value = item.value(property);
                        if (value != null) {
                            values.put(String.valueOf(value), true);
                        }
                    }
                    return new ArrayList<>(values.keySet());
                });
    }

    /** How many items the query finds in each section; no section counts as "". */
    public Map<String, Long> countBySection(ItemQuery asked) {
        ItemQuery query = asked.copy();
        return noted("sections " + query, () -> BySection.count(find(query)));
    }

    /** When each item that the query finds was published or last changed, by section. */
    public Map<String, List<Instant>> timesBySection(ItemQuery asked) {
        ItemQuery query = asked.copy();
        return noted("times " + query, () -> BySection.times(find(query)));
    }

    /** The item with this identifier, visible or not, if it is one of this commune. */
    public Optional<Item> withId(String commune, ContentType type, String id) {
        return noted(
                        "id " + type + " " + commune + " " + id,
                        () -> {
                            ItemKeys keys = shelf(commune, type).withId(id);
                            return look(commune, type, keys == null ? List.of() : List.of(keys));
                        })
                .items(known, type)
                .stream()
                .findFirst();
    }

    /** The items of this name, visible or not, the first published first. */
    public List<Item> named(String commune, ContentType type, String slug) {
        return noted(
                        "named " + type + " " + commune + " " + slug,
                        () -> look(commune, type, shelf(commune, type).named(slug)))
                .items(known, type);
    }

    /** Identifier of the item of this name that was published first; empty if there is none. */
    public Optional<String> firstNamed(String commune, ContentType type, String slug) {
        return noted(
                "first " + type + " " + commune + " " + slug,
                () -> shelf(commune, type).named(slug).stream().findFirst().map(ItemKeys::id));
    }

    /** Items with what is visible of them at this moment. */
    private Look look(String commune, ContentType type, List<ItemKeys> items) {
        Instant now = clock.instant();
        Reads.noteUntil(shelf(commune, type).nextChange(now));
        return Look.at(now, items);
    }

    /** Notes that whoever records reads something else in the commune's part of a workspace. */
    public void noteStamp(String workspace, String commune) {
        noted("stamp " + workspace + " " + commune, () -> stamp(workspace, commune).get());
    }

    /**
     * A number that grows with every change on the citizens' side. As long as it stands, every
     * answer stands, until the moment that {@link Reads#until} names.
     */
    public long changes() {
        return changes.get();
    }

    private static boolean isInMemory(ItemQuery query) {
        for (Condition condition : query.conditions()) {
            for (String property : condition.properties()) {
                if (!ItemKeys.has(query.type(), property)) {
                    return false;
                }
            }
        }
        return ItemKeys.has(query.type(), query.order());
    }

    private List<ItemKeys> find(ItemQuery query) {
        Shelf shelf = shelf(query.commune(), query.type());
        if (query.visibleAt().isEmpty()) {
            return shelf.all().find(query);
        }
        Instant now = clock.instant();
        Reads.noteUntil(shelf.nextChange(now));
        return shelf.visibleAt(now).find(query);
    }

    private Shelf shelf(String commune, ContentType type) {
        Shelves its = shelves.computeIfAbsent(type, any -> new Shelves(repositories, type));
        observe(type.workspace());
        return its.of(commune);
    }

    private AtomicLong stamp(String workspace, String commune) {
        AtomicLong stamp =
                stamps.computeIfAbsent(workspace + ":" + commune, any -> new AtomicLong());
        observe(workspace);
        return stamp;
    }

    private void observe(String workspace) {
        observed.computeIfAbsent(
                workspace,
                name -> {
                    repositories.observePublished(name, path -> changed(name, path));
                    return true;
                });
    }

    /** The number last: who sees it grown finds everything else noted. */
    private void changed(String workspace, String path) {
        if (workspace.equals(Communes.WORKSPACE)) {
            communes.change(path);
        }
        shelves.forEach(
                (type, its) -> {
                    if (type.workspace().equals(workspace)) {
                        its.change(path);
                    }
                });
        AtomicLong stamp = stamps.get(workspace + ":" + Item.communeOf(path));
        if (stamp != null) {
            stamp.incrementAndGet();
        }
        changes.incrementAndGet();
    }

    private static <T> T noted(String key, Supplier<T> question) {
        T answer = question.get();
        Reads.note(key, answer, question::get);
        return answer;
    }
}
