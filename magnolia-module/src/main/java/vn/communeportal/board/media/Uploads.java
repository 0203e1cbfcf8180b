package vn.communeportal.board.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import vn.communeportal.content.FileContent;
import vn.communeportal.content.FileFormat;
import vn.communeportal.media.Photo;
import vn.communeportal.text.Vietnamese;

/** Makes a field's file of what arrived from a person's device. */
public final class Uploads {

    private Uploads() {}

    /**
     * The file as it will be saved: a picture is prepared for the web, anything else stays as it
     * is.
     *
     * @param fileName as the device names it; a path before it is dropped
     * @param saidMediaType as the device names it; the file's extension says it better
     * @throws IOException if it says to be a picture and is none
     */
    public static FileContent file(TemporaryFile upload, String fileName, String saidMediaType)
            throws IOException {
        String name = Vietnamese.normalize(fileName.replaceAll("^.*[/\\\\]", ""));
        String mediaType =
                FileFormat.ofFileName(name).map(FileFormat::mediaType).orElse(saidMediaType);
        if (Photo.isReadable(mediaType)) {
            BufferedImage image = Photo.read(upload, Photo.LARGEST_SIDE);
            try (OutputStream out = upload.write()) {
                Photo.write(image, mediaType, out);
            }
        } else if (mediaType.equals("image/webp")) {
            byte[] stripped;
            try (InputStream in = upload.open()) {
                stripped = WebpMetadata.strip(in.readAllBytes());
            }
            try (OutputStream out = upload.write()) {
                out.write(stripped);
            }
        }
        return FileContent.fresh(name, mediaType, upload.size(), upload);
    }
}
