package vn.communeportal.broadcast;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.communeportal.text.Vietnamese;

/**
 * Makes of a written text one that an announcer can read: abbreviations, numbers of documents,
 * days, hours and units are written out. What it does not know stays as it is.
 *
 * <pre>AnnouncerText.of("Họp lúc 7h30, 15/12/2023 tại UBND xã")
 * // Họp lúc 7 giờ 30 phút, ngày 15 tháng 12 năm 2023 tại Ủy ban nhân dân xã</pre>
 */
public final class AnnouncerText {

    private static final String RESOURCE = "/commune-portal/search/abbreviations.yaml";

    /** How fast announcers read, in syllables a minute: an estimate, people correct it. */
    private static final int SYLLABLES_A_MINUTE = 180;

    private static final int SECONDS = 60;

    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;
    private static final String UPPER = "A-ZĐĂÂÊÔƠƯ";

    /** {@code 30/2020/NĐ-CP}, {@code 26/QĐ-UBND}: who issued it is read, its kind stands before. */
    private static final Pattern DOCUMENT =
            Pattern.compile(
                    "\\b(\\d+)/(?:(\\d{4})/)?(?:[" + UPPER + "a-z]{1,5})-([" + UPPER + "]{2,8})\\b",
                    FLAGS);

    private static final Pattern DAY =
            Pattern.compile("(?i)(ngày\\s+)?\\b(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})\\b", FLAGS);
    private static final Pattern SHORT_DAY =
            Pattern.compile("(?i)\\bngày\\s+(\\d{1,2})/(\\d{1,2})\\b(?!/)", FLAGS);
    private static final Pattern HOUR =
            Pattern.compile("\\b(\\d{1,2})\\s?(?:h|g|:)(\\d{2})\\b(?!:)", FLAGS);
    private static final Pattern WHOLE_HOUR = Pattern.compile("\\b(\\d{1,2})h\\b", FLAGS);
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|\\bwww\\.\\S+");
    private static final Pattern ABBREVIATION =
            Pattern.compile(
                    "(?<![\\p{L}\\d])[" + UPPER + "]{2,8}(?:-[" + UPPER + "]{2})?(?![\\p{L}\\d])");

    /** Units behind a number, and signs. */
    private static final Map<String, String> UNITS = new LinkedHashMap<>();

    static {
        UNITS.put("(\\d)\\s?%", "$1 phần trăm");
        UNITS.put("(\\d)\\s?km(?:2|²)\\b?", "$1 ki-lô-mét vuông");
        UNITS.put("(\\d)\\s?m(?:2|²)", "$1 mét vuông");
        UNITS.put("(\\d)\\s?m(?:3|³)", "$1 mét khối");
        UNITS.put("(\\d)\\s?km/h\\b", "$1 ki-lô-mét giờ");
        UNITS.put("(\\d)\\s?km\\b", "$1 ki-lô-mét");
        UNITS.put("(\\d)\\s?kg\\b", "$1 ki-lô-gam");
        UNITS.put("(\\d)\\s?ha\\b", "$1 héc-ta");
        UNITS.put("(\\d)\\s?cm\\b", "$1 xăng-ti-mét");
        UNITS.put("(\\d)\\s?m\\b", "$1 mét");
        UNITS.put("(\\d)\\s?(?:đ|VNĐ|VND|₫)(?![\\p{L}])", "$1 đồng");
        UNITS.put("(\\d)\\s?°C", "$1 độ xê");
        UNITS.put("\\bTP\\.?(?=\\s)", "thành phố");
        UNITS.put("\\bTX\\.?(?=\\s)", "thị xã");
        UNITS.put("\\bv\\.v\\.*…?", "vân vân");
        UNITS.put("\\s&\\s", " và ");
        UNITS.put("(\\d)\\s?[-–]\\s?(\\d)", "$1 đến $2");
    }

    private static final Map<String, String> ABBREVIATIONS = load();

    private AnnouncerText() {}

    /** The text as it is read. */
    public static String of(String written) {
        String text = Vietnamese.normalize(written);
        text = ADDRESS.matcher(text).replaceAll("địa chỉ ghi trên cổng thông tin của xã");
        text = replace(DOCUMENT, text, AnnouncerText::document);
        text =
                replace(
                        DAY,
                        text,
                        day ->
                                "ngày "
                                        + plain(day.group(2))
                                        + " tháng "
                                        + plain(day.group(3))
                                        + " năm "
                                        + day.group(4));
        text =
                replace(
                        SHORT_DAY,
                        text,
                        day -> "ngày " + plain(day.group(1)) + " tháng " + plain(day.group(2)));
        text = replace(HOUR, text, AnnouncerText::hour);
        text = WHOLE_HOUR.matcher(text).replaceAll("$1 giờ");
        for (Map.Entry<String, String> unit : UNITS.entrySet()) {
            text = Pattern.compile(unit.getKey(), FLAGS).matcher(text).replaceAll(unit.getValue());
        }
        return replace(ABBREVIATION, text, found -> meaning(found.group()));
    }

    /** How many seconds it takes to read. */
    public static long seconds(String read) {
        String text = read.strip();
        long syllables = text.isEmpty() ? 0 : text.split("[\\s-]+").length;
        return (syllables * SECONDS + SYLLABLES_A_MINUTE - 1) / SYLLABLES_A_MINUTE;
    }

    private static String document(MatchResult number) {
        String year = number.group(2) == null ? "" : " năm " + number.group(2);
        return number.group(1) + year + " của " + meaning(number.group(3));
    }

    private static String hour(MatchResult time) {
        int minutes = Integer.parseInt(time.group(2));
        return plain(time.group(1)) + " giờ" + (minutes == 0 ? "" : " " + minutes + " phút");
    }

    /** {@code 07} is read as 7. */
    private static String plain(String number) {
        return String.valueOf(Integer.parseInt(number));
    }

    private static String meaning(String abbreviation) {
        return ABBREVIATIONS.getOrDefault(abbreviation, abbreviation);
    }

    private static String replace(
            Pattern pattern,
            String text,
            java.util.function.Function<MatchResult, String> replacement) {
        return pattern.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(replacement.apply(found)));
    }

    /** The first meaning of each, as the search has them. */
    private static Map<String, String> load() {
        try (InputStream yaml = AnnouncerText.class.getResourceAsStream(RESOURCE)) {
            Map<?, ?> entries = new Yaml(new SafeConstructor()).load(yaml);
            Map<String, String> meanings = new LinkedHashMap<>();
            entries.forEach(
                    (abbreviation, texts) ->
                            meanings.put(
                                    Vietnamese.normalize(String.valueOf(abbreviation)),
                                    String.valueOf(((List<?>) texts).get(0))));
            return meanings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
