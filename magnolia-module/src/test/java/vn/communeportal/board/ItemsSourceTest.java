package vn.communeportal.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v8.GridKt;
import com.github.mvysny.kaributesting.v8.LocatorJ;
import com.vaadin.server.Page;
import com.vaadin.ui.Grid;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.CaseFilter;
import vn.communeportal.testing.TestRepository;

/** The list of all items, by stretches and as a table. */
class ItemsSourceTest {

    private static TestRepository repository;

    private BoardOffice office;

    @BeforeAll
    static void openRepository() {
        repository = new TestRepository();
    }

    @AfterAll
    static void closeRepository() {
        repository.close();
    }

    @BeforeEach
    void setUp() throws Exception {
        office = new BoardOffice(repository);
        for (int i = 0; i < 25; i++) {
            office.draft(
                    i % 2 == 0 ? "author" : "other", String.format(Locale.ROOT, "Tin %02d", i));
        }
        office.draft("author", "Họp giao ban tháng 7");
    }

    @AfterEach
    void tearDown() {
        BoardOffice.close();
    }

    @Test
    void everyStretchIsFoundWhereverItBegins() {
        ItemsSource source = source("editor", "");
        List<String> all = titles(source.stretch(0, 100));
        assertThat(all).hasSize(26);
        for (int offset : new int[] {0, 3, 7, 20, 25, 26}) {
            assertThat(titles(source.stretch(offset, 7)))
                    .isEqualTo(all.subList(offset, Math.min(26, offset + 7)));
        }
        assertThat(source.size()).isEqualTo(26);
    }

    @Test
    void wordsAreFoundWithoutAccents() {
        assertThat(titles(source("editor", "hop GIAO ban").stretch(0, 10)))
                .containsExactly("Họp giao ban tháng 7");
        assertThat(source("editor", "không có").size()).isZero();
    }

    @Test
    void whatOnlyTheIndexKnowsIsInTheListToo() {
        // Without spaces it stands in no title.
        assertThat(source("editor", "hopgiaoban").size()).isZero();
        office.parts.boardSearch.start();
        try {
            long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (source("editor", "hopgiaoban").size() == 0) {
                assertThat(System.nanoTime()).as("in time").isLessThan(end);
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
            assertThat(titles(source("author", "hopgiaoban").stretch(0, 10)))
                    .containsExactly("Họp giao ban tháng 7");
            assertThat(source("other", "hopgiaoban").size()).isZero();
        } finally {
            office.parts.boardSearch.close();
        }
    }

    @Test
    void contributorsFindTheirOwn() {
        assertThat(source("other", "").size()).isEqualTo(12);
        assertThat(source("nobody", "").size()).isZero();
    }

    @Test
    void aRowOfTheTableOpensItsItem() {
        Page.getCurrent().updateBrowserWindowSize(1400, 900, false);
        Seat editor = office.seat("editor");
        editor.shell.arrive(office.commune + "/items");
        @SuppressWarnings("unchecked")
        Grid<CaseFile> grid = LocatorJ._get(editor.shell, Grid.class);
        assertThat(GridKt._size(grid)).isEqualTo(26);
        grid.select(GridKt._get(grid, 0));
        assertThat(editor.address()).contains("/item/articles/");
        assertThat(editor.shell.title()).isEqualTo("Họp giao ban tháng 7");
    }

    private ItemsSource source(String name, String words) {
        BoardContext context =
                new BoardContext(
                        office.services,
                        office.services.people().byLogin(office.login(name)).orElseThrow(),
                        Locale.ENGLISH,
                        office.services.communesOf(office.login("editor")).get(0),
                        null);
        return new ItemsSource(context, () -> new CaseFilter().words(words));
    }

    private static List<String> titles(List<CaseFile> files) {
        return files.stream().map(file -> file.item().title()).collect(Collectors.toList());
    }
}
