package vn.communeportal.engagement.guard;

/** A file that was looked into. */
public final class GuardedFile {

    private final String name;
    private final String mediaType;
    private final byte[] bytes;

    GuardedFile(String name, String mediaType, byte[] bytes) {
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes;
    }

    /** Harmless in a path, a header and a page; with the extension of what the file is. */
    public String name() {
        return name;
    }

    /** By the content. */
    public String mediaType() {
        return mediaType;
    }

    /** Not copied. */
    public byte[] bytes() {
        return bytes;
    }
}
