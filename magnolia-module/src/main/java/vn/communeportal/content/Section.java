package vn.communeportal.content;

import java.util.Locale;
import java.util.Objects;

/** A section of a commune's portal (<i>chuyên mục</i>). Immutable. */
public final class Section {

    private final String code;
    private final String slug;
    private final String name;
    private final String englishName;
    private final String contentType;
    private final boolean inMenu;

    /**
     * @param code as in the section tree of the law, {@code TT-01}, or the commune's own
     * @param slug its name in addresses
     * @param contentType the kind of content that its list shows; items of other kinds may lie in
     *     it too
     */
    public Section(
            String code,
            String slug,
            String name,
            String englishName,
            String contentType,
            boolean inMenu) {
        this.code = Objects.requireNonNull(code, "code");
        this.slug = Objects.requireNonNull(slug, "slug");
        this.name = Objects.requireNonNull(name, "name");
        this.englishName = Objects.requireNonNull(englishName, "englishName");
        this.contentType = Objects.requireNonNull(contentType, "contentType");
        this.inMenu = inMenu;
    }

    public String code() {
        return code;
    }

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

    public String contentType() {
        return contentType;
    }

    public boolean isInMenu() {
        return inMenu;
    }

    @Override
    public String toString() {
        return code;
    }
}
