package vn.communeportal.templating;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.communeportal.text.Vietnamese;

/**
 * English names of administrative units and their people's committees, where nobody has given one.
 * Pure.
 *
 * <pre>EnglishNames.of("Ủy ban nhân dân xã Hòa Phong") // People's Committee of Hoa Phong Commune
 * </pre>
 */
public final class EnglishNames {

    private static final Map<String, String> UNITS =
            Map.of(
                    "xã", "Commune",
                    "phường", "Ward",
                    "thị trấn", "Township",
                    "đặc khu", "Special Zone",
                    "huyện", "District",
                    "thị xã", "Town",
                    "tỉnh", "Province",
                    "thành phố", "City");

    private static final Pattern NAME =
            Pattern.compile(
                    "(Ủy ban nhân dân |UBND )?(thị xã|thị trấn|xã|phường|đặc khu|huyện|tỉnh|thành phố)"
                            + " ([\\p{L}\\p{Nd}' -]+)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private EnglishNames() {}

    /** Empty if the name is not built like that of a unit or of its people's committee. */
    public static Optional<String> of(String vietnamese) {
        Matcher matcher = NAME.matcher(vietnamese.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String unit =
                Vietnamese.withoutMarks(matcher.group(3))
                        + " "
                        + UNITS.get(matcher.group(2).toLowerCase(Vietnamese.LOCALE));
        return Optional.of(matcher.group(1) == null ? unit : "People's Committee of " + unit);
    }
}
