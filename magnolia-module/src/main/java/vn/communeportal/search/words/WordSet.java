package vn.communeportal.search.words;

import java.util.BitSet;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Words to be found in texts, in one of their forms. It is fast where few words of a text are among
 * them: their first letters tell most others apart. Immutable.
 */
public final class WordSet {

    private final Function<Word, String> form;
    private final Set<String> forms;
    private final BitSet initials = new BitSet();

    /**
     * @param form {@link Word#accented} or {@link Word#folded}
     */
    public WordSet(Collection<Word> words, Function<Word, String> form) {
        this.form = form;
        forms = words.stream().map(form).collect(Collectors.toSet());
        words.forEach(word -> initials.set(word.initial()));
    }

    public boolean has(Word word) {
        return initials.get(word.initial()) && forms.contains(form.apply(word));
    }
}
