package vn.communeportal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.communeportal.text.Vietnamese;

/** Random items, asked random combinations of filters, and counted again by hand. */
interface CountingContract extends IndexUnderTest {

    int ITEMS = 400;
    int QUESTIONS = 300;
    List<String> COMMUNES = List.of(HERE, THERE, "dien-ban");
    List<String> WORDS = List.of("đất đai", "hộ tịch", "môi trường", "ngân sách");
    LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    int DAYS = 1_800;

    @Test
    default void countsAreThoseOfCountingByHand() {
        Random random = new Random(5);
        List<IndexedItem> items = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            items.add(randomItem(random, i));
            put(items.get(i));
        }
        for (int i = 0; i < ITEMS; i += 17) {
            index().remove("i" + i);
        }
        items.removeIf(item -> Integer.parseInt(item.id().substring(1)) % 17 == 0);
        index().refresh();

        int found = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            SearchQuery query = randomQuery(random);
            String asked = asked(query);
            SearchResult result = index().search(query, NOW);
            List<IndexedItem> expected = matching(items, query);
            found += expected.size();
            assertThat(result.total()).as(asked).isEqualTo(expected.size());
            assertThat(result.hits())
                    .as(asked)
                    .extracting(SearchHit::id)
                    .isSubsetOf(expected.stream().map(IndexedItem::id).collect(Collectors.toSet()))
                    .hasSize(Math.min(query.size(), expected.size()));
            for (Facet facet : Facet.values()) {
                assertThat(new TreeMap<>(result.counts(facet)))
                        .as(asked + " by " + facet)
                        .isEqualTo(counted(items, query, facet));
            }
        }
        assertThat(found).as("questions that find something").isGreaterThan(QUESTIONS);
    }

    private static Map<String, Long> counted(
            List<IndexedItem> items, SearchQuery query, Facet facet) {
        Map<String, Long> counts = new TreeMap<>();
        for (IndexedItem item : matching(items, query.without(facet))) {
            values(item, facet, query).forEach(value -> counts.merge(value, 1L, Long::sum));
        }
        return counts;
    }

    private static Set<String> values(IndexedItem item, Facet facet, SearchQuery query) {
        if (facet != Facet.VALIDITY) {
            return item.values().getOrDefault(facet, Set.of());
        }
        LocalDate day = query.validityDay().orElse(LocalDate.ofInstant(NOW, Vietnamese.ZONE));
        if (item.inForceFrom().isEmpty()) {
            return Set.of();
        }
        boolean ended = item.inForceUntil().map(until -> !day.isBefore(until)).orElse(false);
        boolean begun = !day.isBefore(item.inForceFrom().get());
        return Set.of(ended ? "expired" : begun ? "in-force" : "not-yet-in-force");
    }

    private static List<IndexedItem> matching(List<IndexedItem> items, SearchQuery query) {
        Predicate<IndexedItem> all =
                item -> query.words().isEmpty() || item.title().contains(query.words());
        all = all.and(item -> query.commune().map(item.commune()::equals).orElse(true));
        all = all.and(item -> item.visibleFrom().map(time -> !time.isAfter(NOW)).orElse(true));
        all = all.and(item -> item.visibleUntil().map(NOW::isBefore).orElse(true));
        all =
                all.and(
                        item -> {
                            LocalDate day = LocalDate.ofInstant(item.date(), Vietnamese.ZONE);
                            return query.from().map(from -> !day.isBefore(from)).orElse(true)
                                    && query.to().map(to -> !day.isAfter(to)).orElse(true);
                        });
        for (Facet facet : query.filters().keySet()) {
            List<String> wanted = query.filter(facet);
            all = all.and(item -> values(item, facet, query).stream().anyMatch(wanted::contains));
        }
        return items.stream().filter(all).collect(Collectors.toList());
    }

    private static IndexedItem randomItem(Random random, int number) {
        String commune = of(random, COMMUNES);
        boolean document = random.nextInt(3) > 0;
        String kind = document ? "legalDocument" : of(random, List.of("article", "procedure"));
        String id = "i" + number;
        IndexedItem item = new IndexedItem(id, kind, "/" + commune + "/" + id, commune, "1");
        item.title = "Mục " + of(random, WORDS) + " và " + of(random, WORDS);
        LocalDate day = day(random);
        item.date = day.atTime(random.nextInt(24), 30).atZone(Vietnamese.ZONE).toInstant();
        item.visibleFrom = random.nextInt(8) == 0 ? near(random) : null;
        item.visibleUntil = random.nextInt(8) == 0 ? near(random) : null;
        if (document) {
            item.inForceFrom = day.plusDays(random.nextInt(40));
            item.inForceUntil =
                    random.nextBoolean() ? item.inForceFrom.plusDays(random.nextInt(900)) : null;
        }
        item.value(Facet.COMMUNE, commune);
        item.value(Facet.KIND, kind);
        item.value(Facet.YEAR, String.valueOf(day.getYear()));
        for (Facet facet : Facet.values()) {
            if (facet.ordinal() > Facet.YEAR.ordinal() && facet != Facet.VALIDITY) {
                for (int values = random.nextInt(3); values > 0; values--) {
                    item.value(facet, value(random, facet));
                }
            }
        }
        return item;
    }

    private static SearchQuery randomQuery(Random random) {
        SearchQuery query =
                random.nextInt(3) == 0
                        ? SearchQuery.inProvince()
                        : SearchQuery.in(of(random, COMMUNES));
        query = random.nextBoolean() ? query.words(of(random, WORDS)) : query;
        Map<Facet, Integer> chosen = new EnumMap<>(Facet.class);
        for (int filters = random.nextInt(4); filters > 0; filters--) {
            Facet facet = Facet.values()[random.nextInt(Facet.values().length)];
            chosen.put(facet, 1 + random.nextInt(3));
        }
        for (Map.Entry<Facet, Integer> facet : chosen.entrySet()) {
            for (int i = 0; i < facet.getValue(); i++) {
                query = query.with(facet.getKey(), value(random, facet.getKey()));
            }
        }
        if (random.nextInt(3) == 0) {
            query =
                    random.nextBoolean()
                            ? query.inForceOn(day(random))
                            : query.validityOn(day(random));
        }
        if (random.nextInt(3) == 0) {
            LocalDate from = day(random);
            query =
                    query.between(
                            random.nextBoolean() ? from : null,
                            random.nextBoolean() ? from.plusDays(random.nextInt(900)) : null);
        }
        return query.page(1, 1 + random.nextInt(SearchQuery.LARGEST_PAGE));
    }

    private static String value(Random random, Facet facet) {
        switch (facet) {
            case COMMUNE:
                return of(random, COMMUNES);
            case KIND:
                return of(random, List.of("legalDocument", "article", "procedure"));
            case YEAR:
                return String.valueOf(day(random).getYear());
            case VALIDITY:
                return of(random, List.of("in-force", "not-yet-in-force", "expired", "?"));
            default:
                return of(random, List.of("Ủy ban", "ủy ban", "Thôn Đông – tổ 1", "b-2", "Đ/c An"));
        }
    }

    private static String of(Random random, List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static LocalDate day(Random random) {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    /** Just before, at, or just after the time of the question. */
    private static Instant near(Random random) {
        return NOW.plusSeconds(random.nextInt(3) - 1L);
    }

    private static String asked(SearchQuery query) {
        return query.commune().orElse("province")
                + " '"
                + query.words()
                + "' "
                + query.filters()
                + query.from()
                + query.to()
                + query.validityDay();
    }
}
