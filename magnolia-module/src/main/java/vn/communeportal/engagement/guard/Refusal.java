package vn.communeportal.engagement.guard;

import java.util.Locale;

/** Why something that was sent is not taken. Its text has the key {@link #key}. */
public enum Refusal {
    /** No form of ours: another content type, cut off, or too many parts. */
    UNREADABLE(400),
    /** Sent from a page of somebody else. */
    FOREIGN(403),
    /** More bytes than a form may have. */
    TOO_LARGE(413),
    /** The bytes came too slowly. */
    TOO_SLOW(408),
    /** The form was opened too long ago, elsewhere, or for another commune; it is shown anew. */
    EXPIRED(409),
    /** The same form was sent before, with something else in it. */
    ALREADY_SENT(409),
    /** Sent faster than anybody types. */
    TOO_FAST(429),
    /** The field that people do not see was filled in. */
    TRAPPED(400),
    /** Too many in a short time from one place, or altogether. */
    TOO_MANY(429),
    /** Too much at this moment. */
    BUSY(503),
    /** A text is longer than the form takes. */
    TOO_LONG(400),
    /** More files than the form takes. */
    TOO_MANY_FILES(400),
    /** A file is larger than the form takes, packed or unpacked. */
    FILE_TOO_LARGE(413),
    /** A file is of a kind that is not taken. */
    FILE_TYPE(415),
    /** A file is not whole, or more than one thing at once. */
    FILE_BROKEN(415),
    /** A file is protected by a password. */
    FILE_LOCKED(415),
    /** A file brings a program. */
    FILE_PROGRAM(415),
    /** The virus scanner found something. */
    FILE_INFECTED(415),
    /** The virus scanner does not answer, so that no files are taken. */
    SCANNER_DOWN(503);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    /** Of the answer, by HTTP. */
    public int status() {
        return status;
    }

    /** Key of what the sender is told. */
    public String key() {
        return "engagement.guard." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
