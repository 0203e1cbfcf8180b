package vn.communeportal.editorial.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Collects what checks find: the heaviest first, and of one kind in one place only so many. */
final class Findings {

    private static final int MOST_OF_A_CHECK = 20;
    private static final int AROUND = 40;
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[ .-]?\\d){5,}");

    private final List<Finding> all = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** Something in a passage. */
    void add(Check check, Passage passage, int from, int to, Object... arguments) {
        add(check, check.severity(), passage, from, to, arguments);
    }

    void add(
            Check check,
            Severity severity,
            Passage passage,
            int from,
            int to,
            Object... arguments) {
        if (counts.merge(check.id() + severity, 1, Integer::sum) <= MOST_OF_A_CHECK) {
            all.add(
                    new Finding(
                            check.id(),
                            severity,
                            passage,
                            from,
                            to - from,
                            excerpt(passage.text(), from, to),
                            List.of(arguments)));
        }
    }

    List<Finding> sorted() {
        List<Finding> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(Finding::severity).thenComparing(Finding::check));
        return sorted;
    }

    private static String excerpt(String text, int from, int to) {
        if (to <= from) {
            return "";
        }
        int begin = Math.max(0, from - AROUND);
        int end = Math.min(text.length(), Math.min(to, from + 2 * AROUND) + AROUND);
        String words = text.substring(begin, end).replaceAll("\\s+", " ").trim();
        return (begin > 0 ? "…" : "")
                + LONG_NUMBER.matcher(words).replaceAll(match -> masked(match.group()))
                + (end < text.length() ? "…" : "");
    }

    /** The first three characters and the last two; nobody needs more to find it. */
    private static String masked(String number) {
        return number.substring(0, 3)
                + "*".repeat(number.length() - 5)
                + number.substring(number.length() - 2);
    }
}
