package vn.communeportal.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.jcr.Binary;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.content.FileContent;
import vn.communeportal.host.Installation;
import vn.communeportal.host.Repositories;
import vn.communeportal.host.UncheckedRepositoryException;

/**
 * Published pictures in the sizes and formats that pages ask for. A form is made when it is first
 * asked for, and kept on this machine's disk: so pictures that are there already have all forms, a
 * publication waits for none, and other nodes need no copy. No form has what cameras write beside a
 * picture. Whoever asks has checked that the picture may be seen. Thread-safe.
 */
@Singleton
public final class Pictures {

    private static final Logger log = LoggerFactory.getLogger(Pictures.class);

    /** Pictures that are worked on at once: each takes tens of megabytes and all of a processor. */
    private static final int AT_ONCE = 2;

    private static final int KNOWN_SIZES = 5000;

    private final Repositories repositories;
    private final DiskCache disk;
    private final Semaphore work = new Semaphore(AT_ONCE, true);
    private final Map<String, Optional<PictureSize>> sizes =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(64, 0.75f, true) {
                        private static final long serialVersionUID = 1L;

                        @Override
                        protected boolean removeEldestEntry(
                                Map.Entry<String, Optional<PictureSize>> eldest) {
                            return size() > KNOWN_SIZES;
                        }
                    });

    @Inject
    public Pictures(Repositories repositories, Installation installation) {
        this.repositories = repositories;
        disk = new DiskCache(installation.folder().resolve("pictures"));
    }

    /** Whether pictures are offered as WebP too: if the host has an encoder. */
    public boolean offersWebp() {
        return Photo.writes("image/webp");
    }

    /**
     * Size of a picture as it is shown; empty if it cannot be read.
     *
     * @param state changes whenever the file may have
     */
    public Optional<PictureSize> size(String workspace, FileContent file, String state) {
        if (!Photo.isReadable(file.mediaType()) || file.identifier().isEmpty()) {
            return Optional.empty();
        }
        String key = file.identifier().get() + file.size() + state;
        Optional<PictureSize> known = sizes.get(key);
        if (known == null) {
            known = readSize(workspace, file.identifier().get());
            sizes.put(key, known);
        }
        return known;
    }

    private Optional<PictureSize> readSize(String workspace, String identifier) {
        try {
            return repositories.published(
                    workspace,
                    session -> {
                        try {
                            Node node = session.getNodeByIdentifier(identifier);
                            return Optional.of(Photo.size(() -> open(node)));
                        } catch (IOException e) {
                            log.debug("Picture {} cannot be read", identifier, e);
                            return Optional.<PictureSize>empty();
                        }
                    });
        } catch (UncheckedRepositoryException e) {
            return Optional.empty();
        }
    }

    /**
     * A form of a picture.
     *
     * @param resource the picture's node, of the caller's session
     * @param version changes with the node's bytes
     * @param width one of {@link PictureSize#widths}; 0 for the largest
     * @param mediaType of the form
     * @return empty if the picture has no such form, or has it already; the original is sent then
     */
    public Optional<byte[]> form(
            Node resource, String version, String sourceType, int width, String mediaType)
            throws RepositoryException {
        if (!Photo.isReadable(sourceType) || !Photo.writes(mediaType)) {
            return Optional.empty();
        }
        String name =
                resource.getIdentifier()
                        + "-"
                        + version
                        + "-"
                        + width
                        + "."
                        + mediaType.substring(mediaType.indexOf('/') + 1);
        Optional<byte[]> kept = disk.read(name);
        if (kept.isEmpty()) {
            try {
                byte[] made = make(resource, sourceType, width, mediaType);
                disk.write(name, made);
                kept = Optional.of(made);
            } catch (IOException e) {
                log.debug("Picture {} cannot be read", name, e);
            }
        }
        return kept.filter(bytes -> bytes.length > 0);
    }

    /** No bytes if the picture stays as it is, or cannot be read. */
    private byte[] make(Node resource, String sourceType, int width, String mediaType)
            throws IOException {
        FileContent.Source source = () -> open(resource);
        work.acquireUninterruptibly();
        try {
            PictureSize size = Photo.size(source);
            if (width == 0) {
                boolean fit = Math.max(size.width(), size.height()) <= Photo.LARGEST_SIDE;
                if (fit && mediaType.equals(sourceType) && PhotoMetadata.isClean(source)) {
                    return new byte[0];
                }
            } else if (!size.widths().contains(width)) {
                return new byte[0];
            }
            int side =
                    width == 0
                            ? Photo.LARGEST_SIDE
                            : Math.max(
                                    width,
                                    Math.round((float) width * size.height() / size.width()));
            BufferedImage image = Photo.read(source, side);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Photo.write(image, mediaType, out);
            return out.toByteArray();
        } finally {
            work.release();
        }
    }

    private static InputStream open(Node resource) throws IOException {
        try {
            Binary binary = resource.getProperty("jcr:data").getBinary();
            try (InputStream in = binary.getStream()) {
                return new ByteArrayInputStream(in.readAllBytes());
            } finally {
                binary.dispose();
            }
        } catch (RepositoryException e) {
            throw new IOException(e);
        }
    }
}
