package vn.communeportal.templating;

import java.util.ArrayList;
import java.util.List;

/**
 * A boundary as a drawing: a map of a few kilometres needs no better projection than one with the
 * scale of its middle latitude. Immutable.
 */
public final class BoundaryDrawing {

    static final double WIDTH = 1000;
    static final double MARGIN = 30;
    private static final double FOOT = 60;

    /** Points nearer to the line than this, in units of the drawing, are left out. */
    private static final double TOLERANCE = 0.7;

    /** Of latitude, where Vietnam lies. */
    private static final double KILOMETRES_A_DEGREE = 110.7;

    private final double west;
    private final double south;
    private final double east;
    private final double north;
    private final double shrink;
    private final double unitsADegree;
    private final String path;
    private final double area;

    BoundaryDrawing(Boundary boundary) {
        double[] box = boundary.box();
        west = box[0];
        south = box[1];
        east = box[2];
        north = box[3];
        shrink = Math.cos(Math.toRadians((south + north) / 2));
        unitsADegree = (WIDTH - 2 * MARGIN) / ((east - west) * shrink);
        StringBuilder drawn = new StringBuilder();
        double sum = 0;
        for (double[][] ring : boundary.rings()) {
            List<double[]> points = new ArrayList<>();
            for (double[] point : ring) {
                points.add(place(point));
            }
            sum += signedArea(points);
            draw(points, drawn);
        }
        path = drawn.toString();
        double kilometresAUnit = KILOMETRES_A_DEGREE / unitsADegree;
        area = Math.abs(sum) * kilometresAUnit * kilometresAUnit;
    }

    private double[] place(double[] point) {
        return new double[] {
            MARGIN + (point[0] - west) * shrink * unitsADegree,
            MARGIN + (north - point[1]) * unitsADegree
        };
    }

    double height() {
        return (north - south) * unitsADegree + 2 * MARGIN;
    }

    /** Positive for rings in one direction, negative for those in the other, as holes are. */
    private static double signedArea(List<double[]> points) {
        double sum = 0;
        for (int i = 1; i < points.size(); i++) {
            double[] a = points.get(i - 1);
            double[] b = points.get(i);
            sum += a[0] * b[1] - b[0] * a[1];
        }
        return sum / 2;
    }

    private static void draw(List<double[]> points, StringBuilder drawn) {
        // A ring ends where it begins: its two halves are simplified, each between two ends.
        int half = points.size() / 2;
        List<double[]> kept = new ArrayList<>(simplify(points.subList(0, half + 1)));
        kept.remove(kept.size() - 1);
        kept.addAll(simplify(points.subList(half, points.size())));
        kept.remove(kept.size() - 1);
        char command = 'M';
        for (double[] point : kept) {
            drawn.append(command)
                    .append(Math.round(point[0]))
                    .append(' ')
                    .append(Math.round(point[1]));
            command = 'L';
        }
        drawn.append('Z');
    }

    /** By Douglas and Peucker: keeps the farthest point while it is farther than the tolerance. */
    private static List<double[]> simplify(List<double[]> points) {
        double[] first = points.get(0);
        double[] last = points.get(points.size() - 1);
        int farthest = 0;
        double distance = TOLERANCE;
        for (int i = 1; i < points.size() - 1; i++) {
            double its = distance(points.get(i), first, last);
            if (its > distance) {
                farthest = i;
                distance = its;
            }
        }
        if (farthest == 0) {
            return new ArrayList<>(List.of(first, last));
        }
        List<double[]> kept = simplify(points.subList(0, farthest + 1));
        kept.remove(kept.size() - 1);
        kept.addAll(simplify(points.subList(farthest, points.size())));
        return kept;
    }

    private static double distance(double[] point, double[] a, double[] b) {
        double dx = b[0] - a[0];
        double dy = b[1] - a[1];
        double length = Math.hypot(dx, dy);
        return length == 0
                ? Math.hypot(point[0] - a[0], point[1] - a[1])
                : Math.abs(dx * (a[1] - point[1]) - (a[0] - point[0]) * dy) / length;
    }

    /** For an SVG. */
    public String viewBox() {
        return "0 0 " + Math.round(WIDTH) + " " + Math.round(height() + FOOT);
    }

    /** For an SVG path. */
    public String path() {
        return path;
    }

    public double squareKilometres() {
        return area;
    }

    double kilometresWide() {
        return (east - west) * shrink * KILOMETRES_A_DEGREE;
    }

    double kilometresHigh() {
        return (north - south) * KILOMETRES_A_DEGREE;
    }

    /** Of its middle, in degrees. */
    double latitude() {
        return (south + north) / 2;
    }

    /** Of its middle, in degrees. */
    double longitude() {
        return (west + east) / 2;
    }

    /** A length in units of the drawing. */
    double units(double kilometres) {
        return kilometres / KILOMETRES_A_DEGREE * unitsADegree;
    }

    /** A round number that is about a fifth of the drawing's width. */
    double scaleKilometres() {
        double fifth = WIDTH / 5 / unitsADegree * KILOMETRES_A_DEGREE;
        double power = Math.pow(10, Math.floor(Math.log10(fifth)));
        return fifth / power >= 5 ? 5 * power : fifth / power >= 2 ? 2 * power : power;
    }
}
