package vn.communeportal.search.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folders of this node's index: the one in use, named by a file, and while one is made anew the
 * next. Whatever else is left there from a crash goes at the next start.
 */
final class IndexFolders {

    private static final String IN_USE = "in-use.txt";
    private static final String PREFIX = "index-";

    private final Path home;

    IndexFolders(Path home) {
        this.home = home;
    }

    /** The one in use; a new one if there is none. */
    Path current() {
        try {
            Files.createDirectories(home);
            Path name = home.resolve(IN_USE);
            String current = Files.exists(name) ? Files.readString(name).strip() : "";
            if (!current.matches(PREFIX + "\\d+") || !Files.isDirectory(home.resolve(current))) {
                Path made = next();
                use(made);
                return made;
            }
            deleteOthers(home.resolve(current));
            return home.resolve(current);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty folder. */
    Path next() {
        try {
            int last = 0;
            for (Path folder : all()) {
                last =
                        Math.max(
                                last,
                                Integer.parseInt(
                                        folder.getFileName()
                                                .toString()
                                                .substring(PREFIX.length())));
            }
            return Files.createDirectory(home.resolve(PREFIX + (last + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes this folder the one in use, at once, and deletes the others. */
    void use(Path folder) {
        try {
            Path written = home.resolve(IN_USE + ".new");
            Files.writeString(written, folder.getFileName().toString());
            Files.move(
                    written,
                    home.resolve(IN_USE),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            deleteOthers(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void deleteOthers(Path kept) throws IOException {
        for (Path folder : all()) {
            if (!folder.equals(kept)) {
                delete(folder);
            }
        }
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> paths = Files.list(home)) {
            return paths.filter(path -> path.getFileName().toString().matches(PREFIX + "\\d{1,8}"))
                    .collect(Collectors.toList());
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).collect(Collectors.toList())) {
                Files.deleteIfExists(path);
            }
        }
    }
}
