package vn.communeportal.search.query;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.communeportal.search.FilePlace;
import vn.communeportal.search.words.Word;
import vn.communeportal.search.words.WordSet;
import vn.communeportal.search.words.Words;

/** Finds the page of an attached file that says what an item's own text does not. */
final class FilePlaces {

    private final List<Concept> concepts;
    private final WordSet wanted;
    private final Passages passages;

    FilePlaces(List<Concept> concepts, Passages passages) {
        this.concepts = concepts;
        wanted =
                new WordSet(
                        concepts.stream().flatMap(Concept::words).collect(Collectors.toList()),
                        Word::folded);
        this.passages = passages;
    }

    /**
     * Null if the item's own title and text have all that was looked for, or no page has any.
     *
     * @param title words of its title
     * @param text words of its text
     */
    FilePlace of(Found found, List<Word> title, List<Word> text) throws IOException {
        if (concepts.isEmpty()) {
            return null;
        }
        Set<String> own =
                Stream.concat(title.stream(), text.stream())
                        .filter(wanted::has)
                        .map(Word::folded)
                        .collect(Collectors.toSet());
        List<Concept> missing =
                concepts.stream()
                        .filter(concept -> !says(concept, own::contains))
                        .collect(Collectors.toList());
        if (missing.isEmpty()) {
            return null;
        }
        StoredPage best = null;
        long most = 0;
        for (StoredPage page : found.pages()) {
            long missed = missing.stream().filter(its -> says(its, page::has)).count();
            long all = concepts.stream().filter(its -> says(its, page::has)).count();
            // What the item itself does not say counts first.
            long score = missed == 0 ? 0 : missed * (concepts.size() + 1L) + all;
            if (score > most) {
                most = score;
                best = page;
            }
        }
        return best == null
                ? null
                : new FilePlace(
                        best.place(),
                        best.fileName(),
                        best.number(),
                        passages.best(best.text(), Words.of(best.text())));
    }

    private static boolean says(Concept concept, Predicate<String> has) {
        return Stream.concat(Stream.of(concept.typed()), concept.phrases().stream())
                .anyMatch(words -> words.stream().map(Word::folded).allMatch(has));
    }
}
