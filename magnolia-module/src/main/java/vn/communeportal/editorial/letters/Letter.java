package vn.communeportal.editorial.letters;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A message that came into a commune's mailbox, as the secretary sees it. Immutable. */
public final class Letter {

    /** Where a letter is on its way. */
    public enum Status {
        /** Kept; what becomes of it is to be seen. */
        RECEIVED("received"),
        /** Waits for the secretary: nobody knows the sender, or there is something to decide. */
        WAITING("waiting"),
        /** Has become a draft. */
        DRAFTED("drafted"),
        /** Was not taken: by the secretary, or by a check. */
        REFUSED("refused"),
        /** Nobody wrote it, or it came before. */
        IGNORED("ignored");

        private final String id;

        Status(String id) {
            this.id = id;
        }

        /** As it is stored. */
        public String id() {
            return id;
        }

        /** Key of its name. */
        public String labelKey() {
            return "letter.status." + id;
        }

        static Status ofId(String id) {
            return Arrays.stream(values())
                    .filter(status -> status.id.equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(id));
        }
    }

    String key;
    String path;
    String commune;
    String messageId = "";
    String from = "";
    String fromName = "";
    String subject = "";
    Instant receivedAt = Instant.EPOCH;
    Status status = Status.RECEIVED;
    String reason = "";
    String login = "";
    String itemId;
    boolean answered;
    boolean original;

    Letter() {}

    /** Names it, also in answers. */
    public String key() {
        return key;
    }

    public String commune() {
        return commune;
    }

    String messageId() {
        return messageId;
    }

    /** The sender's address; empty if it could not be read. */
    public String from() {
        return from;
    }

    /** The sender's name; may be empty. */
    public String fromName() {
        return fromName;
    }

    /** May be empty. */
    public String subject() {
        return subject;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Status status() {
        return status;
    }

    /** Why it was refused, ignored or held; may be empty. */
    public String reason() {
        return reason;
    }

    /** Login of who decided about it, or as whose work it was taken; empty if nobody did. */
    public String login() {
        return login;
    }

    /** Id of the article that it became; empty if it became none. */
    public Optional<String> itemId() {
        return Optional.ofNullable(itemId);
    }

    /** Whether it is kept as it came. */
    public boolean hasOriginal() {
        return original;
    }

    boolean isAnswered() {
        return answered;
    }

    /** What the sender can refer to. */
    public String number() {
        return key.substring(0, 8).toUpperCase(Locale.ROOT);
    }
}
