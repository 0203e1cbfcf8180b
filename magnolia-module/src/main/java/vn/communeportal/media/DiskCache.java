package vn.communeportal.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files that can be made anew, in a folder of at most a gigabyte: the half that was made first goes
 * when there are more. A disk that is full or cannot be written costs time, nothing else.
 * Thread-safe; several processes may share a folder.
 */
final class DiskCache {

    private static final Logger log = LoggerFactory.getLogger(DiskCache.class);
    private static final long MOST_BYTES = 1L << 30;

    private final Path folder;
    private long bytes = -1;

    DiskCache(Path folder) {
        this.folder = folder;
    }

    Optional<byte[]> read(String name) {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            log.warn("{} cannot be read", folder.resolve(name), e);
            return Optional.empty();
        }
    }

    /** Nobody reads it before it is whole. */
    void write(String name, byte[] content) {
        try {
            Files.createDirectories(folder);
            Path whole = Files.createTempFile(folder, "new", ".tmp");
            Files.write(whole, content);
            Files.move(whole, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            grow(content.length);
        } catch (IOException e) {
            log.warn("{} cannot be written", folder.resolve(name), e);
        }
    }

    private synchronized void grow(int more) throws IOException {
        bytes = bytes < 0 ? clean(Long.MAX_VALUE) : bytes + more;
        if (bytes > MOST_BYTES) {
            bytes = clean(MOST_BYTES / 2);
        }
    }

    /** Keeps the newest of together so many bytes; how many there are then. */
    private long clean(long most) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> list = Files.list(folder)) {
            list.forEach(files::add);
        }
        files.sort(Comparator.comparing(DiskCache::made).reversed());
        long kept = 0;
        for (Path file : files) {
            long size = file.toFile().length();
            if (kept + size > most) {
                Files.deleteIfExists(file);
            } else {
                kept += size;
            }
        }
        return kept;
    }

    private static FileTime made(Path file) {
        return FileTime.fromMillis(file.toFile().lastModified());
    }
}
