package vn.communeportal.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What holds for a day of the one-stop office. */
final class OneStopRules {

    private static final List<String> IN =
            List.of("carriedOver", "receivedOnline", "receivedInPerson", "receivedByPost");
    private static final List<String> OUT =
            List.of(
                    "solvedEarly",
                    "solvedOnTime",
                    "solvedLate",
                    "pendingOnTime",
                    "pendingLate",
                    "returned",
                    "withdrawn");

    /**
     * Codes of dossiers: unit, day of reception, number of that day (Circular 01/2018/TT-VPCP,
     * article 19; the shorter codes of units since 2025 too).
     */
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(\\.[A-Z0-9]+)+-\\d{6}-\\d{4}");

    private OneStopRules() {}

    static List<Problem> check(Content content) {
        List<Problem> problems = new ArrayList<>();
        balance(content, problems);
        List<Content> dossiers = content.parts("dossiers");
        for (int i = 0; i < dossiers.size(); i++) {
            String code = dossiers.get(i).text("code").strip();
            if (!code.isEmpty() && !CODE.matcher(code).matches()) {
                problems.add(
                        Problem.in("dossiers[" + (i + 1) + "].code", "problem.oneStop.code", code));
            }
        }
        return problems;
    }

    /** What came in is solved, pending or gone; nothing is lost between the numbers. */
    private static void balance(Content content, List<Problem> problems) {
        boolean complete =
                IN.stream().allMatch(content::has)
                        && OUT.subList(0, OUT.size() - 2).stream().allMatch(content::has);
        long in = sum(content, IN);
        long out = sum(content, OUT);
        if (complete && in != out) {
            problems.add(Problem.in("carriedOver", "problem.oneStop.balance", in, out));
        }
    }

    private static long sum(Content content, List<String> fields) {
        return fields.stream().mapToLong(field -> content.number(field).orElse(0)).sum();
    }
}
