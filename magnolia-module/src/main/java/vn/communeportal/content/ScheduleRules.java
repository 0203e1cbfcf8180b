package vn.communeportal.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What holds for schedules. */
final class ScheduleRules {

    /** Announcement of receptions: 5 working days before. */
    private static final String RECEPTION_NOTICE = "D17";

    private static final String ROWS = "rows";

    private ScheduleRules() {}

    static List<Problem> check(Content content) {
        List<Problem> problems = new ArrayList<>();
        rows(content, problems);
        if (content.text(Kind.FIELD).equals("reception")) {
            reception(content, problems);
        }
        return problems;
    }

    private static void rows(Content content, List<Problem> problems) {
        Optional<LocalDate> from = content.date("periodFrom");
        Optional<LocalDate> to = content.date("periodTo");
        List<Content> rows = content.parts(ROWS);
        for (int i = 0; i < rows.size(); i++) {
            Optional<LocalDate> day = rows.get(i).date("day");
            boolean outside =
                    day.isPresent()
                            && (from.filter(day.get()::isBefore).isPresent()
                                    || to.filter(day.get()::isAfter).isPresent());
            if (outside) {
                problems.add(
                        Problem.in(ROWS + "[" + (i + 1) + "].day", "problem.schedule.outside"));
            }
        }
    }

    /**
     * Receptions of citizens say who receives and where, and are announced at least 5 working days
     * before (Law 42/2013/QH13, article 24).
     */
    private static void reception(Content content, List<Problem> problems) {
        List<Content> rows = content.parts(ROWS);
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).has("who")) {
                problems.add(
                        Problem.in(ROWS + "[" + (i + 1) + "].who", "problem.schedule.whoMissing"));
            }
        }
        rows.stream()
                .map(row -> row.date("day").orElse(null))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .ifPresent(
                        first ->
                                NoticeRules.check(
                                        content,
                                        RECEPTION_NOTICE,
                                        first,
                                        "problem.schedule.noticeTooLate",
                                        problems));
    }
}
