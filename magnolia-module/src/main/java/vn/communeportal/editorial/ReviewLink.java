package vn.communeportal.editorial;

import java.time.Instant;
import java.util.Optional;
import vn.communeportal.content.ContentType;

/**
 * What is known of a one-time link by which somebody decides about one version of an item. The link
 * itself is not known here, only its digest. Immutable.
 */
public final class ReviewLink {

    /** What stands in the way of using it. */
    public enum Standing {
        /** Nothing does. */
        OPEN,
        /** There is no such link, or none any more. */
        UNKNOWN,
        /** Its time is over. */
        EXPIRED,
        /** It was used. */
        USED,
        /** A wrong code was given too often. */
        LOCKED,
        /** The item has changed since, or was decided by another way. */
        SUPERSEDED;

        /** Key of what the person is told. */
        public String labelKey() {
            return "reviewLink.standing." + name();
        }
    }

    private final String digest;
    private final ContentType type;
    private final String itemId;
    private final String login;
    private final long revision;
    private final Instant expiresAt;
    private final boolean used;
    private final boolean coded;
    private final long failures;

    ReviewLink(
            String digest,
            ContentType type,
            String itemId,
            String login,
            long revision,
            Instant expiresAt,
            boolean used,
            boolean coded,
            long failures) {
        this.digest = digest;
        this.type = type;
        this.itemId = itemId;
        this.login = login;
        this.revision = revision;
        this.expiresAt = expiresAt;
        this.used = used;
        this.coded = coded;
        this.failures = failures;
    }

    String digest() {
        return digest;
    }

    ContentType type() {
        return type;
    }

    String itemId() {
        return itemId;
    }

    /** Login of who decides by it. */
    public String login() {
        return login;
    }

    long revision() {
        return revision;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** Whether the person's code is asked for too. */
    public boolean isCoded() {
        return coded;
    }

    long failures() {
        return failures;
    }

    /**
     * @param file the item as it is now; empty if it is gone
     */
    Standing standing(Optional<CaseFile> file, Instant now) {
        if (used) {
            return Standing.USED;
        }
        if (failures >= ReviewLinks.MOST_FAILURES) {
            return Standing.LOCKED;
        }
        if (!now.isBefore(expiresAt)) {
            return Standing.EXPIRED;
        }
        return file.filter(found -> found.subject().revision() == revision)
                        .filter(found -> found.subject().state() == State.IN_REVIEW)
                        .isPresent()
                ? Standing.OPEN
                : Standing.SUPERSEDED;
    }
}
