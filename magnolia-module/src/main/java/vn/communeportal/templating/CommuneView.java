package vn.communeportal.templating;

import vn.communeportal.content.Commune;

/**
 * The commune and who answers for its portal, for templates: the identity that a home page must
 * show by Decree 174/2026, article 93.1. What is not set is empty, and left out by the templates.
 */
public final class CommuneView {

    private final Commune commune;
    private final String href;

    CommuneView(Commune commune, String href) {
        this.commune = commune;
        this.href = href;
    }

    public String getId() {
        return commune.id();
    }

    public String getHref() {
        return href;
    }

    public String getName() {
        return commune.name();
    }

    /** With the kind of unit: {@code Xã Hòa Phong}; the bare name if that is not set. */
    public String getFullName() {
        return or("fullName", commune.name());
    }

    /** The managing agency (<i>cơ quan quản lý</i>). */
    public String getAgency() {
        return commune.setting("agency");
    }

    /** The agency above it (<i>cơ quan chủ quản</i>). */
    public String getSuperiorAgency() {
        return commune.setting("superiorAgency");
    }

    public String getAddress() {
        return commune.setting("address");
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
        return commune.setting("responsible");
    }

    /** Says on every page that what it shows is made up; empty on a real portal. */
    public String getSampleNotice() {
        return commune.setting("sampleNotice");
    }

    private String or(String setting, String otherwise) {
        String value = commune.setting(setting);
        return value.isEmpty() ? otherwise : value;
    }
}
