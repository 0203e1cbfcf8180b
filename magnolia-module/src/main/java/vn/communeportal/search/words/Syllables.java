package vn.communeportal.search.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;

/** The shape of Vietnamese syllables, without accents. */
public final class Syllables {

    private static final Pattern SYLLABLE =
            Pattern.compile(
                    "(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?"
                            + "(?:a[iouy]?|e[ou]?|i(?:eu?|a|u)?|o(?:a[iouy]?|e[o]?|i|o)?|u(?:a(?:y)?|e|i|o[iu]?|u|y(?:a|e(?:u)?|u)?)?|y(?:eu?)?)"
                            + "(?:ch?|m|ng?|nh|p|t)?");
    private static final int LONGEST = 7;

    private Syllables() {}

    /**
     * @param folded a word without accents in lower case
     */
    public static boolean isSyllable(String folded) {
        return folded.length() <= LONGEST && SYLLABLE.matcher(folded).matches();
    }

    /**
     * Cuts what was typed without spaces into syllables, {@code nguyenluongbang} into three: as few
     * as possible, of those the most frequent.
     *
     * @param frequency how often a syllable occurs; 0 if it does not
     * @return empty if it cannot be cut into at least two syllables that occur
     */
    public static List<String> cut(String folded, ToLongFunction<String> frequency) {
        int length = folded.length();
        double[] best = new double[length + 1];
        int[] from = new int[length + 1];
        for (int end = 1; end <= length; end++) {
            best[end] = Double.POSITIVE_INFINITY;
            for (int start = Math.max(0, end - LONGEST); start < end; start++) {
                if (best[start] == Double.POSITIVE_INFINITY) {
                    continue;
                }
                String part = folded.substring(start, end);
                long occurrences = isSyllable(part) ? frequency.applyAsLong(part) : 0;
                // A syllable more costs more than any difference in frequency.
                double cost = best[start] + 100 - Math.log(occurrences);
                if (occurrences > 0 && cost < best[end]) {
                    best[end] = cost;
                    from[end] = start;
                }
            }
        }
        List<String> parts = new ArrayList<>();
        if (length > 0 && best[length] != Double.POSITIVE_INFINITY) {
            for (int end = length; end > 0; end = from[end]) {
                parts.add(folded.substring(from[end], end));
            }
            Collections.reverse(parts);
        }
        return parts.size() < 2 ? List.of() : parts;
    }
}
