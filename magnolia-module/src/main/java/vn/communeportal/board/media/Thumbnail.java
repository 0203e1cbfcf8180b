package vn.communeportal.board.media;

import com.vaadin.server.StreamResource;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.content.FileContent;
import vn.communeportal.media.Photo;

/** Small pictures of pictures, made when a browser asks for them. */
public final class Thumbnail {

    private static final Logger log = LoggerFactory.getLogger(Thumbnail.class);

    /** Twice the size in which they are shown, for dense screens. */
    private static final int SIDE = 400;

    private Thumbnail() {}

    /**
     * @param picture of a content that the person may see
     */
    public static StreamResource of(FileContent picture, StoredFiles files) {
        StreamResource resource =
                new StreamResource(() -> open(picture, files), UUID.randomUUID() + ".jpg");
        resource.setMIMEType(
                Photo.isReadable(picture.mediaType()) ? "image/jpeg" : picture.mediaType());
        return resource;
    }

    /** Null, for which the browser is told that there is none, if it is no picture after all. */
    private static InputStream open(FileContent picture, StoredFiles files) {
        try {
            if (!Photo.isReadable(picture.mediaType())) {
                return files.open(picture);
            }
            BufferedImage small = Photo.read(() -> files.open(picture), SIDE);
            ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
            Photo.write(small, "image/jpeg", jpeg);
            return new ByteArrayInputStream(jpeg.toByteArray());
        } catch (IOException e) {
            log.warn("{} cannot be shown: {}", picture.fileName(), e.toString());
            return null;
        }
    }
}
