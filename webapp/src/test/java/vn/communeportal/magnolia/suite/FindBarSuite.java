package vn.communeportal.magnolia.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Kind;
import vn.communeportal.webapp.testing.Browser;

/** Magnolia's <i>Find…</i>: what boards work on, as far as the person may see it. */
@OnMagnolia
class FindBarSuite {

    private static final String TITLE = "Công khai tài sản của bà Nguyễn Thị Quỳnh Giao";
    private static final String TYPED = "nguyen quynh giao";

    /** Another board's head, and words that stand in items of both communes. */
    private static final String OTHER_HEAD = "nc-truongban";

    private static final String COMMON = "khai sinh";

    private final Magnolia magnolia;

    FindBarSuite(Magnolia magnolia) {
        this.magnolia = magnolia;
    }

    @Test
    void anItemIsFoundAsOneTypesAndOpensInTheBoardsApp(Browser browser) throws Exception {
        publish();
        AdminCentral head = AdminCentral.signIn(magnolia, browser.desk(), Magnolia.HEAD);
        head.answerQuestions();
        Locator found = find(head, TYPED).filter(new Locator.FilterOptions().setHasText(TITLE));
        found.first().waitFor();
        Browser.picture(head.page(), "magnolia-find");
        found.first().dblclick();
        head.page().locator(".cp-item-head").waitFor();
        assertThat(head.page().locator(".cp-item-head").innerText()).contains(TITLE);
        Browser.picture(head.page(), "magnolia-found");
    }

    @Test
    void nobodyFindsWhatAnotherBoardWorksOn(Browser browser) throws Exception {
        publish();
        AdminCentral other = AdminCentral.signIn(magnolia, browser.desk(), OTHER_HEAD);
        other.answerQuestions();
        // That something is found shows that the search is over.
        find(other, COMMON).first().waitFor();
        assertThat(titles(other)).isNotEmpty();
        find(other, TYPED);
        other.page().locator(".filter-and-results").getByText(COMMON).first().waitFor(gone());
        assertThat(titles(other)).noneMatch(title -> title.contains("Quỳnh Giao"));
    }

    private static Locator.WaitForOptions gone() {
        return AdminCentral.gone();
    }

    /** Types into Magnolia's bar; the rows of what it finds. */
    private static Locator find(AdminCentral central, String words) {
        Page page = central.page();
        Locator bar = page.locator("input.findbar");
        bar.click();
        bar.fill("");
        bar.pressSequentially(words);
        return page.locator(".findbar-results .v-grid-row");
    }

    private static List<String> titles(AdminCentral central) {
        return central.page().locator(".findbar-results .title").allInnerTexts();
    }

    private void publish() throws Exception {
        ContentType type = ContentTypes.shipped().named(ContentTypes.DISCLOSURE);
        Kind kind = type.kinds().get(0);
        new Desk(magnolia).publish(type, kind, TITLE);
    }
}
