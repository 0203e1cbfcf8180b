package vn.communeportal.mail;

import java.util.List;
import java.util.Optional;

/** A message as a person would read it. Immutable. */
public final class MailMessage {

    /** Why nobody should answer a message. */
    public enum Automatic {
        /** An answering machine, or another program. */
        REPLY,
        /** A newsletter or a mailing list. */
        LIST,
        /** A mail server says that something could not be delivered. */
        BOUNCE
    }

    private final String messageId;
    private final String from;
    private final String fromName;
    private final String subject;
    private final Automatic automatic;
    private final String text;
    private final String html;
    private final List<MailPart> parts;
    private final boolean broken;

    MailMessage(
            String messageId,
            String from,
            String fromName,
            String subject,
            Automatic automatic,
            String text,
            String html,
            List<MailPart> parts,
            boolean broken) {
        this.messageId = messageId;
        this.from = from;
        this.fromName = fromName;
        this.subject = subject;
        this.automatic = automatic;
        this.text = text;
        this.html = html;
        this.parts = List.copyOf(parts);
        this.broken = broken;
    }

    /** May be empty. */
    public String messageId() {
        return messageId;
    }

    /** The sender's address in lower case; empty if it cannot be read. */
    public String from() {
        return from;
    }

    /** The sender's name; may be empty. */
    public String fromName() {
        return fromName;
    }

    /** One line; may be empty. */
    public String subject() {
        return subject;
    }

    /** Empty if a person wrote it. */
    public Optional<Automatic> automatic() {
        return Optional.ofNullable(automatic);
    }

    /** The plain text; may be empty. */
    public String text() {
        return text;
    }

    /** The formatted text, as it came and not safe to show; may be empty. */
    public String html() {
        return html;
    }

    public List<MailPart> parts() {
        return parts;
    }

    /** Whether something of it could not be read. */
    public boolean isBroken() {
        return broken;
    }
}
