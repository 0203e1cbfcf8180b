package vn.communeportal.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.editorial.Board;
import vn.communeportal.editorial.Member;
import vn.communeportal.editorial.State;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.TransitionRequest;
import vn.communeportal.testing.TestRepository;

/** The app as people use it, over a real desk, without a browser. */
class BoardShellTest {

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

    @Test
    void anArticleGoesFromContributorToCitizens() throws Exception {
        Seat author = office.seat("author");
        assertThat(author.address()).endsWith("/new");
        author.type("Tiêu đề", "Họp giao ban");
        author.type("Nội dung", "Sáng nay.\nBuổi chiều <b>");
        author.type("Chuyên mục", "TT-01");
        author.press("Gửi Ban biên tập");
        String id = author.shownItem();
        assertThat(office.state(id)).isEqualTo(State.SUBMITTED);
        assertThat(office.stored(id).text("body"))
                .isEqualTo("<p>Sáng nay.</p><p>Buổi chiều &lt;b&gt;</p>");

        Seat editor = office.seat("editor");
        editor.press("Họp giao ban");
        editor.press("Trả lại");
        editor.pressInWindow("Trả lại");
        assertThat(Seat.reads(Seat.window())).contains("Chưa nêu lý do");
        assertThat(office.state(id)).isEqualTo(State.SUBMITTED);
        editor.typeInWindow("Lý do", "Thiếu số hộ");
        editor.pressInWindow("Trả lại");
        assertThat(Seat.isWindowOpen()).isFalse();

        author.open(id);
        author.shell.leaveFor(BoardPlace.item(office.commune, BoardOffice.ARTICLE, id));
        assertThat(author.reads())
                .contains("Thiếu số hộ")
                .contains("Họ tên " + office.login("editor") + " trả lại");
        author.type("Nội dung", "120 hộ.");
        author.press("Gửi Ban biên tập");

        editor.shell.leaveFor(BoardPlace.item(office.commune, BoardOffice.ARTICLE, id));
        editor.press("Nhận biên tập");
        editor.type("Tóm tắt", "Một câu.");
        editor.press("Trình duyệt");
        assertThat(office.stored(id).text("summary")).isEqualTo("Một câu.");

        Seat head = office.seat("head");
        head.press("Họp giao ban");
        head.press("Duyệt và đăng");
        assertThat(office.state(id)).isEqualTo(State.PUBLISHED);
        assertThat(office.stored(id).text("body")).isEqualTo("<p>120 hộ.</p>");
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnceAndNothingIsMade() {
        Seat author = office.seat("author");
        author.press("Gửi Ban biên tập");

        assertThat(author.reads())
                .contains("Tiêu đề: Chưa điền")
                .contains("Chuyên mục: Chưa điền")
                .contains("Nội dung: ");
        author.shell.arrive(office.commune + "/work");
        assertThat(author.reads()).contains("Bạn chưa gửi tin, bài nào");
    }

    @Test
    void objectionsToATransitionAreShownTogether() throws Exception {
        String id =
                office.draft(
                        "editor",
                        BoardOffice.article("Thiếu").with("genre", null).with("body", null));
        Seat editor = office.seat("editor");
        editor.open(id);
        editor.press("Gửi Ban biên tập");

        assertThat(editor.reads()).contains("Chưa thực hiện được").contains("Thể loại: ");
        assertThat(office.state(id)).isEqualTo(State.DRAFT);
    }

    @Test
    void whoeverIsSlowerLosesNoText() throws Exception {
        String id = inEditing("Hai người");
        Seat one = office.seat("editor");
        Seat other = office.seat("editor");
        one.open(id);
        other.open(id);
        other.type("Tóm tắt", "Của người nhanh");
        other.press("Lưu");
        one.type("Tóm tắt", "Của người chậm");
        one.press("Lưu");

        assertThat(one.reads()).contains("Người khác vừa thay đổi");
        assertThat(one.reads()).contains("<del>").contains("nhanh").contains("chậm");
        assertThat(one.typed("Tóm tắt")).isEqualTo("Của người chậm");
        assertThat(office.stored(id).text("summary")).isEqualTo("Của người nhanh");

        one.press("Giữ nội dung của tôi và làm tiếp");
        one.press("Lưu");
        assertThat(office.stored(id).text("summary")).isEqualTo("Của người chậm");
    }

    @Test
    void whoeverIsSlowerMayTakeTheNewest() throws Exception {
        String id = inEditing("Lấy bản mới");
        Seat one = office.seat("editor");
        one.open(id);
        one.type("Tóm tắt", "Bỏ đi");
        office.perform(
                "editor",
                id,
                TransitionRequest.of(Transition.EDIT)
                        .writing(office.stored(id).with("summary", "Mới nhất")));
        one.press("Lưu");
        one.press("Tải bản mới nhất, bỏ phần tôi nhập");

        assertThat(one.typed("Tóm tắt")).isEqualTo("Mới nhất");
        assertThat(one.shell.title()).isEqualTo("Lấy bản mới");
    }

    @Test
    void aContributorSeesOwnItemsOnly() throws Exception {
        String foreign = office.draft("other", "Bài của người khác");
        office.draft("author", "Bài của tôi");
        Seat author = office.seat("author");

        author.shell.arrive(office.commune + "/work");
        assertThat(author.reads()).contains("Bài của tôi").doesNotContain("người khác");
        author.open(foreign);
        assertThat(author.reads()).contains("Không tìm thấy").doesNotContain("Bài của người khác");
        assertThat(author.offers("Tất cả")).isFalse();
        author.shell.arrive(office.commune + "/items");
        assertThat(author.reads()).doesNotContain("Bài của người khác");
    }

    @Test
    void aMemberOfAnotherCommuneSeesNothing() throws Exception {
        String id = office.draft("author", "Chuyện trong xã");
        BoardOffice neighbours = new BoardOffice(repository);
        Seat foreigner = neighbours.seat("editor");

        foreigner.open(id);
        assertThat(foreigner.reads()).contains("Không tìm thấy").doesNotContain("Chuyện trong xã");
        foreigner.shell.arrive(BoardPlace.item(office.commune, BoardOffice.ARTICLE, id).address());
        assertThat(foreigner.reads()).contains("xã khác").doesNotContain("Chuyện trong xã");
        for (String view : List.of("work", "items", "board", "new")) {
            foreigner.shell.arrive(office.commune + "/" + view);
            assertThat(foreigner.reads()).doesNotContain("Chuyện trong xã");
        }
    }

    @Test
    void aHeadMayNotApproveTheirOwn() throws Exception {
        String id = office.draft("head", "Bài của trưởng ban");
        for (Transition step :
                List.of(Transition.SUBMIT, Transition.CLAIM, Transition.SEND_TO_REVIEW)) {
            office.perform("head", id, TransitionRequest.of(step));
        }
        Seat head = office.seat("head");
        head.open(id);

        assertThat(head.offers("Duyệt và đăng")).isFalse();
        assertThat(head.offers("Duyệt")).isFalse();
        assertThat(head.offers("Trả lại")).isTrue();
    }

    @Test
    void leavingWithUnsavedTextAsksFirst() throws Exception {
        String id = office.draft("author", "Bản nháp");
        Seat author = office.seat("author");
        author.open(id);
        author.type("Tiêu đề", "Đổi tiêu đề");
        author.press("Viết mới");

        assertThat(author.address()).endsWith(id);
        author.pressInWindow("Ở lại");
        assertThat(author.typed("Tiêu đề")).isEqualTo("Đổi tiêu đề");
        author.press("Viết mới");
        author.pressInWindow("Rời trang, bỏ phần chưa lưu");
        assertThat(author.address()).endsWith("/new");
        assertThat(office.stored(id).text("title")).isEqualTo("Bản nháp");
    }

    @Test
    void onlyAdministratorsChangeTheBoard() {
        Seat editor = office.seat("editor");
        editor.shell.arrive(office.commune + "/board");
        assertThat(editor.reads()).contains("1/QĐ-UBND").doesNotContain("Thêm thành viên");

        Seat administrator = office.seat("administrator");
        administrator.shell.arrive(office.commune + "/board");
        administrator.press("Ban biên tập mới");
        administrator.typeInWindow("Số quyết định", "2/QĐ-UBND");
        administrator.pressInWindow("Lưu");
        assertThat(Seat.reads(Seat.window())).contains("Hãy ghi số, ngày");
        List<Board> boards =
                office.services.boards().register(office.login("editor"), office.commune).boards();
        assertThat(boards).hasSize(1);
        assertThat(boards.get(0).members()).extracting(Member::login).doesNotContain("newcomer");
    }

    private String inEditing(String title) throws Exception {
        String id = office.draft("author", title);
        office.perform("author", id, TransitionRequest.of(Transition.SUBMIT));
        office.perform("editor", id, TransitionRequest.of(Transition.CLAIM));
        return id;
    }
}
