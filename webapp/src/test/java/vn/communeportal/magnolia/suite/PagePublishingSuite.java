package vn.communeportal.magnolia.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.communeportal.templating.PageTree;
import vn.communeportal.webapp.testing.Browser;

/**
 * A site administrator publishes a page of a commune in Magnolia's app of pages, and takes it away.
 */
@OnMagnolia
class PagePublishingSuite {

    private static final String HOME = "/" + Magnolia.OTHER_COMMUNE;
    private static final String NAME = "lich-cat-nuoc";
    private static final String PATH = HOME + "/" + NAME;
    private static final String TEXT = "Ngừng cấp nước sáng thứ bảy tại thôn Đông";

    private final Magnolia magnolia;

    PagePublishingSuite(Magnolia magnolia) {
        this.magnolia = magnolia;
    }

    @Test
    void aPageReachesCitizensAndGoesAgain(Browser browser) throws Exception {
        makePage();
        assertThat(magnolia.status(Magnolia.PUBLIC + PATH, null)).isEqualTo(404);
        AdminCentral administrator =
                AdminCentral.signIn(magnolia, browser.desk(), Magnolia.SUPERUSER);

        press(administrator, "Publish");
        Magnolia.await(Duration.ofSeconds(90), () -> status() == 200);
        HttpResponse<String> published = magnolia.get(Magnolia.PUBLIC + PATH, null);
        assertThat(published.body()).contains(TEXT).endsWith("</html>\n");

        press(administrator, "Unpublish");
        Magnolia.await(Duration.ofSeconds(90), () -> status() == 404);
        assertThat(magnolia.get(Magnolia.PUBLIC + PATH, null).body()).doesNotContain(TEXT);
        assertThat(magnolia.tree(Magnolia.AUTHOR, PageTree.WORKSPACE, PATH, 3)).contains(TEXT);
    }

    private void makePage() throws Exception {
        RestCalls author = new RestCalls(magnolia, Magnolia.AUTHOR);
        author.remove(PageTree.WORKSPACE, PATH);
        String template = "mgnl:template";
        author.put(
                PageTree.WORKSPACE,
                HOME,
                NAME,
                "mgnl:page",
                Map.of(template, "commune-portal:pages/page", "title", "Lịch cắt nước"));
        author.put(PageTree.WORKSPACE, PATH, "main", "mgnl:area", Map.of());
        author.put(
                PageTree.WORKSPACE,
                PATH + "/main",
                "0",
                "mgnl:component",
                Map.of(template, "commune-portal:components/text", "text", "<p>" + TEXT + "</p>"));
    }

    /** Chooses the page in the app's tree and presses one of the actions beside it. */
    private static void press(AdminCentral administrator, String action) {
        administrator.open("app:pages-app:browser;" + PATH + ":treeview:");
        Page page = administrator.page();
        page.getByText("Lịch cắt nước").first().waitFor();
        administrator.answerQuestions();
        Locator button =
                page.locator(
                                ".v-button:not(.v-disabled)",
                                new Page.LocatorOptions()
                                        .setHasText(Pattern.compile("^\\s*" + action + "\\s*$")))
                        .first();
        button.waitFor();
        Browser.picture(page, "magnolia-pages-" + action.toLowerCase(Locale.ROOT));
        AdminCentral.press(button);
    }

    private int status() {
        return magnolia.status(Magnolia.PUBLIC + PATH, null);
    }
}
