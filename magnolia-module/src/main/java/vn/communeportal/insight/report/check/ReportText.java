package vn.communeportal.insight.report.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.communeportal.text.Vietnamese;

/** A report's words, as written and folded. Immutable. */
final class ReportText {

    /** Vietnamese has marks on about every fourth letter; a bad scan loses most of them. */
    private static final double MARKED_LETTERS = 0.15;

    private static final Pattern MARKDOWN =
            Pattern.compile("^#+ *|\\*\\*|^\\*(?=\\S)|(?<=\\S)\\*$");
    private static final Pattern PLACE_AND_DATE =
            Pattern.compile("[^,.;:\\d]{2,40}, ?ngay \\d{1,2} thang \\d{1,2} nam \\d{4}$");
    private static final Pattern YEAR_OF_TITLE = Pattern.compile("nam ((?:19|20)\\d{2})");
    private static final int HEAD_LINES = 25;

    private final List<String> lines;
    private final String joined;
    private final String folded;

    ReportText(String text) {
        lines =
                Vietnamese.normalize(text)
                        .lines()
                        .map(line -> MARKDOWN.matcher(line).replaceAll("").strip())
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.toUnmodifiableList());
        joined = String.join(" ", lines);
        folded = Vietnamese.fold(joined);
    }

    /** Lines with something in them, without signs of markup. */
    List<String> lines() {
        return lines;
    }

    /** All in one line. */
    String joined() {
        return joined;
    }

    /** All in one line, small letters without marks. */
    String folded() {
        return folded;
    }

    /** The day in the line of place and date; empty if there is none. */
    Optional<LocalDate> date() {
        return lines.stream()
                .limit(HEAD_LINES)
                .map(Vietnamese::fold)
                .filter(line -> PLACE_AND_DATE.matcher(line).find())
                .flatMap(line -> WrittenDate.in(line).stream())
                .map(date -> date.day)
                .findFirst();
    }

    /** The first year that the text names: that of its title or of its day. */
    Optional<Integer> year() {
        Matcher matcher = YEAR_OF_TITLE.matcher(folded);
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    /** The day to judge by: its own, else the last of its year, else none. */
    Optional<LocalDate> dayToJudgeBy() {
        return date().or(() -> year().map(year -> LocalDate.of(year, 12, 31)));
    }

    /** Whether the letters have their marks: of a bad scan spellings tell nothing. */
    boolean hasMarks() {
        long letters = joined.chars().filter(Character::isLetter).count();
        long marked = joined.chars().filter(c -> Character.isLetter(c) && c > 127).count();
        return letters > 0 && marked >= MARKED_LETTERS * letters;
    }
}
