package vn.communeportal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is found at all: visibility, filters and their counts, order, pages. */
interface NarrowingContract extends IndexUnderTest {

    @Test
    default void nothingOfAnotherCommuneIsFoundCountedOrSuggested() {
        IndexedItem theirs = new IndexedItem("t", "article", "/ba-na/t", THERE, "1");
        theirs.title = "Lễ hội Tà Rùa";
        theirs.value(Facet.KIND, "article");
        theirs.value(Facet.COMMUNE, THERE);
        theirs.value(Facet.FIELD, "Bí mật");
        put(theirs);
        put(article("h", "Lễ hội làng", ""));
        index().refresh();

        SearchResult here = index().search(SearchQuery.in(HERE).words("lễ hội"), NOW);
        assertThat(here.total()).isOne();
        assertThat(here.hits()).extracting(SearchHit::id).containsExactly("h");
        assertThat(here.counts(Facet.COMMUNE)).containsOnlyKeys(HERE);
        assertThat(here.counts(Facet.FIELD)).isEmpty();
        assertThat(index().suggest(SearchQuery.in(HERE).words("lễ h"), NOW, 9))
                .extracting(Suggestion::id)
                .containsExactly("h");
        assertThat(index().search(SearchQuery.in(HERE).words("tà rua"), NOW).total()).isZero();
        assertThat(index().search(SearchQuery.in(HERE).words("ta ruaa"), NOW).meant()).isEmpty();
        assertThat(
                        index().search(SearchQuery.inProvince().words("lễ hội"), NOW)
                                .counts(Facet.COMMUNE))
                .containsOnly(Map.entry(HERE, 1L), Map.entry(THERE, 1L));
    }

    @Test
    default void labelsNarrowEachFurther() {
        IndexedItem mine = article("mine", "Dự thảo kế hoạch", "");
        mine.labels = Set.of("state=draft", "case/@author=an");
        IndexedItem rejected = article("rejected", "Dự thảo kế hoạch", "");
        rejected.labels = Set.of("state=rejected", "case/@author=an");
        IndexedItem theirs = article("theirs", "Dự thảo kế hoạch", "");
        theirs.labels = Set.of("state=draft", "case/@author=binh", "case/@assignee=an");
        List.of(mine, rejected, theirs).forEach(this::put);
        index().refresh();

        SearchQuery query = SearchQuery.in(HERE).words("ke hoach");
        Set<String> an = Set.of("case/@author=an", "case/@assignee=an");
        assertThat(ids(query.labelled(an))).containsExactlyInAnyOrder("mine", "rejected", "theirs");
        assertThat(ids(query.labelled(an).labelled(Set.of("state=draft"))))
                .containsExactlyInAnyOrder("mine", "theirs");
        assertThat(ids(query.labelled(Set.of("case/@author=an")))).hasSize(2);
        assertThat(ids(query.labelled(Set.of("case/@author=chi")))).isEmpty();
    }

    @Test
    default void whatIsNotVisibleNowIsNowhere() {
        IndexedItem soon = article("soon", "Thông báo mời thầu chợ quê", "");
        soon.visibleFrom = NOW.plusSeconds(1);
        IndexedItem over = article("over", "Thông báo mời thầu bến bãi", "");
        over.visibleUntil = NOW;
        put(soon);
        put(over);
        index().refresh();

        SearchQuery query = SearchQuery.in(HERE).words("thông báo mời thầu");
        assertThat(index().search(query, NOW).total()).isZero();
        assertThat(index().search(query, NOW).counts(Facet.KIND)).isEmpty();
        assertThat(index().suggest(query, NOW, 9)).isEmpty();
        assertThat(index().search(SearchQuery.in(HERE).words("thong bao moii"), NOW).meant())
                .isEmpty();
        assertThat(index().search(query, NOW.plusSeconds(1)).hits())
                .extracting(SearchHit::id)
                .containsExactly("soon");
        assertThat(index().search(query, NOW.minusSeconds(1)).hits())
                .extracting(SearchHit::id)
                .containsExactly("over");
    }

    @Test
    default void countsSayWhatChoosingWouldGive() {
        put(document("1", "1/QĐ-UBND", "Quyết định", "Đất đai", 2024));
        put(document("2", "2/QĐ-UBND", "Quyết định", "Đất đai", 2025));
        put(document("3", "3/BC-UBND", "Báo cáo", "Đất đai", 2025));
        put(article("4", "Đất đai", ""));
        index().refresh();

        SearchQuery land = SearchQuery.in(HERE).words("đất đai");
        SearchResult narrowed =
                index().search(
                                land.with(Facet.DOCUMENT_TYPE, "Quyết định")
                                        .with(Facet.YEAR, "2025"),
                                NOW);
        assertThat(narrowed.total()).isOne();
        assertThat(narrowed.counts(Facet.YEAR))
                .containsOnly(Map.entry("2024", 1L), Map.entry("2025", 1L));
        assertThat(narrowed.counts(Facet.DOCUMENT_TYPE))
                .containsOnly(Map.entry("Quyết định", 1L), Map.entry("Báo cáo", 1L));
        narrowed.counts(Facet.YEAR)
                .forEach(
                        (year, count) ->
                                assertThat(
                                                index().search(
                                                                land.with(
                                                                                Facet.DOCUMENT_TYPE,
                                                                                "Quyết định")
                                                                        .with(Facet.YEAR, year),
                                                                NOW)
                                                        .total())
                                        .isEqualTo(count));
        SearchQuery both = land.with(Facet.YEAR, "2024").with(Facet.YEAR, "2025");
        assertThat(index().search(both, NOW).total()).isEqualTo(3);
    }

    @Test
    default void rangesOrderAndForce() {
        IndexedItem old = document("old", "1/QĐ-UBND", "Quyết định", "Quy chế", 2020);
        old.inForceFrom = LocalDate.of(2020, 1, 1);
        old.inForceUntil = LocalDate.of(2024, 7, 1);
        IndexedItem valid = document("new", "2/QĐ-UBND", "Quyết định", "Quy chế", 2024);
        valid.inForceFrom = LocalDate.of(2024, 7, 1);
        put(old);
        put(valid);
        put(article("a", "Quy chế", ""));
        index().refresh();

        SearchQuery query = SearchQuery.in(HERE).words("quy chế");
        assertThat(ids(query.inForceOn(LocalDate.of(2024, 6, 30)))).containsExactly("old");
        assertThat(ids(query.inForceOn(LocalDate.of(2024, 7, 1)))).containsExactly("new");
        assertThat(ids(query.inForceOn(LocalDate.of(2019, 12, 31)))).isEmpty();
        assertThat(
                        index().search(query.inForceOn(LocalDate.of(2024, 7, 1)), NOW)
                                .counts(Facet.VALIDITY))
                .containsOnly(Map.entry("in-force", 1L), Map.entry("expired", 1L));
        assertThat(ids(query.with(Facet.VALIDITY, "expired"))).containsExactly("old");
        assertThat(ids(query.with(Facet.VALIDITY, "not-yet-in-force"))).isEmpty();
        assertThat(ids(query.between(LocalDate.of(2024, 6, 15), LocalDate.of(2024, 6, 15))))
                .containsExactly("new");
        assertThat(ids(query.between(LocalDate.of(2024, 6, 16), null))).containsExactly("a");
        assertThat(ids(query.order(SearchQuery.Order.NEWEST))).containsExactly("a", "new", "old");
        assertThat(ids(SearchQuery.in(HERE))).containsExactly("a", "new", "old");
    }

    @Test
    default void pagesDoNotOverlap() {
        for (int i = 0; i < 25; i++) {
            put(article("i" + i, "Tin số " + i, "họp"));
        }
        index().refresh();
        SearchQuery query = SearchQuery.in(HERE).words("họp");
        List<String> all =
                java.util.stream.IntStream.rangeClosed(1, 3)
                        .mapToObj(page -> ids(query.page(page, 10)))
                        .flatMap(List::stream)
                        .collect(Collectors.toList());
        assertThat(all).hasSize(25).doesNotHaveDuplicates();
        assertThat(ids(query.page(4, 10))).isEmpty();
        assertThat(ids(query.page(Integer.MAX_VALUE, 100))).isEmpty();
    }
}
