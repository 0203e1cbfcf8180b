package vn.communeportal.editorial.checks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** V03: days that no calendar has, and spans that end before they begin. */
final class DatesCheck extends TextCheck {

    private static final String DAY = "(\\d{1,2})[/.-](\\d{1,2})[/.-]((?:19|20)\\d{2})";
    private static final Pattern ONE =
            Pattern.compile("(?<![\\d/.-])" + DAY + "(?![\\d/]|[.-]\\d)");
    private static final Pattern SPAN =
            Pattern.compile("tu (?:ngay )?" + DAY + " (?:den|toi)(?: het)?(?: ngay)? " + DAY);

    DatesCheck() {
        super("V03", Severity.HINT);
    }

    @Override
    void examine(Passage passage, Examined examined, Findings findings) {
        if (passage.place() != Passage.Place.FIELD) {
            return;
        }
        for (Matcher day = ONE.matcher(passage.plain()); day.find(); ) {
            if (day(day, 1).isEmpty()) {
                findings.add(this, passage, day.start(), day.end());
            }
        }
        for (Matcher span = SPAN.matcher(passage.plain()); span.find(); ) {
            Optional<LocalDate> from = day(span, 1);
            Optional<LocalDate> to = day(span, 4);
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
                findings.add(this, passage, span.start(), span.end());
            }
        }
    }

    private static Optional<LocalDate> day(Matcher matcher, int group) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(matcher.group(group + 2)),
                            Integer.parseInt(matcher.group(group + 1)),
                            Integer.parseInt(matcher.group(group))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
