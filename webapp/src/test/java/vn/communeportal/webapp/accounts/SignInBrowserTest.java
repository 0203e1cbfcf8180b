package vn.communeportal.webapp.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.webapp.StartFailure;
import vn.communeportal.webapp.testing.Browser;
import vn.communeportal.webapp.testing.BrowserTest;
import vn.communeportal.webapp.testing.TestPortal;

@BrowserTest
class SignInBrowserTest {

    @TempDir private static Path folder;

    private static TestPortal portal;

    @BeforeAll
    static void start() throws StartFailure {
        portal = TestPortal.start(folder.resolve("data"));
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void aPersonSignsInOnAPhone(Browser browser) {
        Page page = browser.phone();
        List<String> refused = new ArrayList<>();
        page.onConsoleMessage(
                message -> {
                    if (message.text().contains("Content Security Policy")) {
                        refused.add(message.text());
                    }
                });

        page.navigate(portal.uri("/.board/").toString());
        assertThat(page.title()).isEqualTo("Đăng nhập");
        assertThat(Browser.fits(page)).isTrue();
        Browser.picture(page, "sign-in-360");

        signIn(page, "sai");
        assertThat(page.getByRole(AriaRole.ALERT).textContent()).contains("không đúng");
        assertThat(page.getByLabel("Tên đăng nhập").inputValue()).isEqualTo(TestPortal.LOGIN);
        Browser.picture(page, "sign-in-wrong-360");

        signIn(page, TestPortal.PASSWORD);
        page.locator("#greeting").waitFor();
        assertThat(page.locator("#greeting").textContent()).isEqualTo("Nguyễn Thị Lan");
        assertThat(refused).isEmpty();
    }

    private static void signIn(Page page, String password) {
        page.getByLabel("Tên đăng nhập").fill(TestPortal.LOGIN);
        page.getByLabel("Mật khẩu").fill(password);
        page.getByRole(AriaRole.BUTTON).click();
    }
}
