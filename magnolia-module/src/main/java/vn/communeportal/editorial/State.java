package vn.communeportal.editorial;

import java.util.Arrays;

/** Where an item is on its way. */
public enum State {
    DRAFT("draft"),
    SUBMITTED("submitted"),
    IN_EDITING("inEditing"),
    IN_REVIEW("inReview"),
    RETURNED("returned"),
    APPROVED("approved"),
    SCHEDULED("scheduled"),
    PUBLISHED("published"),
    WITHDRAWN("withdrawn"),
    REJECTED("rejected"),
    ARCHIVED("archived");

    private final String id;

    State(String id) {
        this.id = id;
    }

    /** As it is stored in the item. */
    public String id() {
        return id;
    }

    /** Key of its name. */
    public String labelKey() {
        return "state." + id;
    }

    /**
     * @throws IllegalArgumentException if there is no such state
     */
    public static State ofId(String id) {
        return Arrays.stream(values())
                .filter(state -> state.id.equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No editorial state \"" + id + "\""));
    }
}
