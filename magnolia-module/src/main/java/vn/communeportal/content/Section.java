package vn.communeportal.content;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.communeportal.regulation.RequiredSection;

/** A section of a commune's portal (<i>chuyên mục</i>). Immutable. */
public final class Section {

    private final String code;
    private final String slug;
    private final String name;
    private final String englishName;
    private final String contentType;
    private final boolean inMenu;
    private final boolean hidden;
    private final List<String> fulfils;
    private final String responsible;

    /**
     * A section that fulfils what the law requires under its own code.
     *
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
        this(code, slug, name, englishName, contentType, inMenu, false, List.of(code), "");
    }

    private Section(
            String code,
            String slug,
            String name,
            String englishName,
            String contentType,
            boolean inMenu,
            boolean hidden,
            List<String> fulfils,
            String responsible) {
        this.code = Objects.requireNonNull(code, "code");
        this.slug = Objects.requireNonNull(slug, "slug");
        this.name = Objects.requireNonNull(name, "name");
        this.englishName = Objects.requireNonNull(englishName, "englishName");
        this.contentType = Objects.requireNonNull(contentType, "contentType");
        this.inMenu = inMenu;
        this.hidden = hidden;
        this.fulfils = List.copyOf(fulfils);
        this.responsible = Objects.requireNonNull(responsible, "responsible");
    }

    /** A section of the law as a commune begins with it, in the menu. */
    public static Section of(RequiredSection law, String contentType) {
        return new Section(
                law.code(), law.slug(), law.name(), law.englishName(), contentType, true);
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

    /** Whether the menu shows it; a hidden section is in no menu. */
    public boolean isInMenu() {
        return inMenu && !hidden;
    }

    /** Whether citizens are not led to it: it is in no menu, list of sections or sitemap. */
    public boolean isHidden() {
        return hidden;
    }

    /**
     * Codes of those sections of the law that this one fulfils; its own code if nothing else is
     * said. {@code CD-01} of a commune that publishes all its documents there fulfils {@code VB-01}
     * and {@code VB-02} too.
     */
    public List<String> fulfils() {
        return fulfils;
    }

    /** Login of the member, or name of the unit, that has to keep it current; empty if nobody. */
    public String responsible() {
        return responsible;
    }

    /** The same section under other names. */
    public Section named(String newName, String newEnglishName) {
        return new Section(
                code,
                slug,
                newName,
                newEnglishName,
                contentType,
                inMenu,
                hidden,
                fulfils,
                responsible);
    }

    /** The same section, in the menu or not, hidden or not. */
    public Section shown(boolean nowInMenu, boolean nowHidden) {
        return new Section(
                code,
                slug,
                name,
                englishName,
                contentType,
                nowInMenu,
                nowHidden,
                fulfils,
                responsible);
    }

    /**
     * The same section, fulfilling these codes of the law.
     *
     * @param codes none for its own code
     */
    public Section fulfilling(List<String> codes) {
        return new Section(
                code,
                slug,
                name,
                englishName,
                contentType,
                inMenu,
                hidden,
                codes.isEmpty() ? List.of(code) : codes,
                responsible);
    }

    /**
     * The same section in somebody's care.
     *
     * @param who login of a member or name of a unit; empty for nobody
     */
    public Section keptBy(String who) {
        return new Section(
                code, slug, name, englishName, contentType, inMenu, hidden, fulfils, who);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Section
                && code.equals(((Section) other).code)
                && slug.equals(((Section) other).slug)
                && name.equals(((Section) other).name)
                && englishName.equals(((Section) other).englishName)
                && contentType.equals(((Section) other).contentType)
                && inMenu == ((Section) other).inMenu
                && hidden == ((Section) other).hidden
                && fulfils.equals(((Section) other).fulfils)
                && responsible.equals(((Section) other).responsible);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
