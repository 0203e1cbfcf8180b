package vn.communeportal.content;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An item as it was when it was read: where it is, its state and its content. Immutable, apart from
 * any session.
 */
public final class Item {

    private final String id;
    private final String path;
    private final ContentType type;
    private final String state;
    private final Instant publishedAt;
    private final Instant modifiedAt;
    private final String withdrawalNotice;
    private final Correction correction;
    private final String formerCommune;
    private final Content content;

    Item(
            String id,
            String path,
            ContentType type,
            String state,
            Instant publishedAt,
            Instant modifiedAt,
            String withdrawalNotice,
            Correction correction,
            String formerCommune,
            Content content) {
        this.id = Objects.requireNonNull(id, "id");
        this.path = Objects.requireNonNull(path, "path");
        this.type = Objects.requireNonNull(type, "type");
        this.state = Objects.requireNonNull(state, "state");
        this.publishedAt = publishedAt;
        this.modifiedAt = modifiedAt;
        this.withdrawalNotice = withdrawalNotice;
        this.correction = correction;
        this.formerCommune = formerCommune;
        this.content = Objects.requireNonNull(content, "content");
    }

    /** JCR identifier, the same on both sides. */
    public String id() {
        return id;
    }

    public String path() {
        return path;
    }

    public ContentType type() {
        return type;
    }

    /** Id of the commune whose item it is: the first name of its path. */
    public String commune() {
        return communeOf(path);
    }

    /** Last part of its address. */
    public String slug() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public String title() {
        return content.text(ItemNodes.TITLE);
    }

    /** Code of its section. */
    public String section() {
        return content.text(ItemNodes.SECTION);
    }

    /** Name of its editorial state. */
    public String state() {
        return state;
    }

    /** When it was first published; empty if it never was. */
    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public Optional<Instant> modifiedAt() {
        return Optional.ofNullable(modifiedAt);
    }

    public Optional<Instant> publishFrom() {
        return content.time(ItemNodes.PUBLISH_FROM);
    }

    public Optional<Instant> publishUntil() {
        return content.time(ItemNodes.PUBLISH_UNTIL);
    }

    /** What citizens are told of a withdrawn item; may be empty. */
    public String withdrawalNotice() {
        return withdrawalNotice;
    }

    /** What citizens are told of its last correction; empty if they are told of none. */
    public Optional<Correction> correction() {
        return Optional.ofNullable(correction);
    }

    /**
     * Full name of the commune that published the item before a merger brought it here; empty if it
     * was always here.
     */
    public String formerCommune() {
        return formerCommune;
    }

    public Content content() {
        return content;
    }

    /** The same item with another content, as for a preview of what is not saved. */
    public Item withContent(Content other) {
        return new Item(
                id,
                path,
                type,
                state,
                publishedAt,
                modifiedAt,
                withdrawalNotice,
                correction,
                formerCommune,
                other);
    }

    /** Id of the commune that the path belongs to; empty for the root. */
    public static String communeOf(String path) {
        int end = path.indexOf('/', 1);
        return path.substring(1, end < 0 ? path.length() : end);
    }

    @Override
    public String toString() {
        return type + " " + path;
    }
}
