package vn.communeportal.administration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import vn.communeportal.content.Commune;
import vn.communeportal.content.FileContent;
import vn.communeportal.templating.Boundary;

/**
 * What holds for a file with the boundary of a commune. Of a good one only the numbers are kept.
 *
 * <pre>Boundary boundary = BoundaryRules.read(file);</pre>
 */
public final class BoundaryRules {

    private static final int LARGEST_KILOBYTES = 1024;
    private static final int MOST_POINTS = 10_000;

    /** West, south, east and north of Vietnam with its islands, in degrees. */
    private static final double[] VIETNAM = {102, 6, 118, 23.6};

    /** In degrees: no commune is smaller or larger, islands of one special zone included. */
    private static final double SMALLEST = 0.001;

    private static final double LARGEST = 4;

    private BoundaryRules() {}

    /**
     * The boundary that a file has.
     *
     * @throws AdministrationRefusedException if it has none, or one of another kind of place
     * @throws IOException if the file cannot be read
     */
    public static Boundary read(FileContent file)
            throws AdministrationRefusedException, IOException {
        if (file.size() > LARGEST_KILOBYTES * 1024L) {
            throw refused("problem.boundary.tooLarge", LARGEST_KILOBYTES);
        }
        String text;
        try (InputStream in = file.open()) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Boundary boundary =
                Boundary.parse(text.replaceFirst("^\uFEFF", ""))
                        .orElseThrow(() -> refused("problem.boundary.none"));
        double[] box = boundary.box();
        if (box[0] < VIETNAM[0]
                || box[1] < VIETNAM[1]
                || box[2] > VIETNAM[2]
                || box[3] > VIETNAM[3]) {
            throw refused("problem.boundary.outside");
        }
        double size = Math.max(box[2] - box[0], box[3] - box[1]);
        if (size > LARGEST || Math.min(box[2] - box[0], box[3] - box[1]) < SMALLEST) {
            throw refused("problem.boundary.size");
        }
        if (boundary.points() > MOST_POINTS) {
            throw refused("problem.boundary.points", boundary.points(), MOST_POINTS);
        }
        return boundary;
    }

    private static AdministrationRefusedException refused(String key, Object... arguments) {
        return new AdministrationRefusedException(Commune.BOUNDARY, key, arguments);
    }
}
