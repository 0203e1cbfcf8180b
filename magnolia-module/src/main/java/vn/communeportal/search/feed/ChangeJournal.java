package vn.communeportal.search.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;

/**
 * What changed in the repository and may not be in the committed index yet, in files of this node.
 * A change is written before the save that made it returns, so that it outlives the process, and is
 * forgotten once an index that has followed it was committed. Changes are numbered from 1 and their
 * numbers never used again, which makes the number in {@link vn.communeportal.search.IndexMark} a
 * position in this journal.
 *
 * <p>What a crash of the machine takes from its end, and what happened between a save and its
 * listeners, the comparison at every start makes good. Thread-safe.
 */
final class ChangeJournal implements AutoCloseable {

    private static final String PREFIX = "changes-";
    private static final String SUFFIX = ".log";
    private static final int LINES_PER_FILE = 10_000;
    private static final char BETWEEN = '\t';

    private final Path folder;

    /** Number of the first change in each file. */
    private final TreeMap<Long, Path> files = new TreeMap<>();

    private long last;
    private int lines;
    private OutputStream open;

    /** A change that may have to be followed. Immutable. */
    static final class Change {
        private final ContentType type;
        private final String path;

        Change(ContentType type, String path) {
            this.type = type;
            this.path = path;
        }

        ContentType type() {
            return type;
        }

        String path() {
            return path;
        }
    }

    private ChangeJournal(Path folder) {
        this.folder = folder;
    }

    /**
     * The journal in a folder, which it makes.
     *
     * @param used a position that was given to somebody, so that no change gets it again
     */
    static ChangeJournal open(Path folder, long used) {
        try {
            Files.createDirectories(folder);
            ChangeJournal journal = new ChangeJournal(folder);
            journal.last = used;
            for (Path file : list(folder)) {
                long first = first(file);
                journal.files.put(first, file);
                journal.last = Math.max(journal.last, first + lines(file).size() - 1);
            }
            return journal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(
                            path ->
                                    path.getFileName()
                                            .toString()
                                            .matches(PREFIX + "\\d{1,18}" + SUFFIX))
                    .collect(Collectors.toList());
        }
    }

    private static long first(Path file) {
        String name = file.getFileName().toString();
        return Long.parseLong(name.substring(PREFIX.length(), name.length() - SUFFIX.length()));
    }

    /** The whole lines: of one that was being written when the process died nobody was told. */
    private static List<String> lines(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().collect(Collectors.toList());
    }

    /**
     * Writes a change down.
     *
     * @return its number
     * @throws UncheckedIOException if it could not be written; it has its number all the same
     */
    synchronized long add(ContentType type, String path) {
        last++;
        try {
            if (open == null || lines >= LINES_PER_FILE) {
                turnPage();
            }
            lines++;
            String line = type.name() + BETWEEN + escaped(path) + '\n';
            open.write(line.getBytes(StandardCharsets.UTF_8));
            return last;
        } catch (IOException e) {
            // The next file begins with the number that follows.
            lines = LINES_PER_FILE;
            throw new UncheckedIOException(e);
        }
    }

    private void turnPage() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
        Path file = folder.resolve(PREFIX + last + SUFFIX);
        open = Files.newOutputStream(file);
        files.put(last, file);
        lines = 0;
    }

    private static String escaped(String path) {
        return path.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String path) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '\\' && i + 1 < path.length()) {
                char next = path.charAt(++i);
                text.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** Number of the last change; 0 if there never was one. */
    synchronized long last() {
        return last;
    }

    /** The changes with higher numbers, as far as they are written down, in their order. */
    synchronized List<Change> after(long position) {
        List<Change> changes = new ArrayList<>();
        try {
            for (var file : files.entrySet()) {
                List<String> all = lines(file.getValue());
                long first = file.getKey();
                for (int i = (int) Math.max(0, position + 1 - first); i < all.size(); i++) {
                    read(all.get(i), changes);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return changes;
    }

    /** Kinds that this version does not know are passed over. */
    private static void read(String line, List<Change> changes) {
        int end = line.indexOf(BETWEEN);
        ContentTypes.shipped().all().stream()
                .filter(type -> end > 0 && type.name().equals(line.substring(0, end)))
                .forEach(type -> changes.add(new Change(type, unescaped(line.substring(end + 1)))));
    }

    /** Forgets changes that need not be followed any more, as far as whole files have only such. */
    synchronized void forget(long position) {
        try {
            while (files.size() > 1 && files.higherKey(files.firstKey()) <= position + 1) {
                Files.deleteIfExists(files.pollFirstEntry().getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (open != null) {
                open.close();
                open = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
