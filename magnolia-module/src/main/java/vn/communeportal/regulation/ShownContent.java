package vn.communeportal.regulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A kind of content that a section shows: a content type, and where that type has kinds, one of
 * them, {@code disclosure/budget}. Immutable.
 */
public final class ShownContent {

    /** The content types that the law's sections may name, with their kinds. */
    private static final Map<String, List<String>> VOCABULARY = new LinkedHashMap<>();

    static {
        VOCABULARY.put("article", List.of());
        VOCABULARY.put("legalDocument", List.of());
        VOCABULARY.put("procedure", List.of());
        VOCABULARY.put(
                "disclosure",
                List.of(
                        "profile",
                        "plan",
                        "land",
                        "budget",
                        "support",
                        "assets",
                        "democracy",
                        "report",
                        "science",
                        "recruitment",
                        "commendation",
                        "penalty",
                        "instruction",
                        "feedback",
                        "guidance",
                        "fee",
                        "informationAccess",
                        "announcement",
                        "downtime",
                        "correction"));
        VOCABULARY.put("project", List.of());
        VOCABULARY.put("consultation", List.of());
        VOCABULARY.put("unit", List.of());
        VOCABULARY.put("official", List.of());
        VOCABULARY.put("schedule", List.of("work", "reception", "broadcast", "event"));
        VOCABULARY.put("media", List.of("album", "video", "audio"));
        VOCABULARY.put("oneStopDay", List.of());
        VOCABULARY.put("campaign", List.of());
        VOCABULARY.put("question", List.of());
        VOCABULARY.put("link", List.of("banner", "website", "channel"));
    }

    private final String contentType;
    private final String kind;

    private ShownContent(String contentType, String kind) {
        this.contentType = contentType;
        this.kind = kind;
    }

    /** Empty if there is no such content type or kind; a type that has kinds needs one. */
    public static Optional<ShownContent> parse(String text) {
        String[] parts = text.split("/", 2);
        String kind = parts.length == 2 ? parts[1] : null;
        List<String> kinds = VOCABULARY.get(parts[0]);
        boolean known =
                kinds != null && (kinds.isEmpty() ? kind == null : kinds.contains(kind + ""));
        return known ? Optional.of(new ShownContent(parts[0], kind)) : Optional.empty();
    }

    /** Name of the content type, {@code disclosure}. */
    public String contentType() {
        return contentType;
    }

    /** {@code budget}; empty if the content type has no kinds. */
    public Optional<String> kind() {
        return Optional.ofNullable(kind);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShownContent && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return Objects.hash(contentType, kind);
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return kind == null ? contentType : contentType + "/" + kind;
    }
}
