package vn.communeportal.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.communeportal.search.words.Word;

/**
 * A thing that is looked for, and the ways in which a text may say it: {@code ubnd}, or the words
 * that this stands for. Immutable.
 */
final class Concept {

    private final List<Word> typed;
    private final List<List<Word>> phrases;

    /**
     * @param typed what was typed, found if all of it occurs
     * @param phrases other ways to say it, found where their words follow each other
     */
    Concept(List<Word> typed, List<List<Word>> phrases) {
        this.typed = List.copyOf(typed);
        this.phrases = new ArrayList<>(phrases);
    }

    List<Word> typed() {
        return typed;
    }

    List<List<Word>> phrases() {
        return phrases;
    }

    boolean hasAccents() {
        return words().anyMatch(Word::hasAccents);
    }

    Stream<Word> words() {
        return Stream.concat(typed.stream(), phrases.stream().flatMap(List::stream));
    }

    @Override
    public String toString() {
        return Stream.concat(Stream.of(typed), phrases.stream())
                .map(String::valueOf)
                .collect(Collectors.joining(" or "));
    }
}
