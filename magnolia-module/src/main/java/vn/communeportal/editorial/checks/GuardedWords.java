package vn.communeportal.editorial.checks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that an item must not say, kept as fingerprints: a text is seen to have them, but they
 * cannot be read from here. Names of one word are not guarded, since half of a text would be found
 * then; numbers are found in any grouping. Immutable.
 */
public final class GuardedWords {

    public static final GuardedWords NONE = new GuardedWords("", List.of());

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[ .-]?\\d){7,14}");
    private static final String OF_WORDS = "w";
    private static final String OF_DIGITS = "d";
    private static final int LEAST_WORDS = 2;

    private final String salt;
    private final Set<String> prints;
    private final Set<Integer> lengths = new TreeSet<>();

    private GuardedWords(String salt, List<String> prints) {
        this.salt = salt;
        this.prints = new LinkedHashSet<>(prints);
        for (String print : prints) {
            String[] parts = print.split(":");
            if (parts[0].equals(OF_WORDS)) {
                lengths.add(Integer.valueOf(parts[1]));
            }
        }
    }

    /**
     * Those of some texts.
     *
     * @param salt of the item, so that the same name elsewhere has another print
     */
    public static GuardedWords of(String salt, List<String> texts) {
        GuardedWords none = new GuardedWords(salt, List.of());
        List<String> prints = new ArrayList<>();
        for (String text : texts) {
            Matcher number = NUMBER.matcher(text.strip());
            if (number.matches()) {
                prints.add(none.digits(text));
            } else {
                List<String> words = new ArrayList<>();
                for (Matcher word = WORD.matcher(PlainLetters.of(text)); word.find(); ) {
                    words.add(word.group());
                }
                if (words.size() >= LEAST_WORDS) {
                    prints.add(none.words(words));
                }
            }
        }
        return new GuardedWords(salt, prints);
    }

    /** Those that were kept. */
    public static GuardedWords stored(String salt, List<String> prints) {
        return new GuardedWords(salt, prints);
    }

    /** To be kept. */
    public List<String> prints() {
        return List.copyOf(prints);
    }

    /** Where the passage says one of them: start and end of each. */
    List<int[]> in(Passage passage) {
        List<int[]> places = new ArrayList<>();
        if (prints.isEmpty()) {
            return places;
        }
        List<String> words = new ArrayList<>();
        List<int[]> spans = new ArrayList<>();
        for (Matcher word = WORD.matcher(passage.plain()); word.find(); ) {
            words.add(word.group());
            spans.add(new int[] {word.start(), word.end()});
        }
        for (int length : lengths) {
            for (int i = 0; i + length <= words.size(); i++) {
                if (prints.contains(words(words.subList(i, i + length)))) {
                    places.add(new int[] {spans.get(i)[0], spans.get(i + length - 1)[1]});
                }
            }
        }
        for (Matcher number = NUMBER.matcher(passage.text()); number.find(); ) {
            if (prints.contains(digits(number.group()))) {
                places.add(new int[] {number.start(), number.end()});
            }
        }
        return places;
    }

    private String words(List<String> words) {
        return OF_WORDS + ":" + words.size() + ":" + print(String.join(" ", words));
    }

    private String digits(String number) {
        String digits = Surroundings.bare(number);
        return OF_DIGITS + ":" + digits.length() + ":" + print(digits);
    }

    private String print(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest((salt + "\n" + text).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
