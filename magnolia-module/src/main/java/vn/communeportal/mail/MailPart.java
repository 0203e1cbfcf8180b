package vn.communeportal.mail;

/** A file in a message. Immutable but for its bytes, which nobody changes. */
public final class MailPart {

    private final String fileName;
    private final String mediaType;
    private final byte[] bytes;
    private final boolean inline;

    MailPart(String fileName, String mediaType, byte[] bytes, boolean inline) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.bytes = bytes;
        this.inline = inline;
    }

    /** As the sender names it, without a path; may be empty. */
    public String fileName() {
        return fileName;
    }

    /** As the sender names it, in lower case. */
    public String mediaType() {
        return mediaType;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** Whether it lies within the text, as pictures and signatures do. */
    public boolean isInline() {
        return inline;
    }
}
