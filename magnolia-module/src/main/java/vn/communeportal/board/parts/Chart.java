package vn.communeportal.board.parts;

import com.vaadin.ui.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Drawings of numbers, made on the server as SVG. They say what they show in their name and are
 * never alone: the same numbers stand beside them as a table.
 */
public final class Chart {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 200;
    private static final int FOOT = 24;
    private static final int TOP = 18;
    private static final int MOST_LABELS = 12;

    private Chart() {}

    /**
     * Columns, one a value.
     *
     * @param name of the whole, for those who do not see it
     * @param values by their short labels, in their order; none is negative
     */
    public static Label columns(Words words, String name, Map<String, Long> values) {
        long most =
                Math.max(1, values.values().stream().mapToLong(Long::longValue).max().orElse(1));
        String highest = words.text("insight.chart.most", words.number(most));
        StringBuilder svg =
                new StringBuilder(
                        String.format(
                                "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">",
                                WIDTH, HEIGHT + FOOT, Html.escape(name + ". " + highest)));
        svg.append(
                String.format(
                        "<line x1=\"0\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>", HEIGHT, WIDTH, HEIGHT));
        svg.append(
                String.format(
                        "<text x=\"0\" y=\"12\" class=\"cp-chart-most\">%s</text>",
                        Html.escape(highest)));
        double step = (double) WIDTH / Math.max(1, values.size());
        int every = Math.max(1, (values.size() + MOST_LABELS - 1) / MOST_LABELS);
        List<String> labels = new ArrayList<>(values.keySet());
        for (int i = 0; i < labels.size(); i++) {
            double height = (double) (HEIGHT - TOP) * values.get(labels.get(i)) / most;
            svg.append(
                    String.format(
                            Locale.ROOT,
                            "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                            i * step + step * 0.12,
                            HEIGHT - height,
                            Math.max(0.8, step * 0.76),
                            height));
            if (i % every == 0) {
                svg.append(
                        String.format(
                                Locale.ROOT,
                                "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\"%s>%s</text>",
                                i * step + step / 2,
                                HEIGHT + FOOT - 6,
                                // A phone has room for every third, and none at the edges.
                                labels.size() < 5 || i % (3 * every) == every
                                        ? ""
                                        : " class=\"cp-chart-between\"",
                                Html.escape(labels.get(i))));
            }
        }
        return Html.markup(svg.append("</svg>").toString(), "cp-chart");
    }

    /** A line of few numbers within a row of a table, with its numbers as its name. */
    public static String spark(String name, long[] values) {
        long most = 1;
        for (long value : values) {
            most = Math.max(most, value);
        }
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            points.append(
                    String.format(
                            Locale.ROOT,
                            "%.1f,%.1f ",
                            i * 96.0 / Math.max(1, values.length - 1) + 2,
                            22 - 20.0 * values[i] / most));
        }
        return "<svg class=\"cp-spark\" viewBox=\"0 0 100 24\" role=\"img\" aria-label=\""
                + Html.escape(name)
                + "\"><polyline points=\""
                + points.toString().strip()
                + "\"/></svg>";
    }
}
