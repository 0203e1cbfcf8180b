package vn.communeportal.content;

import java.time.LocalDate;
import java.util.List;
import vn.communeportal.regulation.Deadline;
import vn.communeportal.regulation.Regulation;

/** What has to be announced so many working days before it takes place. */
final class NoticeRules {

    private static final String NOTICE = "noticeDate";

    private NoticeRules() {}

    /**
     * Checks the day of the notice against a deadline of the law, if that holds on the day of the
     * event.
     *
     * @param deadline code of the deadline, {@code D18}
     * @param day on which it takes place
     * @param key of the problem, whose argument is the last day for the notice
     */
    static void check(
            Content content, String deadline, LocalDate day, String key, List<Problem> problems) {
        LocalDate last =
                Regulation.inForce()
                        .deadlines()
                        .on(deadline, day)
                        .map(
                                (Deadline found) ->
                                        found.dayFor(day, Regulation.inForce().workingDays()))
                        .orElse(LocalDate.MAX);
        content.date(NOTICE)
                .filter(notice -> notice.isAfter(last))
                .ifPresent(
                        notice ->
                                problems.add(
                                        Problem.in(
                                                NOTICE,
                                                key,
                                                last.getDayOfMonth()
                                                        + "/"
                                                        + last.getMonthValue()
                                                        + "/"
                                                        + last.getYear())));
    }
}
