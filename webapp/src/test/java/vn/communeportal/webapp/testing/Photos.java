package vn.communeportal.webapp.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Photos as a phone takes them. */
public final class Photos {

    private static final int WIDTH = 4000;
    private static final int HEIGHT = 3000;

    private Photos() {}

    /** A large photo of a single colour, by which tests recognise it. */
    public static Path take(Path folder, String name, Color color) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.dispose();
        Path file = folder.resolve(name);
        try {
            ImageIO.write(image, "jpg", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
