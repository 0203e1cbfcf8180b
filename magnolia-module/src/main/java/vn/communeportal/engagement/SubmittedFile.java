package vn.communeportal.engagement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** A file that goes with a submission, or with the answer to one. */
public final class SubmittedFile {

    /** Opens the bytes of a file, from the start, each time. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    private final String name;
    private final String mediaType;
    private final long size;
    private final Source source;

    /**
     * @param name as it may be shown; no path
     * @param mediaType by its content, never as the sender called it
     * @param size in bytes
     * @param source gives exactly as many bytes, as long as the file is held
     */
    public SubmittedFile(String name, String mediaType, long size, Source source) {
        this.name = Objects.requireNonNull(name, "name");
        this.mediaType = Objects.requireNonNull(mediaType, "mediaType");
        this.size = size;
        this.source = Objects.requireNonNull(source, "source");
    }

    /** A file whose bytes are in memory. */
    public static SubmittedFile of(String name, String mediaType, byte[] bytes) {
        byte[] copy = bytes.clone();
        return new SubmittedFile(
                name, mediaType, copy.length, () -> new ByteArrayInputStream(copy));
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
        return source.open();
    }

    /** Without the name, which may tell who sent it. */
    @Override
    public String toString() {
        return mediaType + ", " + size + " bytes";
    }
}
