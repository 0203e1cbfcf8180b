package vn.communeportal.content;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of content as an office without knowledge of the law sorts them. */
public enum KindGroup {
    NEWS,
    DOCUMENTS,
    PROCEDURES,
    DISCLOSURE,
    ORGANISATION,
    SCHEDULE,
    MEDIA,
    OTHER;

    public String labelKey() {
        return "kindGroup." + name().toLowerCase(Locale.ROOT);
    }

    static KindGroup named(String name) {
        return Arrays.stream(values())
                .filter(group -> group.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No group of kinds \"" + name + "\""));
    }
}
