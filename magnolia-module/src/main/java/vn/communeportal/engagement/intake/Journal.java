package vn.communeportal.engagement.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What came in the last minutes, one file each, forced to the disk before a receipt is given. A
 * repository's save survives the end of the process, but not every database forces it to the disk;
 * what the loss of power took from it is put back from here.
 */
final class Journal {

    /** By then every system has long written to the disk what programs gave it. */
    static final Duration KEPT = Duration.ofMinutes(10);

    private static final Logger log = LoggerFactory.getLogger(Journal.class);

    private static final String ENDING = ".submission";

    private final Path folder;
    private final Clock clock;

    Journal(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** On return it is on the disk. */
    void write(UUID id, byte[] bytes) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                onlyForUs(folder);
                force(folder.getParent());
            }
            Path draft = folder.resolve(id + ".draft");
            try (FileChannel channel =
                    FileChannel.open(
                            draft,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(draft, file(id), StandardCopyOption.ATOMIC_MOVE);
            force(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(UUID id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ids of all that is in it. */
    List<UUID> ids() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<UUID> ids = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.collect(Collectors.toList())) {
                String name = file.getFileName().toString();
                if (name.endsWith(ENDING)) {
                    ids.add(UUID.fromString(name.substring(0, name.length() - ENDING.length())));
                } else if (isOld(file)) {
                    // Cut off before its receipt.
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ids;
    }

    /** Whether it has been there for so long that it is safe without. */
    boolean isOld(UUID id) {
        try {
            return isOld(file(id));
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isOld(Path file) throws IOException {
        Instant written = Files.getLastModifiedTime(file).toInstant();
        return written.plus(KEPT).isBefore(clock.instant());
    }

    /** The bytes; null if there are none any more. */
    byte[] read(UUID id) {
        try {
            return Files.readAllBytes(file(id));
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(UUID id) {
        return folder.resolve(id + ENDING);
    }

    /** The name of a file is on the disk when its folder is. */
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (AccessDeniedException e) {
            // Windows opens no folders, and needs not.
            log.trace("{} is no file", folder);
        }
    }

    private static void onlyForUs(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
