package vn.communeportal.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What holds for officials. */
final class OfficialRules {

    private static final String LEADERS = "GT-07";
    private static final String CONTACTS_OF_THE_PRESS = "LH-03";

    private OfficialRules() {}

    static List<Problem> check(Content content) {
        List<Problem> problems = new ArrayList<>();
        leader(content, problems);
        if (content.text(ItemNodes.SECTION).equals(CONTACTS_OF_THE_PRESS)
                && !content.flag("spokesperson")) {
            problems.add(Problem.in("spokesperson", "problem.official.notSpokesperson"));
        }
        List<Content> terms = content.parts("terms");
        for (int i = 0; i < terms.size(); i++) {
            String place = "terms[" + (i + 1) + "].";
            Optional<LocalDate> from = terms.get(i).date("from");
            Optional<LocalDate> to = terms.get(i).date("to");
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
                problems.add(Problem.in(place + "to", "problem.period"));
            }
            Checks.number(terms.get(i), "decisionNumber", place + "decisionNumber", problems);
        }
        return problems;
    }

    /** Leaders have a short biography and their duties (Decree 224/2026/NĐ-CP, article 9.1.c). */
    private static void leader(Content content, List<Problem> problems) {
        if (!content.text(ItemNodes.SECTION).equals(LEADERS)) {
            return;
        }
        for (String field : List.of("biography", "duties")) {
            if (!content.has(field)) {
                problems.add(Problem.in(field, "problem.official.leader"));
            }
        }
    }
}
