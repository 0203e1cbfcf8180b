package vn.communeportal.royalties;

import java.util.Arrays;
import java.util.Locale;

/** For what somebody gets a share. */
public enum Part {
    AUTHOR,
    PHOTOGRAPHER,
    /** Gets no royalty but remuneration (<i>thù lao</i>). */
    EDITOR,
    /** What the head gives the author on top (<i>khuyến khích</i>). */
    ENCOURAGEMENT;

    /** As it is stored. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String labelKey() {
        return "royalties.part." + id();
    }

    /** Whether it is royalty, of which the others are at most a part. */
    public boolean isRoyalty() {
        return this == AUTHOR || this == PHOTOGRAPHER;
    }

    static Part ofId(String id) {
        return Arrays.stream(values())
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id));
    }
}
