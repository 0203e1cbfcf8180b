package vn.communeportal.webapp.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.communeportal.webapp.StartFailure;

/**
 * The folder with everything that the portal keeps. While it is open no other process can open it.
 *
 * <p>Two marks in it survive a kill: {@code installing} from the creation until {@link #installed}
 * (a folder that still has it is emptied at the next start: nobody can have worked in it), and
 * {@code running} from opening to closing.
 */
public final class DataFolder implements AutoCloseable {

    private static final String OURS = "commune-portal-data.txt";
    private static final String LOCK = "lock";
    private static final String INSTALLING = "installing";
    private static final String RUNNING = "running";

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;
    private final boolean closedCleanly;

    private DataFolder(Path folder, FileChannel channel, FileLock lock, boolean closedCleanly) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
        this.closedCleanly = closedCleanly;
    }

    /**
     * Opens the folder, made if it is absent.
     *
     * @param reset whether everything in it is deleted before
     * @throws StartFailure if it is in use, cannot be written, or holds something else
     */
    public static DataFolder open(Path folder, boolean reset) throws StartFailure {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            if (!Files.isWritable(absolute)) {
                throw new StartFailure("data.unwritable", null, absolute);
            }
            if (!Files.exists(absolute.resolve(OURS)) && !children(absolute).isEmpty()) {
                throw new StartFailure("data.foreign", null, absolute);
            }
            return locked(absolute, reset);
        } catch (IOException e) {
            throw new StartFailure("data.unwritable", e, absolute);
        }
    }

    private static DataFolder locked(Path folder, boolean reset) throws IOException, StartFailure {
        mark(folder.resolve(OURS), "Commune Portal. Delete the whole folder or nothing of it.\n");
        FileChannel channel =
                FileChannel.open(
                        folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = tryLock(channel);
            if (lock == null) {
                throw new StartFailure("data.locked", null, folder);
            }
            if (reset || Files.exists(folder.resolve(INSTALLING))) {
                empty(folder);
            }
            boolean isNew = children(folder).size() == 2;
            if (isNew) {
                mark(folder.resolve(INSTALLING), "");
            }
            boolean closedCleanly = !Files.exists(folder.resolve(RUNNING));
            mark(folder.resolve(RUNNING), "");
            return new DataFolder(folder, channel, lock, closedCleanly);
        } catch (IOException | StartFailure e) {
            channel.close();
            throw e;
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** The place of one part of the data. */
    public Path resolve(String name) {
        return folder.resolve(name);
    }

    /** Whether nothing has been installed yet. */
    public boolean isNew() {
        return Files.exists(folder.resolve(INSTALLING));
    }

    /** Notes that everything is there that a new installation needs. */
    public void installed() {
        try {
            Files.deleteIfExists(folder.resolve(INSTALLING));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the process that had the folder before ended as it should. */
    public boolean wasClosedCleanly() {
        return closedCleanly;
    }

    /** Gives the folder free. */
    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(folder.resolve(RUNNING));
            lock.release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void mark(Path file, String text) throws IOException {
        if (!Files.exists(file)) {
            Files.writeString(file, text);
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.toList();
        }
    }

    /**
     * Deletes all but the lock that we hold, and last the marks that let a killed deletion go on.
     */
    private static void empty(Path folder) throws IOException {
        mark(folder.resolve(INSTALLING), "");
        for (Path child : children(folder)) {
            if (!List.of(LOCK, OURS, INSTALLING).contains(child.getFileName().toString())) {
                delete(child);
            }
        }
        Files.delete(folder.resolve(INSTALLING));
    }

    private static void delete(Path path) throws IOException {
        try (Stream<Path> tree = Files.walk(path)) {
            for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
