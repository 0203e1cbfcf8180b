package vn.communeportal.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.search.feed.IndexStatus.Work;
import vn.communeportal.testing.TestRepository;

/** The search index as an administrator of the province sees it, without a browser. */
class SearchIndexPanelTest {

    private TestRepository repository;
    private BoardOffice office;

    @BeforeEach
    void setUp() {
        repository = new TestRepository();
        office = new BoardOffice(repository);
    }

    @AfterEach
    void tearDown() {
        office.parts.search.close();
        BoardOffice.close();
        repository.close();
    }

    @Test
    void saysWhatTheIndexHasAndMakesItAnew() {
        office.parts.search.start();
        await(() -> office.parts.search.status().work() == Work.FOLLOWING);
        Seat province = office.seat("province");
        province.shell.arrive(BoardPlace.of(office.commune, BoardPlace.View.SETTINGS).address());
        assertThat(province.reads())
                .contains("0 mục tin trong chỉ mục")
                .contains("Chỉ mục khớp với nội dung đã đăng.");
        province.press("Dựng lại chỉ mục");
        assertThat(province.reads()).contains("Đã yêu cầu dựng lại chỉ mục.");
    }

    @Test
    void saysThatThereIsNone() {
        Seat province = office.seat("province");
        province.shell.arrive(BoardPlace.of(office.commune, BoardPlace.View.SETTINGS).address());
        assertThat(province.reads()).contains("Chưa có chỉ mục.");
    }

    @Test
    void othersDoNotSeeIt() {
        Seat head = office.seat("head");
        head.shell.arrive(BoardPlace.of(office.commune, BoardPlace.View.SETTINGS).address());
        assertThat(head.reads()).doesNotContain("chỉ mục");
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(1_000_000);
        }
    }
}
