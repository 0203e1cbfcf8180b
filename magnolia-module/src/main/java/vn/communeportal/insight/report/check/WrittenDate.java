package vn.communeportal.insight.report.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as a text writes it, in figures or words. Immutable. */
final class WrittenDate {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?<![\\d/])(\\d{1,2}) ?/ ?(\\d{1,2}) ?/ ?((?:19|20)\\d{2})(?!\\d)"
                            + "|(?:ngay )?(?<!\\d)(\\d{1,2}) thang (\\d{1,2}) nam ((?:19|20)\\d{2})(?!\\d)");

    final LocalDate day;
    final String quote;

    /** Where it begins in the folded text. */
    final int start;

    private WrittenDate(LocalDate day, String quote, int start) {
        this.day = day;
        this.quote = quote;
        this.start = start;
    }

    /** All in the text, which has to be folded; what is no day of the calendar is left out. */
    static List<WrittenDate> in(String folded) {
        List<WrittenDate> dates = new ArrayList<>();
        for (Matcher matcher = FORM.matcher(folded); matcher.find(); ) {
            day(matcher)
                    .ifPresent(
                            day ->
                                    dates.add(
                                            new WrittenDate(
                                                    day, matcher.group(), matcher.start())));
        }
        return dates;
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        int first = matcher.group(1) == null ? 4 : 1;
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(matcher.group(first + 2)),
                            Integer.parseInt(matcher.group(first + 1)),
                            Integer.parseInt(matcher.group(first))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
