package vn.communeportal.editorial;

import java.util.Arrays;

/** By which way a decision came in, if not by the app. */
public enum Means {
    /** Signed on a review sheet (<i>phiếu trình duyệt</i>); the secretary recorded it. */
    PAPER("paper"),
    /** By the one-time link that was sent by e-mail. */
    LINK("link");

    private final String id;

    Means(String id) {
        this.id = id;
    }

    /** As the history stores it. */
    public String id() {
        return id;
    }

    /** Key of what the history says of it. */
    public String labelKey() {
        return "means." + id;
    }

    static Means ofId(String id) {
        return Arrays.stream(values())
                .filter(means -> means.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No means \"" + id + "\""));
    }
}
