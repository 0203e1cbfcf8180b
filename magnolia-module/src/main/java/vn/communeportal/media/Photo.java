package vn.communeportal.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import vn.communeportal.content.FileContent;

/**
 * A picture made fit for the web: upright, at most so large, and without anything but the picture.
 * What cameras write beside it (place, time, device) is personal data that nobody meant to publish.
 */
public final class Photo {

    /** Longest side of published pictures, in pixels. */
    public static final int LARGEST_SIDE = 2000;

    private static final float JPEG_QUALITY = 0.85f;
    private static final float WEBP_QUALITY = 0.78f;
    private static final String WEBP = "image/webp";
    private static final boolean WEBP_WORKS = webpWorks();

    private Photo() {}

    /** Whether pictures of this media type are read here; others keep their form. */
    public static boolean isReadable(String mediaType) {
        return mediaType.equals("image/jpeg") || mediaType.equals("image/png");
    }

    /**
     * Reads the picture, turns it upright and scales it down.
     *
     * @param largestSide of the result, in pixels
     * @throws IOException if it is not a picture that can be read
     */
    public static BufferedImage read(FileContent.Source source, int largestSide)
            throws IOException {
        BufferedImage image = decode(source, largestSide);
        BufferedImage upright = Pixels.turn(image, PhotoMetadata.orientation(source));
        return Pixels.scale(upright, largestSide);
    }

    /** Writes the picture and nothing else. */
    public static void write(BufferedImage image, String mediaType, OutputStream out)
            throws IOException {
        if (mediaType.equals("image/png")) {
            ImageIO.write(image, "png", out);
            return;
        }
        boolean webp = mediaType.equals(WEBP);
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(webp ? WEBP : "image/jpeg").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            if (webp) {
                parameters.setCompressionType("Lossy");
            } else {
                parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            parameters.setCompressionQuality(webp ? WEBP_QUALITY : JPEG_QUALITY);
            writer.setOutput(stream);
            writer.write(
                    null,
                    new IIOImage(webp ? image : Pixels.opaque(image), null, null),
                    parameters);
        } finally {
            writer.dispose();
        }
    }

    /**
     * Whether this host writes pictures of this media type. WebP is one that Java does not know: it
     * is written where a plug-in for ImageIO is on the class path and runs on the machine.
     */
    static boolean writes(String mediaType) {
        return isReadable(mediaType) || (mediaType.equals(WEBP) && WEBP_WORKS);
    }

    /** Size of the picture when it is upright. */
    static PictureSize size(FileContent.Source source) throws IOException {
        boolean sideways = Pixels.isSideways(PhotoMetadata.orientation(source));
        return read(
                source,
                reader -> {
                    int width = reader.getWidth(0);
                    int height = reader.getHeight(0);
                    return sideways
                            ? new PictureSize(height, width)
                            : new PictureSize(width, height);
                });
    }

    private static boolean webpWorks() {
        try {
            write(
                    new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB),
                    WEBP,
                    new ByteArrayOutputStream());
            return true;
        } catch (IOException | RuntimeException | LinkageError e) {
            // No encoder, or none for this machine: pages do without.
            return false;
        }
    }

    /** Reads every second, third … pixel of very large pictures, so that memory is bounded. */
    private static BufferedImage decode(FileContent.Source source, int largestSide)
            throws IOException {
        return read(
                source,
                reader -> {
                    int side = Math.max(reader.getWidth(0), reader.getHeight(0));
                    ImageReadParam parameters = reader.getDefaultReadParam();
                    int step = Math.max(1, side / (2 * largestSide));
                    parameters.setSourceSubsampling(step, step, 0, 0);
                    return reader.read(0, parameters);
                });
    }

    /** What is read of a picture's file. */
    @FunctionalInterface
    private interface Reading<T> {
        T by(ImageReader reader) throws IOException;
    }

    private static <T> T read(FileContent.Source source, Reading<T> reading) throws IOException {
        try (InputStream in = source.open();
                ImageInputStream stream = ImageIO.createImageInputStream(in)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("Not a picture in a known format");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return reading.by(reader);
            } catch (RuntimeException e) {
                throw new IOException(e);
            } finally {
                reader.dispose();
            }
        }
    }
}
