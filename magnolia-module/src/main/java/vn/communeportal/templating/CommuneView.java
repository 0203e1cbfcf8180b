package vn.communeportal.templating;

import java.util.Locale;
import vn.communeportal.content.Commune;

/**
 * The commune and who answers for its portal, for templates: the identity that a home page must
 * show by Decree 174/2026, article 93.1. What is not set is empty, and left out by the templates.
 *
 * <p>On English pages a setting's English value is shown, of {@code agency} that of {@code
 * agencyEnglish}; failing that a name that is built like those of all units is translated; failing
 * that it stays Vietnamese, and {@link #langOf} says so.
 */
public final class CommuneView {

    private final Commune commune;
    private final String href;
    private final String suggestions;
    private final String counter;
    private final boolean english;

    CommuneView(Commune commune, String href, String suggestions, String counter, Locale locale) {
        this.counter = counter;
        this.commune = commune;
        this.href = href;
        this.suggestions = suggestions;
        english = PageLanguage.isEnglish(locale);
    }

    public String getId() {
        return commune.id();
    }

    /** Its home page in the language of the page. */
    public String getHref() {
        return href;
    }

    /** Where scripts ask for suggestions; the words are added as {@code &q=}. */
    public String getSuggestions() {
        return suggestions;
    }

    public String getName() {
        return commune.name();
    }

    /** With the kind of unit: {@code Xã Hòa Phong}; the bare name if that is not set. */
    public String getFullName() {
        String fullName = text("fullName");
        return fullName.isEmpty() ? commune.name() : fullName;
    }

    /** The managing agency (<i>cơ quan quản lý</i>). */
    public String getAgency() {
        return text("agency");
    }

    /** The agency above it (<i>cơ quan chủ quản</i>). */
    public String getSuperiorAgency() {
        return text("superiorAgency");
    }

    public String getAddress() {
        return text("address");
    }

    public String getEmail() {
        return commune.setting("email");
    }

    public String getTelephone() {
        return commune.setting("telephone");
    }

    /** The telephone number as a link takes it: digits and a leading plus. */
    public String getTelephoneDigits() {
        return getTelephone().replaceAll("[^0-9+]", "");
    }

    /** Who is responsible for the content. */
    public String getResponsible() {
        return text("responsible");
    }

    /** Says on every page that what it shows is made up; empty on a real portal. */
    public String getSampleNotice() {
        return text("sampleNotice");
    }

    /**
     * Says on every page that the portal is closed and where its content is; empty while it is
     * open.
     */
    public String getClosingNotice() {
        return commune.setting(Commune.CLOSING_NOTICE);
    }

    /** What the commune, or its province, wants to say at the end of every page; may be empty. */
    public String getFooterNote() {
        return text("footerNote");
    }

    /** Where scripts ask for the counter of visits; empty if the commune shows none. */
    public String getVisitCounter() {
        return VisitsServlet.isShown(commune) ? counter : "";
    }

    /** Address of an outside service's script; empty, as it should be, for most. */
    public String getAnalyticsScript() {
        return OutsideAnalytics.of(commune).map(OutsideAnalytics::script).orElse("");
    }

    /** Whose service that is; empty without one. */
    public String getAnalyticsHost() {
        return OutsideAnalytics.of(commune).map(OutsideAnalytics::host).orElse("");
    }

    /** Whether what it shows is made up, and nothing for search engines. */
    public boolean isSample() {
        return !commune.setting("sampleNotice").isEmpty();
    }

    /**
     * The language of a setting as it is shown here; empty if it is that of the page.
     *
     * @param setting {@code address}
     */
    public String langOf(String setting) {
        boolean translated =
                !english
                        || !commune.setting(setting + Commune.ENGLISH).isEmpty()
                        || EnglishNames.of(commune.setting(setting)).isPresent();
        return translated ? "" : PageLanguage.VIETNAMESE;
    }

    private String text(String setting) {
        String vietnamese = commune.setting(setting);
        if (!english) {
            return vietnamese;
        }
        String given = commune.setting(setting + Commune.ENGLISH);
        return given.isEmpty() ? EnglishNames.of(vietnamese).orElse(vietnamese) : given;
    }
}
