package vn.communeportal.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.communeportal.search.words.Abbreviations;
import vn.communeportal.search.words.Syllables;
import vn.communeportal.search.words.Telex;
import vn.communeportal.search.words.Word;
import vn.communeportal.search.words.Words;

/**
 * The words that occur in the index, to make sense of those that were typed. It spans all communes:
 * whatever it proposes has to be looked for before it is shown.
 */
final class Vocabulary {

    private static final int MOST_WORDS = 24;
    private static final int SHORTEST_CUT = 5;
    private static final int MOST_ALIKE = 4;

    private static final int SHORTEST_MISTYPED = 3;
    private static final int LONG = 6;

    private final Engine engine;
    private final Map<String, Long> known = new HashMap<>();

    Vocabulary(Engine engine) {
        this.engine = engine;
    }

    /** What was typed, as things to be found. */
    List<Concept> read(String typed) throws IOException {
        List<Word> words = Words.of(typed);
        words = words.subList(0, Math.min(words.size(), MOST_WORDS));
        learn(folded(words));
        List<Concept> concepts = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            if (isNumberSign(words, i)) {
                i++;
                continue;
            }
            List<Word> span = spanWithAlternatives(words, i);
            List<List<Word>> others = new ArrayList<>();
            for (String other : Abbreviations.shipped().alternatives(folded(span))) {
                others.add(Words.of(other));
            }
            if (span.size() == 1 && others.isEmpty()) {
                others.addAll(meant(span.get(0)));
            }
            concepts.add(new Concept(span, others));
            i += span.size();
        }
        return concepts;
    }

    /** Whether it is the word {@code số} before a number, which documents leave out. */
    private static boolean isNumberSign(List<Word> words, int at) {
        return words.get(at).folded().equals("so")
                && at + 1 < words.size()
                && words.get(at + 1).isNumber();
    }

    /** The most words from here on that have another way to be said; one if none have. */
    private static List<Word> spanWithAlternatives(List<Word> words, int from) {
        Abbreviations all = Abbreviations.shipped();
        for (int length = Math.min(all.longest(), words.size() - from); length > 1; length--) {
            List<Word> span = words.subList(from, from + length);
            if (!all.alternatives(folded(span)).isEmpty()) {
                return span;
            }
        }
        return words.subList(from, from + 1);
    }

    private static List<String> folded(List<Word> words) {
        return words.stream().map(Word::folded).collect(Collectors.toList());
    }

    /** What a word that does not occur may be: keys of Telex, syllables without spaces. */
    private List<List<Word>> meant(Word word) throws IOException {
        List<List<Word>> meant = new ArrayList<>();
        String folded = word.folded();
        if (word.isNumber() || frequency(folded) > 0) {
            return meant;
        }
        if (!word.hasAccents()) {
            Telex.read(folded).ifPresent(telex -> meant.add(List.of(telex)));
        }
        if (folded.length() >= SHORTEST_CUT) {
            Set<String> parts = new LinkedHashSet<>();
            for (int start = 0; start < folded.length(); start++) {
                for (int end = start + 1; end <= Math.min(folded.length(), start + 7); end++) {
                    parts.add(folded.substring(start, end));
                }
            }
            learn(parts);
            List<String> cut = Syllables.cut(folded, part -> known.getOrDefault(part, 0L));
            if (!cut.isEmpty()) {
                meant.add(Words.of(String.join(" ", cut)));
            }
        }
        return meant;
    }

    /** In how many items a word occurs, whatever its accents. */
    long frequency(String folded) throws IOException {
        learn(Set.of(folded));
        return known.get(folded);
    }

    /** Asks for all at once what is not known yet. */
    private void learn(Collection<String> folded) throws IOException {
        Set<String> unknown = new LinkedHashSet<>(folded);
        unknown.removeAll(known.keySet());
        if (!unknown.isEmpty()) {
            known.putAll(engine.frequencies(unknown));
        }
    }

    /** Words that occur and differ by a slip, the most likely first. */
    List<String> alike(Word word) throws IOException {
        String folded = word.folded();
        if (word.isNumber() || folded.length() < SHORTEST_MISTYPED) {
            return List.of();
        }
        int edits = folded.length() < LONG ? 1 : 2;
        return engine.alike(folded, edits, MOST_ALIKE);
    }
}
