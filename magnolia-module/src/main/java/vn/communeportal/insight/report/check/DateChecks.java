package vn.communeportal.insight.report.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days that cannot be right. */
final class DateChecks {

    /** Before this month of its own year a report on the year has to say up to when it counts. */
    private static final int YEAR_IS_OVER_FROM = 11;

    private static final Pattern WITHOUT_YEAR =
            Pattern.compile("ngay \\d{1,2} thang \\d{1,2} nam(?! ?\\d)");
    private static final Pattern UP_TO = Pattern.compile("den (?:het )?(?:ngay )?$");
    private static final Pattern FROM = Pattern.compile("(?:tu|tir) (?:ngay )?$");
    private static final Pattern COUNTED_TO = Pattern.compile("tinh den|den ngay|den het ngay");
    private static final int WORDS_BEFORE = 14;

    private DateChecks() {}

    static List<ReportFinding> check(ReportText text) {
        List<ReportFinding> findings = new ArrayList<>();
        List<WrittenDate> dates = WrittenDate.in(text.folded());
        text.date()
                .ifPresent(
                        own ->
                                dates.stream()
                                        .filter(date -> date.day.isAfter(own))
                                        .forEach(
                                                date ->
                                                        findings.add(
                                                                new ReportFinding(
                                                                        ReportDefect
                                                                                .DATE_AFTER_REPORT,
                                                                        date.quote))));
        fromAndTo(text, dates).ifPresent(findings::add);
        for (Matcher m = WITHOUT_YEAR.matcher(text.folded()); m.find(); ) {
            findings.add(new ReportFinding(ReportDefect.YEAR_MISSING, m.group()));
        }
        cutOff(text).ifPresent(findings::add);
        return findings;
    }

    /** A day up to which is counted, and from which as well. */
    private static Optional<ReportFinding> fromAndTo(ReportText text, List<WrittenDate> dates) {
        for (WrittenDate end : dates) {
            if (!UP_TO.matcher(before(text, end)).find()) {
                continue;
            }
            boolean begins =
                    dates.stream()
                            .filter(date -> date.day.equals(end.day))
                            .anyMatch(date -> FROM.matcher(before(text, date)).find());
            if (begins) {
                return Optional.of(new ReportFinding(ReportDefect.FROM_OR_TO, end.quote));
            }
        }
        return Optional.empty();
    }

    private static String before(ReportText text, WrittenDate date) {
        String words = text.folded().substring(Math.max(0, date.start - WORDS_BEFORE), date.start);
        return date.quote.startsWith("ngay") ? words + "ngay " : words;
    }

    private static Optional<ReportFinding> cutOff(ReportText text) {
        Optional<LocalDate> own = text.date();
        boolean isEarly =
                own.isPresent()
                        && own.get().getMonthValue() < YEAR_IS_OVER_FROM
                        && isAboutYear(text, own.get().getYear());
        return isEarly && !COUNTED_TO.matcher(text.folded()).find()
                ? Optional.of(
                        new ReportFinding(
                                ReportDefect.CUT_OFF_MISSING, String.valueOf(own.get().getYear())))
                : Optional.empty();
    }

    /** Whether its title, or a heading, speaks of the year as a whole. */
    private static boolean isAboutYear(ReportText text, int year) {
        return Pattern.compile("(?:hoat dong|ket qua|tinh hinh)[^.]{0,120}? nam " + year + "\\b")
                        .matcher(text.folded())
                        .find()
                && !text.folded().contains("thang dau nam")
                && !Pattern.compile("quy (?:i|ii|iii|iv|[1-4])\\b").matcher(text.folded()).find();
    }
}
