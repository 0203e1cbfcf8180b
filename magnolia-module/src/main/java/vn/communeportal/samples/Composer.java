package vn.communeportal.samples;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.communeportal.text.Vietnamese;

/**
 * Fills the placeholders of one sample item's texts. A placeholder keeps its value through all
 * texts of the item, so that title, summary and body tell the same.
 *
 * <ul>
 *   <li>{@code {thon}}: one of the words of that name; {@code {Thon}} with a capital; {@code
 *       {thon2}} another one than {@code {thon}}.
 *   <li>A word may itself hold placeholders; {@code 20..45}, {@code 100..900/50} and {@code
 *       58,5..66,0} are numbers out of a range; {@code =a+b} and {@code =a-b} reckon with other
 *       placeholders.
 *   <li>{@code {ngay}}, {@code {ngay+7}}, {@code {thang}} and the like are the item's day: see
 *       {@link SampleDates}.
 * </ul>
 */
final class Composer {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{([\\p{L}_]+)([0-9]?)([+-]\\d+)?}");
    private static final Pattern RANGE =
            Pattern.compile("(\\d+(?:,\\d)?)\\.\\.(\\d+(?:,\\d)?)(?:/(\\d+))?");
    private static final Pattern SUM = Pattern.compile("=(\\w+)([+-])(\\w+)");
    private final DecimalFormat whole = format("#,##0");
    private final DecimalFormat tenths = format("#,##0.0");

    private final Words words;
    private final LocalDate day;
    private final SampleRandom random;
    private final Map<String, String> chosen = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();

    Composer(Words words, LocalDate day, SampleRandom random) {
        this.words = words;
        this.day = day;
        this.random = random;
    }

    /** The pattern with all placeholders filled, precomposed and with a capital at its start. */
    String fill(String pattern) {
        return Vietnamese.normalize(capital(replace(pattern)));
    }

    /** One of the patterns, filled; empty if there is none. */
    String fillOne(List<String> patterns) {
        return patterns.isEmpty() ? "" : fill(random.oneOf(patterns));
    }

    private String replace(String pattern) {
        Matcher matcher = PLACEHOLDER.matcher(pattern);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(
                    text,
                    Matcher.quoteReplacement(
                            value(matcher.group(1), matcher.group(2), matcher.group(3))));
        }
        return matcher.appendTail(text).toString();
    }

    private String value(String name, String number, String shift) {
        String lower = name.substring(0, 1).toLowerCase(Vietnamese.LOCALE) + name.substring(1);
        String value =
                SampleDates.isDate(lower)
                        ? SampleDates.text(lower, day, shift == null ? 0 : Integer.parseInt(shift))
                        : word(lower, number);
        return lower.equals(name) ? value : capital(value);
    }

    private String word(String name, String number) {
        String known = chosen.get(name + number);
        if (known != null) {
            return known;
        }
        List<String> choices =
                words.find(name + number)
                        .or(() -> words.find(name))
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "No words for {" + name + number + "}"));
        List<String> free = new ArrayList<>(choices);
        chosen.forEach(
                (other, value) -> {
                    if (other.replaceAll("\\d$", "").equals(name)) {
                        free.remove(value);
                    }
                });
        String value = evaluate(name + number, random.oneOf(free.isEmpty() ? choices : free));
        chosen.put(name + number, value);
        return value;
    }

    private String evaluate(String name, String choice) {
        Matcher range = RANGE.matcher(choice);
        if (range.matches()) {
            return range.group(1).contains(",") ? tenths(range) : whole(name, range);
        }
        Matcher sum = SUM.matcher(choice);
        if (sum.matches()) {
            long result =
                    sum.group(2).equals("+")
                            ? number(sum.group(1)) + number(sum.group(3))
                            : number(sum.group(1)) - number(sum.group(3));
            return remember(name, result);
        }
        return replace(choice);
    }

    private long number(String name) {
        word(name, "");
        return numbers.get(name);
    }

    private String whole(String name, Matcher range) {
        int step = range.group(3) == null ? 1 : Integer.parseInt(range.group(3));
        int least = Integer.parseInt(range.group(1));
        int steps = (Integer.parseInt(range.group(2)) - least) / step;
        return remember(name, least + (long) step * random.between(0, steps));
    }

    private String remember(String name, long number) {
        numbers.put(name, number);
        return whole.format(number);
    }

    private String tenths(Matcher range) {
        int least = Integer.parseInt(range.group(1).replace(",", ""));
        int most = Integer.parseInt(range.group(2).replace(",", ""));
        return tenths.format(random.between(least, most) / 10.0);
    }

    /** A sentence begins with a capital letter, an e-mail address does not. */
    private static String capital(String text) {
        return text.isEmpty() || text.matches("\\S+@\\S+")
                ? text
                : text.substring(0, 1).toUpperCase(Vietnamese.LOCALE) + text.substring(1);
    }

    private static DecimalFormat format(String pattern) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Vietnamese.LOCALE);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat(pattern, symbols);
    }
}
