package vn.communeportal.search.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.communeportal.search.SearchHit.Stretch;
import vn.communeportal.search.words.Word;
import vn.communeportal.search.words.WordSet;

/** Marks in texts what was looked for. */
final class Passages {

    private static final int WORDS = 40;
    private static final int BEFORE = 6;
    private static final String CUT = "…";

    /** Words that were typed with accents, and the same without. */
    private final WordSet accented;

    private final WordSet folded;

    /** Words that were typed without. */
    private final WordSet plain;

    Passages(List<Concept> concepts) {
        Map<Boolean, List<Word>> words =
                concepts.stream()
                        .flatMap(Concept::words)
                        .collect(Collectors.partitioningBy(Word::hasAccents));
        accented = new WordSet(words.get(true), Word::accented);
        folded = new WordSet(words.get(true), Word::folded);
        plain = new WordSet(words.get(false), Word::folded);
    }

    /**
     * The whole text.
     *
     * @param words of the text
     */
    List<Stretch> whole(String text, List<Word> words) {
        return stretches(text, 0, text.length(), words, found(words));
    }

    /**
     * The part of the text with the most of the words; its beginning if it has none.
     *
     * @param words of the text
     */
    List<Stretch> best(String text, List<Word> words) {
        Predicate<Word> found = found(words);
        int best = 0;
        int most = 0;
        for (int i = 0; i < words.size(); i++) {
            if (found.test(words.get(i))) {
                Set<String> distinct = new HashSet<>();
                for (Word word : words.subList(i, Math.min(words.size(), i + WORDS - BEFORE))) {
                    if (found.test(word)) {
                        distinct.add(word.folded());
                    }
                }
                if (distinct.size() > most) {
                    most = distinct.size();
                    best = i;
                }
            }
        }
        if (words.isEmpty()) {
            return List.of();
        }
        int first = most == 0 ? 0 : Math.max(0, best - BEFORE);
        int last = Math.min(words.size(), first + WORDS) - 1;
        List<Stretch> stretches = new ArrayList<>();
        if (first > 0) {
            stretches.add(new Stretch(CUT, false));
        }
        int start = first == 0 ? 0 : words.get(first).start();
        int end = last == words.size() - 1 ? text.length() : words.get(last).end();
        stretches.addAll(stretches(text, start, end, words.subList(first, last + 1), found));
        if (end < text.length()) {
            stretches.add(new Stretch(CUT, false));
        }
        return stretches;
    }

    /** Words with the accents that were typed, if there are any in the text; else with others. */
    private Predicate<Word> found(List<Word> words) {
        WordSet meant = words.stream().anyMatch(accented::has) ? accented : folded;
        return word -> plain.has(word) || meant.has(word);
    }

    private static List<Stretch> stretches(
            String text, int start, int end, List<Word> words, Predicate<Word> found) {
        List<Stretch> stretches = new ArrayList<>();
        int done = start;
        for (Word word : words) {
            if (found.test(word)) {
                if (word.start() > done) {
                    stretches.add(new Stretch(text.substring(done, word.start()), false));
                }
                stretches.add(new Stretch(text.substring(word.start(), word.end()), true));
                done = word.end();
            }
        }
        if (done < end) {
            stretches.add(new Stretch(text.substring(done, end), false));
        }
        return stretches;
    }
}
