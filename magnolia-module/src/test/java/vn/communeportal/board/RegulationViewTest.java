package vn.communeportal.board;

import static com.github.mvysny.kaributesting.v8.LocatorJ._click;
import static com.github.mvysny.kaributesting.v8.LocatorJ._find;
import static com.github.mvysny.kaributesting.v8.LocatorJ._get;
import static com.github.mvysny.kaributesting.v8.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.data.HasValue;
import com.vaadin.ui.AbstractComponent;
import com.vaadin.ui.Button;
import com.vaadin.ui.CheckBox;
import com.vaadin.ui.Component;
import com.vaadin.ui.NativeSelect;
import com.vaadin.ui.TextArea;
import com.vaadin.ui.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.regulation.Regulation;
import vn.communeportal.regulation.RegulationSubject;
import vn.communeportal.testing.TestRepository;

/** The law's data as an administrator of the province sees and corrects it, without a browser. */
class RegulationViewTest {

    private TestRepository repository;
    private BoardOffice office;
    private Seat province;

    @BeforeEach
    void setUp() {
        repository = new TestRepository();
        office = new BoardOffice(repository);
        province = office.seat("province");
        province.press("Quy định");
    }

    @AfterEach
    void tearDown() {
        Regulation.putInForce(Regulation.shipped());
        BoardOffice.close();
        repository.close();
    }

    @Test
    void showsEachRuleWithItsSourceAndWhetherItIsConfirmed() {
        assertThat(province.address()).endsWith("/regulation");
        assertThat(province.reads())
                .contains("GT-01 · Tổ chức bộ máy, chức năng, nhiệm vụ")
                .contains("Căn cứ: 224/2026/NĐ-CP, Điều 9, khoản 1, điểm c")
                .contains("Nghị định 224/2026/NĐ-CP, toàn văn (bản sao)</a>")
                .contains("Chưa xác nhận")
                .contains("Từ 01/09/2026")
                .doesNotContain("Từ 15/08/2022 đến 30/06/2026")
                .contains("Tỉnh chưa sửa quy định nào.");
        choose(RegulationSubject.DEADLINES);
        assertThat(province.reads()).contains("D08 · Nhận câu hỏi").contains("15 ngày làm việc");
        _setValue(
                _get(
                        province.shell,
                        CheckBox.class,
                        s -> s.withCaption("Chỉ quy định áp dụng vào ngày này")),
                false);
        assertThat(province.reads()).contains("D28 · Tác phẩm được đăng");
        choose(RegulationSubject.INSTRUMENTS);
        assertThat(province.reads()).contains("Thay bằng 42/2022/NĐ-CP");
        choose(RegulationSubject.YEARS);
        assertThat(province.reads()).contains("14 ngày nghỉ trong tuần, 2 ngày làm bù");
    }

    @Test
    void nobodyElseSeesIt() {
        for (String name : new String[] {"head", "administrator", "editor"}) {
            Seat seat = office.seat(name);
            assertThat(seat.offers("Quy định")).as(name).isFalse();
            seat.shell.arrive(office.commune + "/regulation");
            assertThat(seat.reads()).as(name).doesNotContain("GT-01");
        }
    }

    @Test
    void aCorrectionIsMadeComparedAndGivenUp() {
        choose(RegulationSubject.DEADLINES);
        open("D08");
        typeInWindow("Thời hạn", "10wd");
        reason("Công văn 12/UBND-VHTT");
        pressInWindow("Lưu");

        assertThat(Seat.isWindowOpen()).isFalse();
        assertThat(province.reads())
                .contains("10 ngày làm việc")
                .contains("Tỉnh đã sửa")
                .contains("đã sửa Thời hạn D08")
                .contains("Công văn 12/UBND-VHTT");
        assertThat(current().deadlines().steps("D08").get(0).limit().orElseThrow().amount())
                .isEqualTo(10);

        open("D08");
        assertThat(Seat.reads(Seat.window()))
                .contains("Khác với bản gốc")
                .contains("<del>15wd</del><ins>10wd</ins>");
        reason("Công văn đã thu hồi");
        pressInWindow("Trở về bản gốc");
        assertThat(province.reads())
                .contains("đã trở về bản gốc của Thời hạn D08")
                .doesNotContain("Tỉnh đã sửa");
        assertThat(current().deadlines().steps("D08").get(0).limit().orElseThrow().amount())
                .isEqualTo(15);
    }

    @Test
    void badInputIsExplainedAndStaysWhereItWasTyped() {
        choose(RegulationSubject.DEADLINES);
        open("D01");
        typeInWindow("Từ ngày", "31/02/2026");
        typeInWindow("Căn cứ", "999/2026/NĐ-CP, Điều 3");
        typeInWindow("Thời hạn", "năm ngày");
        pressInWindow("Lưu");
        assertThat(Seat.reads(Seat.window())).contains("Hãy ghi lý do");
        reason("Thử");
        pressInWindow("Lưu");

        assertThat(Seat.reads(Seat.window()))
                .contains("D01, Từ ngày: “31/02/2026” không phải ngày có thật.")
                .contains("D01, Thời hạn: “năm ngày” không phải khoảng thời gian.")
                .contains("D01, Căn cứ: Chưa có văn bản “999/2026/NĐ-CP”");
        assertThat(input("Từ ngày").getValue()).isEqualTo("31/02/2026");
        assertThat(office.services.regulation().register().corrections()).isEmpty();
    }

    @Test
    void aSectionsPeriodIsChangedInItsForm() {
        open("GT-04");
        assertThat(_find(Seat.window(), TextField.class, s -> s.withCaption("Từ ngày")))
                .extracting(TextField::getValue)
                .containsExactly("01/10/2011", "15/08/2022", "01/07/2026");
        _setValue(
                _find(
                                Seat.window(),
                                TextField.class,
                                s -> s.withCaption("Thời gian tối đa giữa hai lần cập nhật"))
                        .get(2),
                "P6M");
        reason("Thử");
        pressInWindow("Lưu");
        LocalDate day = LocalDate.of(2026, 11, 21);
        assertThat(
                        current()
                                .sections()
                                .section("GT-04", day)
                                .orElseThrow()
                                .maximumAge()
                                .orElseThrow())
                .hasToString("P6M");
        assertThat(current().sections().section("GT-04", day).orElseThrow().grounds().basis())
                .isEqualTo(
                        Regulation.shipped()
                                .sections()
                                .section("GT-04", day)
                                .orElseThrow()
                                .grounds()
                                .basis());
        assertThat(province.reads()).contains("Giai đoạn 3, Thời gian tối đa");
    }

    @Test
    void theCalendarOfANewYearIsAdded() {
        choose(RegulationSubject.YEARS);
        province.press("Thêm bản ghi");
        typeInWindow("Năm", "2027");
        pressInWindow("Thêm: Ngày nghỉ");
        typeInWindow("Ngày", "01/01/2027");
        typeInWindow("Tên", "Tết Dương lịch");
        typeInWindow("Tên tiếng Anh", "New Year");
        typeInWindow("Nguồn", "Thông báo của Bộ Nội vụ");
        _setValue(_get(Seat.window(), CheckBox.class), true);
        reason("Lịch năm 2027");
        pressInWindow("Lưu");

        assertThat(Seat.isWindowOpen()).isFalse();
        assertThat(current().workingDays().hasCalendarOf(2027)).isTrue();
        assertThat(province.reads()).contains("2027 · Lịch làm việc");

        province.press("Thêm bản ghi");
        typeInWindow("Năm", "2026");
        reason("Trùng");
        pressInWindow("Lưu");
        assertThat(Seat.reads(Seat.window())).contains("Mã “2026” đã có.");
    }

    private Regulation current() {
        return office.services.regulation().current();
    }

    @SuppressWarnings("unchecked")
    private void choose(RegulationSubject subject) {
        Component choice =
                _find(province.shell, AbstractComponent.class).stream()
                        .filter(found -> found instanceof NativeSelect)
                        .filter(found -> "Nội dung".equals(found.getCaption()))
                        .findFirst()
                        .orElseThrow();
        _setValue((HasValue<RegulationSubject>) choice, subject);
    }

    /** Opens the first card of a record. */
    private void open(String code) {
        _setValue(
                _get(
                        province.shell,
                        TextField.class,
                        spec -> spec.withPlaceholder("Tìm theo mã, tên")),
                code);
        _click(_find(province.shell, Button.class, spec -> spec.withCaption("Xem, sửa")).get(0));
    }

    private static TextField input(String caption) {
        return _get(Seat.window(), TextField.class, spec -> spec.withCaption(caption));
    }

    private static void typeInWindow(String caption, String text) {
        _setValue(input(caption), text);
    }

    private static void reason(String text) {
        _setValue(_get(Seat.window(), TextArea.class), text);
    }

    private static void pressInWindow(String caption) {
        _click(_get(Seat.window(), Button.class, spec -> spec.withCaption(caption)));
    }
}
