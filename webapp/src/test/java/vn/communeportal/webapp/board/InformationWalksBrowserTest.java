package vn.communeportal.webapp.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.communeportal.engagement.matter.MatterFilter;
import vn.communeportal.webapp.testing.Browser;
import vn.communeportal.webapp.testing.BrowserTest;
import vn.communeportal.webapp.testing.CitizenScreen;
import vn.communeportal.webapp.testing.InboxScreen;

/** Requests for information by the law of access to it, from the form to what is delivered. */
@BrowserTest
@Tag("thorough")
class InformationWalksBrowserTest extends CitizensPortal {

    @Test
    void informationIsExtendedInWritingAndDeliveredOnce(Browser browser) throws Exception {
        CitizenScreen citizen = citizen(browser.phone());
        visit(citizen.page(), "thong-tin");
        link(citizen.page(), "Yêu cầu cung cấp thông tin").click();
        citizen.press();
        assertThat(citizen.page().locator(".form-problems li").count()).isEqualTo(7);
        seen(citizen.page(), "walk-request-problems-360");
        fillRequest(citizen, "Quyết toán ngân sách xã năm 2025");
        Browser.picture(citizen.page(), "walk-request-360");
        String code = citizen.send();
        deliver();

        InboxScreen head = member(browser.desk(), BoardFixture.HEAD);
        head.open("Quyết toán ngân sách xã năm 2025");
        head.callComplex();
        head.page().locator("#matter-callComplex").waitFor(BoardPage.hidden());
        LocalDate due = due(code);
        head.extend(due.plusDays(5), "Cần đối chiếu với Kho bạc Nhà nước.");
        head.page().locator("#matter-extend").waitFor(BoardPage.hidden());
        Browser.picture(head.page(), "walk-request-matter-1400");
        assertThat(citizen.follow(code))
                .contains("Cần đối chiếu với Kho bạc Nhà nước.")
                .contains(DateTimeFormatter.ofPattern("d/M/yyyy").format(due.plusDays(5)));
        seen(citizen.page(), "walk-request-extended-360");

        head.assign("Trần Văn Bình");
        head.waitForState("Đang xử lý");
        InboxScreen editor = member(browser.desk(), BoardFixture.EDITOR);
        editor.open("Quyết toán ngân sách xã năm 2025");
        byte[] pdf = "%PDF-1.4 quyết toán".getBytes(StandardCharsets.UTF_8);
        editor.propose(
                "Ủy ban nhân dân xã cung cấp bản quyết toán trong tệp kèm theo.",
                new FilePayload("quyet-toan-2025.pdf", "application/pdf", pdf));
        editor.waitForState("Chờ duyệt trả lời");
        head.open("Quyết toán ngân sách xã năm 2025");
        head.answer();
        head.waitForState("Đã trả lời");
        assertThat(citizen.follow(code)).contains("quyet-toan-2025.pdf");
        seen(citizen.page(), "walk-request-delivered-360");
        Download file = citizen.take("quyet-toan-2025.pdf");
        assertThat(Files.readAllBytes(file.path())).isEqualTo(pdf);
        head.note("Đã gọi điện báo người yêu cầu.");
        citizen.takeAgain("quyet-toan-2025.pdf");
        seen(citizen.page(), "walk-request-taken-360");
        assertThat(citizen.follow(code)).doesNotContain("quyet-toan-2025.pdf");

        head.openAll();
        Download register =
                head.page().waitForDownload(() -> BoardPage.button(head.page(), "Tải CSV").click());
        assertThat(Files.readString(register.path()))
                .contains("Quyết toán ngân sách xã năm 2025")
                .contains("Nguyễn Thị Thu")
                .doesNotContain("030190001234");
        Browser.picture(head.page(), "walk-register-1400");
    }

    private static LocalDate due(String code) {
        return portal.server()
                .components()
                .citizens()
                .matters()
                .list(
                        BoardFixture.HEAD,
                        BoardFixture.COMMUNE,
                        new MatterFilter().words("Quyết toán ngân sách"))
                .get(0)
                .due()
                .orElseThrow();
    }

    @Test
    void aRequestIsRefusedOnALegalGround(Browser browser) throws Exception {
        CitizenScreen citizen = citizen(browser.phone());
        citizen.open("yeu-cau-thong-tin");
        fillRequest(citizen, "Hồ sơ cá nhân của ông Nguyễn Văn B");
        String code = citizen.send();
        deliver();
        InboxScreen head = member(browser.desk(), BoardFixture.HEAD);
        head.open("Hồ sơ cá nhân của ông Nguyễn Văn B");
        head.page().locator("#matter-refuse").click();
        Browser.picture(head.page(), "walk-refusal-1400");
        BoardPage.button(head.page(), "Để sau").click();
        head.refuse(
                "Thông tin không được tiếp cận, hoặc tiếp cận có điều kiện mà chưa đủ điều kiện (Điều 28, khoản 1, điểm a)",
                "Thông tin về đời sống riêng tư chỉ cung cấp khi được người đó đồng ý (Điều 7).");
        head.waitForState("Từ chối");
        assertThat(citizen.follow(code))
                .contains("Từ chối")
                .contains("Điều 28, khoản 1, điểm a")
                .contains("đời sống riêng tư");
        seen(citizen.page(), "walk-refused-360");
    }

    private static void fillRequest(CitizenScreen citizen, String information) {
        citizen.type("name", "Nguyễn Thị Thu");
        citizen.type("residence", "Thôn Hòa Đam, xã Hòa Phong");
        citizen.type("address", "Thôn Hòa Đam, xã Hòa Phong");
        citizen.type("identity", "030190001234");
        citizen.type("telephone", "0912 345 678");
        citizen.type("email", "thu@example.vn");
        citizen.type("information", information);
        citizen.choose("delivery", "Tải một lần trên cổng bằng mã theo dõi");
        citizen.type("reason", "Theo dõi chi ngân sách của thôn.");
    }
}
