package vn.communeportal.officeform;

/** A <i>phụ lục</i>, on pages of its own, numbered for itself. Immutable. */
public final class Annex {

    private final String title;
    private final Body body;
    private final boolean isLandscape;

    private Annex(String title, Body body, boolean isLandscape) {
        this.title = FormText.clean(title);
        this.body = body;
        this.isLandscape = isLandscape;
    }

    public static Annex upright(String title, Body body) {
        return new Annex(title, body, false);
    }

    /** For tables with many columns. */
    public static Annex landscape(String title, Body body) {
        return new Annex(title, body, true);
    }

    public String title() {
        return title;
    }

    public Body body() {
        return body;
    }

    public boolean isLandscape() {
        return isLandscape;
    }
}
