package vn.communeportal.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Pictures turned, scaled and put on white. */
final class Pixels {

    private Pixels() {}

    /** Whether width and height change places when a picture of this orientation is upright. */
    static boolean isSideways(int orientation) {
        return orientation > 4;
    }

    /**
     * Upright.
     *
     * @param orientation as {@link PhotoMetadata#orientation}
     */
    static BufferedImage turn(BufferedImage image, int orientation) {
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
        boolean sideways = isSideways(orientation);
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

    /** No side longer than that; smaller pictures stay as they are. */
    static BufferedImage scale(BufferedImage image, int largestSide) {
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

    /** On white, where anything can be seen through. */
    static BufferedImage opaque(BufferedImage image) {
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
