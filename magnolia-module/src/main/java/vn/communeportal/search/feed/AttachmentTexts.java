package vn.communeportal.search.feed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.jcr.Binary;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.RepositoryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.attachment.AttachmentReader;
import vn.communeportal.attachment.AttachmentText;
import vn.communeportal.content.ContentType;
import vn.communeportal.search.FileTexts;

/**
 * Reads attached files in a thread of its own, so that an item is found by its title at once and by
 * its files a little later, and keeps on disk what they say, so that an index can be made anew
 * without reading them again. A file is known by its node, size and time. Thread-safe.
 */
final class AttachmentTexts implements FileTexts, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(AttachmentTexts.class);

    private static final String DATA = "jcr:data";
    private static final String CHANGED = "jcr:lastModified";
    private static final String PDF = "application/pdf";

    private final Path folder;
    private final Side side;
    private final AttachmentReader reader;
    private final BiConsumer<ContentType, String> read;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    work -> {
                        Thread made = new Thread(work, "commune-portal-search-files");
                        made.setDaemon(true);
                        made.setPriority(Thread.MIN_PRIORITY);
                        return made;
                    });

    /**
     * @param read is told the kind and path of an item when a file of it has been read
     */
    AttachmentTexts(
            Path folder, Side side, AttachmentReader reader, BiConsumer<ContentType, String> read) {
        this.folder = folder;
        this.side = side;
        this.reader = reader;
        this.read = read;
    }

    @Override
    public Optional<Pages> of(ContentType type, String path, Node file) throws RepositoryException {
        String key = key(file);
        Optional<Pages> known = known(key);
        if (known.isEmpty() && underWay.add(key)) {
            String id = file.getIdentifier();
            try {
                thread.execute(() -> read(type, path, id, key));
            } catch (RejectedExecutionException e) {
                log.debug("The next start reads the files that are left", e);
            }
        }
        return known;
    }

    /** How many files are still to be read. */
    int left() {
        return underWay.size();
    }

    private static String key(Node file) throws RepositoryException {
        Property data = file.getProperty(DATA);
        String all =
                file.getIdentifier()
                        + ' '
                        + data.getLength()
                        + ' '
                        + (file.hasProperty(CHANGED)
                                ? file.getProperty(CHANGED).getDate().getTimeInMillis()
                                : 0);
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(all.getBytes(StandardCharsets.UTF_8));
            ByteBuffer bytes = ByteBuffer.wrap(digest);
            return String.format("%016x%016x", bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has it", e);
        }
    }

    private void read(ContentType type, String path, String id, String key) {
        try {
            side.read(
                    type.workspace(),
                    session -> {
                        keep(key, text(session.getNodeByIdentifier(id)));
                        return null;
                    });
            underWay.remove(key);
            read.accept(type, path);
        } catch (RuntimeException e) {
            underWay.remove(key);
            if (e.getCause() instanceof ItemNotFoundException) {
                log.debug("A file went before it was read", e);
            } else {
                log.warn("A file could not be read for the search; the next start tries again", e);
            }
        }
    }

    private AttachmentText text(Node file) throws RepositoryException {
        Binary binary = file.getProperty(DATA).getBinary();
        try {
            return reader.read(() -> stream(binary));
        } finally {
            binary.dispose();
        }
    }

    private static InputStream stream(Binary binary) throws IOException {
        try {
            return binary.getStream();
        } catch (RepositoryException e) {
            throw new IOException(e);
        }
    }

    private Optional<Pages> known(String key) {
        try (DataInputStream in =
                new DataInputStream(
                        new GZIPInputStream(
                                new ByteArrayInputStream(
                                        Files.readAllBytes(folder.resolve(key)))))) {
            boolean numbered = in.readBoolean();
            List<String> pages = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                pages.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            }
            return Optional.of(new Pages(numbered, pages));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            log.warn("What a file says is read again", e);
            return Optional.empty();
        }
    }

    /** Nobody reads it before it is whole. What a file hides is for nobody to find. */
    private void keep(String key, AttachmentText text) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
                out.writeBoolean(text.mediaType().equals(PDF));
                out.writeInt(text.pages().size());
                for (String page : text.pages()) {
                    byte[] utf = page.getBytes(StandardCharsets.UTF_8);
                    out.writeInt(utf.length);
                    out.write(utf);
                }
            }
            Files.createDirectories(folder);
            Path whole = Files.createTempFile(folder, "new", ".tmp");
            Files.write(whole, bytes.toByteArray());
            Files.move(whole, folder.resolve(key), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that is being read may be finished or not: the next start goes on. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
