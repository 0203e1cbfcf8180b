package vn.communeportal.search.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.communeportal.content.document.DocumentNumber;

/**
 * The ways in which people write the number of a document or the code of a procedure. {@code
 * 142/BC-UBND} of 2025 is found by {@code 142}, {@code 142 bc}, {@code bc 142}, {@code 142/2025},
 * {@code báo cáo 142}; {@code 1.013128} by {@code 013128}.
 */
public final class NumberKeys {

    private static final String YEAR = "(?:19|20)\\d\\d";

    private NumberKeys() {}

    /** A number or a part of one, in the one form in which keys are compared. */
    public static String key(List<Word> words) {
        return words.stream()
                .map(Word::folded)
                .filter(word -> !word.equals("so"))
                .map(word -> word.replaceFirst("^0+(?=\\d)", ""))
                .collect(Collectors.joining(" "));
    }

    /** The whole number. */
    public static String whole(String number) {
        return key(Words.of(number));
    }

    /**
     * Keys of a document's number.
     *
     * @param number as entered
     * @param year when it was issued; 0 if that is not known
     * @param typeLabel name of its type, {@code Quyết định}; empty if it has none
     */
    public static Set<String> ofDocument(String number, int year, String typeLabel) {
        String whole = whole(number);
        Set<String> keys = new LinkedHashSet<>();
        List<String> groups = new ArrayList<>(List.of(whole.split(" ")));
        if (!groups.get(0).matches("\\d+")) {
            keys.add(whole);
            return keys;
        }
        addPrefixes(keys, groups);
        String sequence = groups.get(0);
        String its = year == 0 ? "" : String.valueOf(year);
        if (groups.size() > 1 && groups.get(1).matches(YEAR)) {
            its = groups.remove(1);
            addPrefixes(keys, groups);
        }
        if (!its.isEmpty()) {
            for (String prefix : prefixes(groups)) {
                keys.add(prefix + " " + its);
            }
        }
        DocumentNumber.parse(number)
                .flatMap(DocumentNumber::type)
                .ifPresent(type -> keys.add(Words.folded(type) + " " + sequence));
        String label = Words.folded(typeLabel);
        if (!label.isEmpty()) {
            keys.add(label + " " + sequence);
        }
        return keys;
    }

    /** Keys of a procedure's code. */
    public static Set<String> ofCode(String code) {
        String whole = whole(code);
        Set<String> keys = new LinkedHashSet<>();
        keys.add(whole);
        keys.add(whole.substring(whole.indexOf(' ') + 1));
        keys.add(whole(code.replaceAll("\\D", "")));
        return keys;
    }

    private static void addPrefixes(Set<String> keys, List<String> groups) {
        keys.addAll(prefixes(groups));
    }

    private static List<String> prefixes(List<String> groups) {
        List<String> prefixes = new ArrayList<>();
        for (int i = 1; i <= groups.size(); i++) {
            prefixes.add(String.join(" ", groups.subList(0, i)));
        }
        return prefixes;
    }
}
