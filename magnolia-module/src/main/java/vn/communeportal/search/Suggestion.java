package vn.communeportal.search;

import java.util.Objects;

/** An item whose title or number begins like what somebody is typing. Immutable. */
public final class Suggestion {

    private final String id;
    private final String kind;
    private final String commune;
    private final String title;
    private final String number;

    /**
     * @param number of a document, code of a procedure; empty for others
     */
    public Suggestion(String id, String kind, String commune, String title, String number) {
        this.id = Objects.requireNonNull(id, "id");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.commune = Objects.requireNonNull(commune, "commune");
        this.title = Objects.requireNonNull(title, "title");
        this.number = Objects.requireNonNull(number, "number");
    }

    public String id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public String commune() {
        return commune;
    }

    public String title() {
        return title;
    }

    public String number() {
        return number;
    }

    @Override
    public String toString() {
        return (number + " " + title).strip();
    }
}
