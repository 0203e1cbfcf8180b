package vn.communeportal.insight.store;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.Value;

/**
 * Nodes of the workspace {@value #WORKSPACE}: numbers by commune and year in arrays of twelve
 * months, all years of a commune in one node, and lines of text below. Saves nothing.
 */
public final class FigureNodes {

    /** On the boards' side only; never published. */
    public static final String WORKSPACE = "insight";

    private static final String TYPE = "cp:figures";
    private static final String ROWS = "rows";
    private static final int MONTHS = 12;

    private FigureNodes() {}

    /** The node at a path, made with all above it if absent. */
    public static Node node(Session session, String path) throws RepositoryException {
        if (session.nodeExists(path)) {
            return session.getNode(path);
        }
        int slash = path.lastIndexOf('/');
        Node parent = slash == 0 ? session.getRootNode() : node(session, path.substring(0, slash));
        return parent.addNode(path.substring(slash + 1), TYPE);
    }

    /** Path of the node above the years. */
    public static String years(String subject, String commune) {
        return "/" + subject + "/" + commune;
    }

    /** Path of a year's node. */
    public static String year(String subject, String commune, int year) {
        return years(subject, commune) + "/" + year;
    }

    /** Path of a month's node, below its year's. */
    public static String month(String subject, String commune, YearMonth month) {
        return String.format(
                "%s/%02d", year(subject, commune, month.getYear()), month.getMonthValue());
    }

    /** The lines of a node; none if it is not there. */
    public static List<String> rows(Session session, String path) throws RepositoryException {
        return session.nodeExists(path) ? rows(session.getNode(path)) : List.of();
    }

    /** The lines of a node. */
    public static List<String> rows(Node node) throws RepositoryException {
        if (!node.hasProperty(ROWS)) {
            return List.of();
        }
        Value[] values = node.getProperty(ROWS).getValues();
        String[] rows = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            rows[i] = values[i].getString();
        }
        return Arrays.asList(rows);
    }

    public static void setRows(Node node, List<String> rows) throws RepositoryException {
        node.setProperty(ROWS, rows.toArray(new String[0]), PropertyType.STRING);
    }

    /**
     * Numbers in a row, as many as there are places.
     *
     * @return zeros if there are none yet
     */
    public static long[] numbers(Node node, String name, int places) throws RepositoryException {
        long[] numbers = new long[places];
        if (node.hasProperty(name)) {
            Value[] values = node.getProperty(name).getValues();
            for (int i = 0; i < Math.min(places, values.length); i++) {
                numbers[i] = values[i].getLong();
            }
        }
        return numbers;
    }

    public static void setNumbers(Node node, String name, long[] numbers)
            throws RepositoryException {
        Value[] values = new Value[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            values[i] = node.getSession().getValueFactory().createValue(numbers[i]);
        }
        node.setProperty(name, values);
    }

    /**
     * Numbers of a year. They stand beside those of all other years, above the years' nodes, so
     * that ten years are one node to read; where an earlier version left them they are found too.
     *
     * @param years path of the node above the years
     * @return empty if there are none
     */
    public static Optional<long[]> ofYear(
            Session session, String years, int year, String name, int places)
            throws RepositoryException {
        if (!session.nodeExists(years)) {
            return Optional.empty();
        }
        Node node = session.getNode(years);
        String property = property(name, year);
        if (node.hasProperty(property)) {
            return Optional.of(parsed(node.getProperty(property).getString(), places));
        }
        String earlier = String.valueOf(year);
        return node.hasNode(earlier) && node.getNode(earlier).hasProperty(name)
                ? Optional.of(numbers(node.getNode(earlier), name, places))
                : Optional.empty();
    }

    /**
     * Makes numbers of a year be these.
     *
     * @param years the node above the years
     */
    public static void setOfYear(Node years, int year, String name, long[] numbers)
            throws RepositoryException {
        StringBuilder line = new StringBuilder();
        for (long number : numbers) {
            line.append(number).append(' ');
        }
        years.setProperty(property(name, year), line.toString());
    }

    private static String property(String name, int year) {
        return name + "-" + year;
    }

    /** Of hundreds of thousands of numbers, so digit by digit. */
    private static long[] parsed(String line, int places) {
        long[] numbers = new long[places];
        int place = 0;
        long number = 0;
        boolean isBelowZero = false;
        for (int i = 0; i < line.length() && place < places; i++) {
            char letter = line.charAt(i);
            if (letter == ' ') {
                numbers[place++] = isBelowZero ? -number : number;
                number = 0;
                isBelowZero = false;
            } else if (letter == '-') {
                isBelowZero = true;
            } else {
                number = number * 10 + letter - '0';
            }
        }
        return numbers;
    }

    /** Where a month's numbers begin in a year's array of so many numbers a month. */
    public static int offset(YearMonth month, int numbers) {
        return (month.getMonthValue() - 1) * numbers;
    }

    /** How long a year's array of so many numbers a month is. */
    public static int places(int numbers) {
        return MONTHS * numbers;
    }
}
