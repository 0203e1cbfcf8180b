package vn.communeportal.webapp.storage;

import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.jackrabbit.core.fs.FileSystemException;
import org.apache.jackrabbit.core.fs.local.LocalFileSystem;

/**
 * The folder of what Jackrabbit keeps beside its database. It writes the node types anew at every
 * start and reads them at the next; a file that a process was killed over would keep the portal
 * from ever starting again. So a file is written beside the old one, is on disk, and then takes its
 * place at once.
 */
public final class WholeFiles extends LocalFileSystem {

    @Override
    public OutputStream getOutputStream(String filePath) throws FileSystemException {
        Path file = Path.of(getPath(), filePath);
        try {
            return new Replacing(file, file.resolveSibling(file.getFileName() + ".new"));
        } catch (IOException e) {
            throw new FileSystemException("Cannot write " + filePath, e);
        }
    }

    private static final class Replacing extends FilterOutputStream {

        private final FileOutputStream written;
        private final Path file;
        private final Path fresh;
        private boolean whole = true;
        private boolean closed;

        private Replacing(Path file, Path fresh) throws IOException {
            this(new FileOutputStream(fresh.toFile()), file, fresh);
        }

        private Replacing(FileOutputStream written, Path file, Path fresh) {
            super(written);
            this.written = written;
            this.file = file;
            this.fresh = fresh;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            whole = false;
            written.write(bytes, offset, length);
            whole = true;
        }

        @Override
        public void close() throws IOException {
            if (closed) {
                return;
            }
            closed = true;
            try (FileOutputStream out = written) {
                out.getFD().sync();
            }
            if (whole) {
                Files.move(
                        fresh,
                        file,
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }
}
