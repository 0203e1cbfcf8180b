package vn.communeportal.search.query;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.communeportal.search.Facet;
import vn.communeportal.search.SearchHit;
import vn.communeportal.search.SearchQuery;
import vn.communeportal.search.SearchResult;
import vn.communeportal.search.Suggestion;
import vn.communeportal.search.words.NumberKeys;
import vn.communeportal.search.words.Word;
import vn.communeportal.search.words.Words;

/** Answers questions from one state of an engine's index. */
public final class Questions {

    /** What has at least so many of the words is shown if nothing has all of them. */
    private static final double MOST_OF_THEM = 0.5;

    /** Of more than so many results those with the words in their titles are looked for first. */
    private static final int MANY = 300;

    private static final int FIRST_PAGES = 100;

    private final Engine engine;
    private final Instant now;

    public Questions(Engine engine, Instant now) {
        this.engine = engine;
        this.now = now;
    }

    /** See {@link vn.communeportal.search.SearchIndex#search}. */
    public SearchResult search(SearchQuery query) throws IOException {
        List<Concept> concepts = new Vocabulary(engine).read(query.words());
        if (concepts.isEmpty()) {
            return query.words().isEmpty()
                    ? answer(query, Clauses.everything(), null, concepts, false, null)
                    : new SearchResult(0, List.of(), Map.of(), false, null);
        }
        WordsQuery words = new WordsQuery(concepts);
        Clause all = words.query(query.words(), concepts.size());
        SearchResult exact = answer(query, all, words, concepts, false, null);
        if (exact.total() > 0) {
            return exact;
        }
        String meant = new Corrections(engine, query, now).meant().orElse(null);
        int enough = (int) Math.ceil(concepts.size() * MOST_OF_THEM);
        if (enough > 1 && enough < concepts.size()) {
            Clause some = words.query(query.words(), enough);
            SearchResult most = answer(query, some, null, concepts, true, meant);
            if (most.total() > 0) {
                return most;
            }
        }
        return meant == null ? exact : search(query.words(meant)).meaning(meant);
    }

    /**
     * @param typed of the words that all have to be there; null if that is not so
     */
    private SearchResult answer(
            SearchQuery query,
            Clause words,
            WordsQuery typed,
            List<Concept> concepts,
            boolean some,
            String meant)
            throws IOException {
        Tally found =
                engine.tally(
                        Filters.narrowButFacets(words, query, now),
                        Filters.choices(query),
                        Filters.validityDay(query, now));
        if (found.total() == 0 && query.filters().isEmpty()) {
            return new SearchResult(0, List.of(), Map.of(), false, meant);
        }
        Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            counts.put(facet, found.counts(facet));
        }
        List<Found> page = page(query, words, typed, found.total());
        return new SearchResult(
                found.total(), hits(page, concepts), counts, some && found.total() > 0, meant);
    }

    private List<Found> page(SearchQuery query, Clause words, WordsQuery typed, long total)
            throws IOException {
        if (query.offset() >= total || query.offset() + query.size() > SearchQuery.DEEPEST) {
            return List.of();
        }
        int offset = (int) query.offset();
        boolean byDate = query.words().isEmpty() || query.order() == SearchQuery.Order.NEWEST;
        if (typed != null && !byDate && total > MANY && offset < FIRST_PAGES) {
            Optional<Clause> best = typed.first(query.words(), engine);
            if (best.isPresent()) {
                Clause narrowed = Filters.narrow(best.get(), query, now);
                List<Found> first = engine.find(narrowed, false, offset, query.size());
                if (first.size() == query.size()) {
                    return first;
                }
            }
        }
        return engine.find(Filters.narrow(words, query, now), byDate, offset, query.size());
    }

    private static List<SearchHit> hits(List<Found> page, List<Concept> concepts)
            throws IOException {
        Passages passages = new Passages(concepts);
        FilePlaces places = new FilePlaces(concepts, passages);
        List<SearchHit> hits = new ArrayList<>();
        for (Found found : page) {
            List<Word> title = Words.of(found.title());
            List<Word> text = Words.of(found.text());
            hits.add(
                    new SearchHit(
                            found.id(),
                            found.kind(),
                            found.commune(),
                            passages.whole(found.title(), title),
                            passages.best(found.text(), text),
                            places.of(found, title, text)));
        }
        return hits;
    }

    /** See {@link vn.communeportal.search.SearchIndex#suggest}. */
    public List<Suggestion> suggest(SearchQuery query, int most) throws IOException {
        List<Word> words = Words.of(query.words());
        List<Suggestion> suggestions = new ArrayList<>();
        if (!words.isEmpty()) {
            Clause narrowed = Filters.narrow(beginningLike(query.words(), words), query, now);
            for (Found found : engine.find(narrowed, false, 0, most)) {
                suggestions.add(
                        new Suggestion(
                                found.id(),
                                found.kind(),
                                found.commune(),
                                found.title(),
                                found.number()));
            }
        }
        return suggestions;
    }

    private static Clause beginningLike(String typed, List<Word> words) {
        Clauses.All all = new Clauses.All();
        Clauses.All title = new Clauses.All();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean last = i == words.size() - 1;
            title.must(
                    last
                            ? Clauses.prefix(Fields.TITLE_FOLDED, word.folded())
                            : Clauses.term(Fields.TITLE_FOLDED, word.folded()));
            if (word.hasAccents()) {
                all.should(
                        Clauses.constant(Clauses.term(Fields.TITLE_ACCENTED, word.accented()), 10));
            }
        }
        Clauses.All either = new Clauses.All();
        either.should(Clauses.constant(title, 1));
        either.should(Clauses.constant(Clauses.prefix(Fields.TITLE_START, Words.folded(typed)), 5));
        if (words.stream().anyMatch(Word::isNumber)) {
            String key = NumberKeys.key(words);
            either.should(Clauses.constant(Clauses.prefix(Fields.NUMBER_KEY, key), 100));
            either.should(Clauses.constant(Clauses.term(Fields.NUMBER_KEY, key), 1_000));
        }
        return all.must(either);
    }
}
