package vn.communeportal.magnolia.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.communeportal.templating.PageTree;
import vn.communeportal.webapp.testing.Browser;

/**
 * Who writes for a commune may not open the province's page, and sees in a preview what citizens
 * will see of it around the item.
 */
@OnMagnolia
class PreviewSuite {

    private static final String PROVINCE = "/province";
    private static final String HEADER = PROVINCE + "/header";
    private static final String TITLE = "Lịch tiêm phòng tháng chín";
    private static final String PUBLISHED = "Bão số 5 đang vào gần bờ";
    private static final String DRAFT = "Tỉnh chưa đăng dòng này";

    private final Magnolia magnolia;
    private final RestCalls author;

    PreviewSuite(Magnolia magnolia) {
        this.magnolia = magnolia;
        author = new RestCalls(magnolia, Magnolia.AUTHOR);
    }

    @Test
    void aContributorSeesWhatTheProvinceHasPublishedAndNoDraft(Browser browser) throws Exception {
        assertThat(
                        magnolia.status(
                                Magnolia.AUTHOR + "/.rest/nodes/v1/website" + PROVINCE,
                                Magnolia.CONTRIBUTOR))
                .isNotEqualTo(200);
        author.enable("default", "publish");
        try {
            notice("thong-bao", PUBLISHED);
            Magnolia.await(Duration.ofMinutes(2), this::publishes);
            notice("ban-nhap", DRAFT);

            FrameLocator preview = preview(browser);

            assertThat(preview.locator("h1").textContent()).contains(TITLE);
            assertThat(preview.locator(".frame").first().textContent())
                    .contains(PUBLISHED)
                    .doesNotContain(DRAFT);
        } finally {
            for (String name : List.of("thong-bao", "ban-nhap")) {
                author.remove(PageTree.WORKSPACE, HEADER + "/" + name);
            }
            publishes();
        }
    }

    private FrameLocator preview(Browser browser) {
        AdminCentral contributor =
                AdminCentral.signInAtBoard(magnolia, browser.desk(), Magnolia.CONTRIBUTOR);
        Page page = contributor.page();
        page.locator(".cp-f-title textarea").waitFor();
        AdminCentral.fill(page.locator(".cp-f-title textarea"), TITLE);
        AdminCentral.fill(
                page.locator(".cp-f-body textarea"), "Trạm y tế tiêm phòng vào sáng thứ ba.");
        page.locator(".cp-f-section select").selectOption("Tin tức, sự kiện");
        contributor.press("Gửi Ban biên tập");
        contributor.awaitState("Đã gửi");
        AdminCentral.press(
                page.getByText("Xem trước", new Page.GetByTextOptions().setExact(true)).first());
        FrameLocator preview = page.frameLocator(".cp-preview iframe");
        preview.locator("h1").waitFor();
        Browser.picture(page, "magnolia-preview-with-province-1400");
        return preview;
    }

    private void notice(String name, String title) throws IOException, InterruptedException {
        author.remove(PageTree.WORKSPACE, HEADER + "/" + name);
        author.put(
                PageTree.WORKSPACE,
                HEADER,
                name,
                "mgnl:component",
                Map.of("mgnl:template", "commune-portal:components/notice", "title", title));
    }

    /** Magnolia notices a moment later that the command may be run. */
    private boolean publishes() {
        try {
            return author.run(
                            "default",
                            "publish",
                            Map.of("repository", PageTree.WORKSPACE, "path", PROVINCE))
                    == 200;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
