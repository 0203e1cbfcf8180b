package vn.communeportal.samples;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** Shapes that scenes are made of: flat colours, soft edges. Lengths are pixels. */
final class Canvas {

    static final int WIDTH = 1200;
    static final int HEIGHT = 675;

    private final BufferedImage image =
            new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D graphics = image.createGraphics();

    Canvas() {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    BufferedImage image() {
        graphics.dispose();
        return image;
    }

    /** A band over the whole width, from one colour at its top to another at its bottom. */
    void band(double top, double bottom, int from, int to) {
        graphics.setPaint(
                new GradientPaint(
                        0, (float) top, new Color(from), 0, (float) bottom, new Color(to)));
        graphics.fill(new Rectangle2D.Double(0, top, WIDTH, bottom - top));
    }

    void circle(double x, double y, double radius, int colour) {
        graphics.setColor(new Color(colour));
        graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    /** Light around a point, fading outwards. */
    void glow(double x, double y, double radius, int colour) {
        for (int i = 12; i > 0; i--) {
            graphics.setColor(new Color(colour >> 16 & 255, colour >> 8 & 255, colour & 255, 12));
            double r = radius * i / 12;
            graphics.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        }
    }

    void oval(double x, double y, double width, double height, int colour) {
        graphics.setColor(new Color(colour));
        graphics.fill(new Ellipse2D.Double(x, y, width, height));
    }

    void box(double x, double y, double width, double height, int colour) {
        graphics.setColor(new Color(colour));
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    void rounded(double x, double y, double width, double height, double corner, int colour) {
        graphics.setColor(new Color(colour));
        graphics.fill(new RoundRectangle2D.Double(x, y, width, height, corner, corner));
    }

    /** A closed shape through the points: x, y, x, y … */
    void shape(int colour, double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        graphics.setColor(new Color(colour));
        graphics.fill(path);
    }

    /** Ground whose upper edge is a wave. */
    void hills(double height, double swing, double phase, double length, int colour) {
        Path2D path = new Path2D.Double();
        path.moveTo(0, HEIGHT);
        for (int x = 0; x <= WIDTH; x += 8) {
            path.lineTo(x, height + swing * Math.sin(phase + x / length));
        }
        path.lineTo(WIDTH, HEIGHT);
        path.closePath();
        graphics.setColor(new Color(colour));
        graphics.fill(path);
    }

    /** A roof with the upturned ends of a communal house. */
    void curvedRoof(double x, double y, double width, double height, double lift, int colour) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y);
        path.quadTo(x + width * 0.12, y - height * 0.12, x + width * 0.2, y - height);
        path.lineTo(x + width * 0.8, y - height);
        path.quadTo(x + width * 0.88, y - height * 0.12, x + width, y);
        path.lineTo(x + width + lift, y - lift);
        path.quadTo(x + width * 0.9, y + lift * 0.9, x + width * 0.5, y + lift * 0.6);
        path.quadTo(x + width * 0.1, y + lift * 0.9, x - lift, y - lift);
        path.closePath();
        graphics.setColor(new Color(colour));
        graphics.fill(path);
    }

    /** The colour between two others. */
    static int mix(int one, int other, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int a = one >> shift & 255;
            int b = other >> shift & 255;
            mixed |= (int) Math.round(a + (b - a) * share) << shift;
        }
        return mixed;
    }
}
