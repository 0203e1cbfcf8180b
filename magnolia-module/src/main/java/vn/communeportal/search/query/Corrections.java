package vn.communeportal.search.query;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.communeportal.search.SearchQuery;
import vn.communeportal.search.words.Word;
import vn.communeportal.search.words.Words;
import vn.communeportal.text.Vietnamese;

/** Guesses what was meant by words that find nothing. */
final class Corrections {

    private static final int MOST_TRIES = 12;

    private final Engine engine;
    private final SearchQuery query;
    private final Instant now;
    private final Vocabulary vocabulary;

    Corrections(Engine engine, SearchQuery query, Instant now) {
        this.engine = engine;
        this.query = query;
        this.now = now;
        vocabulary = new Vocabulary(engine);
    }

    /** Words that find something, written as they stand in what they find. */
    Optional<String> meant() throws IOException {
        List<Word> typed = Words.of(query.words());
        List<List<String>> tries = new ArrayList<>();
        tries.add(List.of());
        boolean changed = false;
        for (Word word : typed) {
            List<String> choices = new ArrayList<>();
            boolean occurs = word.isNumber() || vocabulary.frequency(word.folded()) > 0;
            if (!occurs) {
                choices.addAll(vocabulary.alike(word));
                changed |= !choices.isEmpty();
            }
            if (choices.isEmpty()) {
                choices.add(word.folded());
            }
            tries = extended(tries, choices);
        }
        if (changed) {
            for (List<String> words : tries) {
                Optional<String> found = written(words, typed);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static List<List<String>> extended(List<List<String>> tries, List<String> choices) {
        List<List<String>> longer = new ArrayList<>();
        for (String choice : choices) {
            for (List<String> words : tries) {
                if (longer.size() < MOST_TRIES) {
                    List<String> more = new ArrayList<>(words);
                    more.add(choice);
                    longer.add(more);
                }
            }
        }
        return longer;
    }

    /** The words as they are written in the first result; empty if there is none. */
    private Optional<String> written(List<String> words, List<Word> typed) throws IOException {
        String text = String.join(" ", words);
        List<Concept> concepts = vocabulary.read(text);
        Clause all = new WordsQuery(concepts).query(text, concepts.size());
        List<Found> first = engine.find(Filters.narrow(all, query, now), false, 0, 1);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        String shown = first.get(0).title() + " " + first.get(0).text();
        List<Word> there = Words.of(shown);
        List<String> written = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean kept = word.equals(typed.get(i).folded());
            written.add(
                    kept && typed.get(i).hasAccents()
                            ? query.words().substring(typed.get(i).start(), typed.get(i).end())
                            : there.stream()
                                    .filter(other -> other.folded().equals(word))
                                    .findFirst()
                                    .map(other -> shown.substring(other.start(), other.end()))
                                    .orElse(word));
        }
        return Optional.of(
                written.stream().collect(Collectors.joining(" ")).toLowerCase(Vietnamese.LOCALE));
    }
}
