package vn.communeportal.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Content;
import vn.communeportal.testing.TestRepository;

/** Who is shown what of units, royalties, channels, loudspeakers and registers. */
class OfficeViewsTest {

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
    void setUp() {
        office = new BoardOffice(repository);
    }

    @AfterEach
    void tearDown() {
        BoardOffice.close();
    }

    private String seen(String login, String view) {
        Seat seat = office.seat(login);
        seat.shell.arrive(office.commune + "/" + view);
        return seat.reads();
    }

    @Test
    void royaltiesOfAllAreForHeadAndSecretaryOnly() {
        assertThat(seen("head", "royalties")).contains("Cách tính").contains("Dự thảo");
        assertThat(seen("secretary", "royalties")).contains("Dự thảo").doesNotContain("Cách tính");
        assertThat(seen("editor", "royalties"))
                .contains("Chỉ Trưởng ban, Thư ký")
                .doesNotContain("Dự thảo");
        assertThat(seen("author", "royalties")).doesNotContain("Dự thảo");
    }

    @Test
    void registersAreShownAndWrittenByThoseWhoMay() throws Exception {
        office.services
                .books()
                .registers()
                .add(
                        office.login("secretary"),
                        office.commune,
                        Content.empty()
                                .with("kind", "boardDecision")
                                .with("name", "Kiện toàn Ban Biên tập")
                                .with("day", BoardOffice.SINCE)
                                .with("issuer", "UBND xã")
                                .with("change", "reformed"));
        assertThat(seen("author", "registers"))
                .contains("Kiện toàn Ban Biên tập")
                .doesNotContain("Ghi mục mới");
        Seat head = office.seat("head");
        head.shell.arrive(office.commune + "/registers");
        assertThat(head.reads()).contains("Ghi mục mới");
        head.press("Ghi mục mới");
        head.pressInWindow("Lưu");
        assertThat(Seat.reads(Seat.window()))
                .contains("Tên, nội dung: Chưa điền", "Ngày: Chưa điền");
    }

    @Test
    void unitsAndProgrammesAreSeenByAllAndOtherChannelsByEditingMembers() {
        assertThat(seen("author", "units")).doesNotContain("Thêm đơn vị");
        assertThat(seen("head", "units")).contains("Thêm đơn vị");
        assertThat(seen("author", "broadcast")).doesNotContain("Soạn chương trình");
        assertThat(seen("editor", "broadcast")).contains("Soạn chương trình");
        assertThat(seen("author", "channels")).doesNotContain("Fanpage");
        assertThat(seen("editor", "channels")).contains("Fanpage");
    }
}
