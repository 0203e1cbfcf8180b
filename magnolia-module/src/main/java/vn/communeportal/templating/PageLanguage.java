package vn.communeportal.templating;

import java.util.Locale;
import vn.communeportal.text.Vietnamese;

/**
 * The languages that pages speak. What people wrote stays in its own language, and is marked as
 * such where the page speaks another (WCAG 2.2, 3.1.2).
 */
final class PageLanguage {

    static final String VIETNAMESE = "vi";
    static final String ENGLISH = "en";

    private PageLanguage() {}

    /** The language that a page's selector asks for. */
    static Locale of(String selector) {
        return PortalRoutes.isEnglish(selector) ? Locale.ENGLISH : Vietnamese.LOCALE;
    }

    static boolean isEnglish(Locale locale) {
        return ENGLISH.equals(locale.getLanguage());
    }
}
