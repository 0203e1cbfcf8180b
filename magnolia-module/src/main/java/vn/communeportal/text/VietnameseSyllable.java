package vn.communeportal.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How Vietnamese syllables are made: an onset, a rime, a tone. About 17,000 syllables can be made
 * so, of which the language uses 6,500; what cannot be made is no Vietnamese syllable, whatever
 * dictionary one has.
 */
public final class VietnameseSyllable {

    private static final Pattern FORM =
            Pattern.compile(
                    "(ngh|ng|nh|gh|gi|ch|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?([aăâeêioôơuưy].*)");
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    /** Rimes by their vowels; a point stands for no final. */
    private static final Set<String> RIMES =
            rimes(
                    "a . c ch i m n ng nh o p t u y",
                    "ă c m n ng p t",
                    "â c m n ng p t u y",
                    "e . c m n ng o p t",
                    "ê . ch m n nh p t u",
                    "i . a ch m n nh p t u",
                    "iê c m n ng p t u",
                    "o . c i m n ng p t",
                    "oo c ng",
                    "oa . c ch i m n ng nh o p t y",
                    "oă c m n ng t",
                    "oe . n o t",
                    "ô . c i m n ng p t",
                    "ơ . i m n p t",
                    "u . a c i m n ng p t",
                    "uâ n ng t y",
                    "uê . ch n nh",
                    "uô c i m n ng t",
                    "uơ .",
                    "uy . a ch n nh p t u",
                    "uyê n t",
                    "ư . a c i m n ng t u",
                    "ươ c i m n ng p t u",
                    "y . ch n nh t",
                    "yê m n ng t u");

    /** Behind the onset qu the u is said already. */
    private static final Set<String> RIMES_OF_QU =
            rimes(
                    "a . c ch i n ng nh o t u y",
                    "ă c m n ng p t",
                    "â c n ng t u y",
                    "e . n o t",
                    "ê . ch n nh t u",
                    "ô c",
                    "ơ . i n t",
                    "i . t",
                    "y . ch n nh t u",
                    "yê n t");

    private static final Set<String> CLOSED = Set.of("c", "p", "t", "ch");
    private static final String FRONT = "eêiy";

    private VietnameseSyllable() {}

    private static Set<String> rimes(String... rows) {
        Set<String> rimes = new HashSet<>();
        for (String row : rows) {
            String[] parts = row.split(" ");
            Arrays.stream(parts)
                    .skip(1)
                    .forEach(end -> rimes.add(parts[0] + (end.equals(".") ? "" : end)));
        }
        return rimes;
    }

    /** Whether a word could be a Vietnamese syllable, in any case. */
    public static boolean isWellFormed(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        Matcher tones = TONES.matcher(apart);
        char tone = 0;
        int count = 0;
        while (tones.find()) {
            tone = tones.group().charAt(0);
            count++;
        }
        if (count > 1) {
            return false;
        }
        String bare =
                Normalizer.normalize(TONES.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
        // gi before another vowel is the onset, alone it has the vowel itself: gì, gìn, giếng.
        if (bare.startsWith("gi") && hasRime("g", bare.substring(1), tone)) {
            return true;
        }
        Matcher form = FORM.matcher(bare);
        return form.matches() && hasRime(form.group(1), form.group(2), tone);
    }

    private static boolean hasRime(String onset, String rime, char tone) {
        Set<String> allowed = "qu".equals(onset) ? RIMES_OF_QU : RIMES;
        return allowed.contains(rime)
                && fits(onset == null ? "" : onset, rime)
                && (tone == 0x301
                        || tone == 0x323
                        || !isClosed(rime)
                        || tone == 0 && isPlain(rime));
    }

    private static boolean isClosed(String rime) {
        return CLOSED.stream().anyMatch(rime::endsWith);
    }

    /** A closed syllable has one of two tones; without any it is another language's, as "net". */
    private static boolean isPlain(String rime) {
        return rime.chars().allMatch(letter -> letter < 0x80);
    }

    private static boolean fits(String onset, String rime) {
        boolean front = FRONT.indexOf(rime.charAt(0)) >= 0;
        switch (onset) {
            case "k":
            case "gh":
            case "ngh":
                return front;
            case "c":
            case "ng":
                return !front;
            case "g":
                return !front || rime.startsWith("i");
            case "q":
            case "p":
                return !onset.equals("q");
            case "":
            case "qu":
                return true;
            default:
                return !rime.startsWith("yê");
        }
    }
}
