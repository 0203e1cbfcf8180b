package vn.communeportal.magnolia.suite;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.communeportal.webapp.testing.Browser;

/**
 * AdminCentral speaks Vietnamese about our apps to those who want it, and English to the others.
 */
@OnMagnolia
class LanguageSuite {

    private final Magnolia magnolia;

    LanguageSuite(Magnolia magnolia) {
        this.magnolia = magnolia;
    }

    @Test
    void appsAreInVietnamese(Browser browser) {
        AdminCentral head = AdminCentral.signIn(magnolia, browser.desk(), "nc-truongban");
        assertShows(head, "app:commune-portal-board:main;nam-chinh/work", "Việc của tôi");
        assertShows(head, "app:commune-portal-articles:browser;", "Tin, bài", "Sửa lúc");
        assertShows(head, "app:commune-portal-documents:browser;", "Văn bản", "Sửa lúc");
        assertShows(head, "app:commune-portal-procedures:browser;", "Thủ tục hành chính");
        Browser.picture(head.page(), "magnolia-vi-1400");
    }

    @Test
    void appsAreInEnglish(Browser browser) {
        AdminCentral administrator =
                AdminCentral.signIn(magnolia, browser.desk(), Magnolia.SUPERUSER);
        assertShows(administrator, "app:commune-portal-board:main;", "My work");
        assertShows(administrator, "app:commune-portal-articles:browser;", "Articles", "Modified");
        assertShows(
                administrator,
                "app:commune-portal-documents:browser;",
                "Legal documents",
                "Modified");
        assertShows(
                administrator,
                "app:commune-portal-procedures:browser;",
                "Administrative procedures");
        Browser.picture(administrator.page(), "magnolia-en-1400");
    }

    private static void assertShows(AdminCentral window, String place, String... texts) {
        window.open(place);
        for (String text : texts) {
            window.page()
                    .getByText(text, new Page.GetByTextOptions().setExact(true))
                    .first()
                    .waitFor();
        }
    }
}
