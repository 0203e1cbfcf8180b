package vn.communeportal.regulation;

import java.util.Locale;
import java.util.Objects;

/** A first level of a portal's menu, with sections below it. Immutable. */
public final class SectionGroup {

    private final String code;
    private final String slug;
    private final String name;
    private final String englishName;

    SectionGroup(String code, String slug, String name, String englishName) {
        this.code = Objects.requireNonNull(code, "code");
        this.slug = Objects.requireNonNull(slug, "slug");
        this.name = Objects.requireNonNull(name, "name");
        this.englishName = Objects.requireNonNull(englishName, "englishName");
    }

    /** {@code GT}. */
    public String code() {
        return code;
    }

    /** Its name in addresses. */
    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public String englishName() {
        return englishName;
    }

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? englishName : name;
    }

    @Override
    public String toString() {
        return code;
    }
}
