package vn.communeportal.media;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.jpeg.JpegCommentDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
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
        BufferedImage upright = turn(image, orientation(source));
        return scale(upright, largestSide);
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
            writer.write(null, new IIOImage(webp ? image : opaque(image), null, null), parameters);
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
        boolean sideways = orientation(source) > 4;
        try (InputStream in = source.open();
                ImageInputStream stream = ImageIO.createImageInputStream(in)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("Not a picture in a known format");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                return sideways ? new PictureSize(height, width) : new PictureSize(width, height);
            } catch (RuntimeException e) {
                throw new IOException(e);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Whether there is nothing but the picture in the file. */
    static boolean isClean(FileContent.Source source) throws IOException {
        try (InputStream in = source.open()) {
            for (Directory directory : ImageMetadataReader.readMetadata(in).getDirectories()) {
                if (directory instanceof ExifDirectoryBase
                        || directory instanceof XmpDirectory
                        || directory instanceof IptcDirectory
                        || directory instanceof JpegCommentDirectory
                        || directory.getName().startsWith("PNG-tEXt")
                        || directory.getName().startsWith("PNG-iTXt")
                        || directory.getName().startsWith("PNG-zTXt")) {
                    return false;
                }
            }
            return true;
        } catch (ImageProcessingException e) {
            return false;
        }
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
        try (InputStream in = source.open();
                ImageInputStream stream = ImageIO.createImageInputStream(in)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("Not a picture in a known format");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                int side = Math.max(reader.getWidth(0), reader.getHeight(0));
                ImageReadParam parameters = reader.getDefaultReadParam();
                int step = Math.max(1, side / (2 * largestSide));
                parameters.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, parameters);
            } catch (RuntimeException e) {
                throw new IOException(e);
            } finally {
                reader.dispose();
            }
        }
    }

    private static int orientation(FileContent.Source source) throws IOException {
        try (InputStream in = source.open()) {
            Metadata metadata = ImageMetadataReader.readMetadata(in);
            ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer orientation =
                    exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return orientation == null ? 1 : orientation;
        } catch (ImageProcessingException e) {
            return 1;
        }
    }

    /**
     * @param orientation as EXIF numbers it: 1 upright, 2 to 8 turned or mirrored
     */
    private static BufferedImage turn(BufferedImage image, int orientation) {
        if (orientation < 2 || orientation > 8) {
            return image;
        }
        double width = image.getWidth();
        double height = image.getHeight();
        AffineTransform[] turns = {
            new AffineTransform(-1, 0, 0, 1, width, 0),
            new AffineTransform(-1, 0, 0, -1, width, height),
            new AffineTransform(1, 0, 0, -1, 0, height),
            new AffineTransform(0, 1, 1, 0, 0, 0),
            new AffineTransform(0, 1, -1, 0, height, 0),
            new AffineTransform(0, -1, -1, 0, height, width),
            new AffineTransform(0, -1, 1, 0, 0, width)
        };
        boolean sideways = orientation > 4;
        BufferedImage turned =
                blank(
                        sideways ? image.getHeight() : image.getWidth(),
                        sideways ? image.getWidth() : image.getHeight(),
                        image);
        Graphics2D graphics = turned.createGraphics();
        graphics.drawImage(image, turns[orientation - 2], null);
        graphics.dispose();
        return turned;
    }

    private static BufferedImage scale(BufferedImage image, int largestSide) {
        int side = Math.max(image.getWidth(), image.getHeight());
        if (side <= largestSide) {
            return image;
        }
        double factor = (double) largestSide / side;
        BufferedImage scaled =
                blank(
                        Math.max(1, (int) Math.round(image.getWidth() * factor)),
                        Math.max(1, (int) Math.round(image.getHeight() * factor)),
                        image);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, scaled.getWidth(), scaled.getHeight(), null);
        graphics.dispose();
        return scaled;
    }

    private static BufferedImage opaque(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return image;
        }
        BufferedImage opaque =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return opaque;
    }

    private static BufferedImage blank(int width, int height, BufferedImage like) {
        return new BufferedImage(
                width,
                height,
                like.getColorModel().hasAlpha()
                        ? BufferedImage.TYPE_INT_ARGB
                        : BufferedImage.TYPE_INT_RGB);
    }
}
