package vn.communeportal.engagement;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** A file that came with a submission. Immutable; its bytes can be read several times. */
public final class SubmittedFile {

    /** Where the bytes are. */
    @FunctionalInterface
    public interface Bytes {
        /** A new stream over all of them, which the caller closes. */
        InputStream open() throws IOException;
    }

    private final String name;
    private final String mediaType;
    private final long size;
    private final Bytes bytes;

    /**
     * @param name as its sender calls it; never a path to write to
     * @param mediaType as its content says, not its sender
     * @param size in bytes
     */
    public SubmittedFile(String name, String mediaType, long size, Bytes bytes) {
        this.name = Objects.requireNonNull(name, "name");
        this.mediaType = Objects.requireNonNull(mediaType, "mediaType");
        this.size = size;
        this.bytes = Objects.requireNonNull(bytes, "bytes");
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public long size() {
        return size;
    }

    public InputStream open() throws IOException {
        return bytes.open();
    }
}
