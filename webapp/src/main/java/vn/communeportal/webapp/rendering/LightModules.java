package vn.communeportal.webapp.rendering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.communeportal.published.Reads;

/**
 * The files of the light modules: those in a folder, and behind them those in the jar. A file in
 * the folder wins over one of the same path in the jar, as with Magnolia's {@code
 * magnolia.resources.dir}. Thread-safe.
 */
public final class LightModules {

    private static final Pattern PATH =
            Pattern.compile("/commune-portal(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)+");

    private final Path folder;

    /** Those in the jar, which do not change while it runs. */
    private final Map<String, Optional<Resource>> inJar = new ConcurrentHashMap<>();

    /**
     * @param folder with the module's folder {@code commune-portal} in it; null if there is none
     */
    public LightModules(Path folder) {
        this.folder = folder;
    }

    /**
     * A file of the light module {@code commune-portal}.
     *
     * @param path {@code /commune-portal/templates/pages/home.ftl}; others find nothing
     */
    public Optional<Resource> find(String path) {
        if (!PATH.matcher(path).matches()) {
            return Optional.empty();
        }
        if (folder != null) {
            noteFile(path);
            Path file = folder.resolve(path.substring(1));
            if (Files.isRegularFile(file)) {
                return Optional.of(new Resource(path, file, null, 0));
            }
        }
        Optional<Resource> known = inJar.get(path);
        if (known == null) {
            known = findInJar(path);
            // Paths come from outside: what is not there is not remembered.
            if (known.isPresent()) {
                inJar.put(path, known);
            }
        }
        return known;
    }

    /** A page that is made of a file in the folder has to be looked at each time. */
    private void noteFile(String path) {
        Supplier<Long> modified =
                () -> {
                    Reads.noteUntil(Instant.MIN);
                    return folder.resolve(path.substring(1)).toFile().lastModified();
                };
        Reads.note("file " + path, modified.get(), modified);
    }

    private static Optional<Resource> findInJar(String path) {
        URL url = LightModules.class.getResource(path);
        if (url == null) {
            return Optional.empty();
        }
        try {
            URLConnection connection = url.openConnection();
            long lastModified = connection.getLastModified();
            connection.getInputStream().close();
            return Optional.of(new Resource(path, null, url, lastModified));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of a light module. Two are equal if they are the same file, whatever is in it. */
    public static final class Resource {

        private final String path;
        private final Path file;
        private final URL url;
        private final long lastModified;

        private Resource(String path, Path file, URL url, long lastModified) {
            this.path = path;
            this.file = file;
            this.url = url;
            this.lastModified = lastModified;
        }

        public String path() {
            return path;
        }

        public InputStream open() throws IOException {
            return file != null ? Files.newInputStream(file) : url.openStream();
        }

        /** In milliseconds; 0 if it cannot be known. */
        public long lastModified() throws IOException {
            return file == null ? lastModified : Files.getLastModifiedTime(file).toMillis();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Resource
                    && Objects.equals(file, ((Resource) other).file)
                    && path.equals(((Resource) other).path);
        }

        @Override
        public int hashCode() {
            return path.hashCode();
        }

        @Override
        public String toString() {
            return file != null ? file.toString() : String.valueOf(url);
        }
    }
}
