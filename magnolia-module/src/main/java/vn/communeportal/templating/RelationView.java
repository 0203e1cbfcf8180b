package vn.communeportal.templating;

/** How one legal document bears on another, for templates. All but kind and number may be empty. */
public final class RelationView {

    private final String kind;
    private final String number;
    private final String title;
    private final String href;
    private final String provision;
    private final String date;

    RelationView(
            String kind, String number, String title, String href, String provision, String date) {
        this.kind = kind;
        this.number = number;
        this.title = title;
        this.href = href;
        this.provision = provision;
        this.date = date;
    }

    /** In words: {@code Thay thế}, {@code Được sửa đổi, bổ sung bởi}. */
    public String getKind() {
        return kind;
    }

    public String getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    /** Empty if the other document is not on this portal. */
    public String getHref() {
        return href;
    }

    /** Which articles and clauses it concerns. */
    public String getProvision() {
        return provision;
    }

    /** Since when. */
    public String getDate() {
        return date;
    }
}
