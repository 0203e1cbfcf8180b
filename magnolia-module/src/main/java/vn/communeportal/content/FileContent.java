package vn.communeportal.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

/**
 * A file in a content's field: either already stored below the item, then known by its JCR
 * identifier, or fresh from an upload, then with its bytes.
 */
public final class FileContent {

    /** Largest file that the portal takes, in bytes: 30 MB. */
    public static final long LARGEST = 30L * 1024 * 1024;

    /** Opens the bytes of a fresh file; each call from the start. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    private final String identifier;
    private final String fileName;
    private final String mediaType;
    private final long size;
    private final Source source;

    private FileContent(
            String identifier, String fileName, String mediaType, long size, Source source) {
        this.identifier = identifier;
        this.fileName = Objects.requireNonNull(fileName, "fileName");
        this.mediaType = Objects.requireNonNull(mediaType, "mediaType");
        this.size = size;
        this.source = source;
    }

    /** A file that is stored under this JCR identifier. */
    public static FileContent stored(
            String identifier, String fileName, String mediaType, long size) {
        return new FileContent(
                Objects.requireNonNull(identifier, "identifier"), fileName, mediaType, size, null);
    }

    /**
     * A file that is not stored yet.
     *
     * @param size in bytes
     */
    public static FileContent fresh(String fileName, String mediaType, long size, Source source) {
        return new FileContent(
                null, fileName, mediaType, size, Objects.requireNonNull(source, "source"));
    }

    /** JCR identifier of the stored file's node; empty for a fresh one. */
    public Optional<String> identifier() {
        return Optional.ofNullable(identifier);
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    public boolean isImage() {
        return mediaType.startsWith("image/");
    }

    /**
     * @throws IllegalStateException if the file is stored: its bytes are read from the repository
     */
    public InputStream open() throws IOException {
        if (source == null) {
            throw new IllegalStateException(
                    "A stored file is read from the repository: " + identifier);
        }
        return source.open();
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof FileContent)) {
            return false;
        }
        FileContent file = (FileContent) other;
        return fileName.equals(file.fileName)
                && mediaType.equals(file.mediaType)
                && size == file.size
                && Objects.equals(identifier, file.identifier)
                && source == file.source;
    }

    @Override
    public int hashCode() {
        return Objects.hash(fileName, size);
    }

    @Override
    public String toString() {
        return fileName;
    }
}
