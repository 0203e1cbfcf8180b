package vn.communeportal.board.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ref.Cleaner;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.communeportal.content.FileContent;

/**
 * Bytes that lie on disk as long as somebody holds this object: an upload that is not saved yet.
 */
public final class TemporaryFile implements FileContent.Source {

    private static final Cleaner CLEANER = Cleaner.create();

    private final Path path;

    private TemporaryFile(Path path) {
        this.path = path;
    }

    /** A new and empty one. */
    public static TemporaryFile create() throws IOException {
        Path path = Files.createTempFile("commune-portal-", ".upload");
        TemporaryFile file = new TemporaryFile(path);
        CLEANER.register(file, new Deletion(path));
        return file;
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    /** Replaces what was in it. */
    public OutputStream write() throws IOException {
        return Files.newOutputStream(path);
    }

    /** In bytes. */
    public long size() throws IOException {
        return Files.size(path);
    }

    /** Knows the path and not the object, which could never be cleaned otherwise. */
    private static final class Deletion implements Runnable {

        private final Path path;

        private Deletion(Path path) {
            this.path = path;
        }

        @Override
        public void run() {
            path.toFile().delete();
        }
    }
}
