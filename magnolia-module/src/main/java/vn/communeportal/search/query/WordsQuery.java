package vn.communeportal.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.communeportal.search.words.Word;
import vn.communeportal.search.words.Words;

/**
 * What has the words, and in what order. Results come in tiers, and within a tier by how well the
 * words fit: first the document with this number, then what has the words with the accents that
 * were typed, then what has them with any accents.
 */
final class WordsQuery {

    private static final float ACCENTS = 1_000;
    private static final float TITLE_PHRASE = 40;
    private static final float TITLE_WORDS = 200;
    private static final float TEXT_PHRASE = 10;
    private static final float IN_TITLE = 4;
    private static final float IN_FILES = 0.5f;
    private static final float TIE = 0.1f;

    /** A form of words, and the fields that have it. */
    private enum Form {
        ACCENTED(
                Word::accented, Fields.TITLE_ACCENTED, Fields.TEXT_ACCENTED, Fields.FILES_ACCENTED),
        FOLDED(Word::folded, Fields.TITLE_FOLDED, Fields.TEXT_FOLDED, Fields.FILES_FOLDED);

        private final Function<Word, String> of;
        private final String title;
        private final String text;
        private final String files;

        Form(Function<Word, String> of, String title, String text, String files) {
            this.of = of;
            this.title = title;
            this.text = text;
            this.files = files;
        }
    }

    private final List<Concept> concepts;

    WordsQuery(List<Concept> concepts) {
        this.concepts = concepts;
    }

    /**
     * @param atLeast how many of the concepts an item must have
     */
    Clause query(String typed, int atLeast) {
        Clauses.All all = new Clauses.All();
        all.must(NumbersQuery.orNumber(matching(atLeast), typed));
        addAccents(all);
        addPhrases(all);
        NumbersQuery.add(all, typed);
        return all;
    }

    /**
     * Of what {@link #query} finds with all concepts, that which it finds first, cheaper: what has
     * them in its title, and somewhere with the accents that were typed. Nothing else comes before
     * one of these.
     *
     * @return empty if something else may
     */
    Optional<Clause> first(String typed, Engine engine) throws IOException {
        if (Words.of(typed).stream().anyMatch(Word::isNumber) || most(engine) >= ahead()) {
            return Optional.empty();
        }
        Clauses.All all = new Clauses.All().must(query(typed, concepts.size()));
        for (Concept concept : concepts) {
            all.filter(has(concept, Form.FOLDED.title, Form.FOLDED));
            if (isExact(concept)) {
                all.filter(Clauses.best(anywhere(concept, Form.ACCENTED), 0));
            }
        }
        return Optional.of(all);
    }

    /**
     * How much of its score something else lacks at least, apart from how well words fit: it may
     * have the words in a phrase, but some not in its title or not with their accents.
     */
    private double ahead() {
        long exact = concepts.stream().filter(WordsQuery::isExact).count();
        double withoutTitle = TITLE_WORDS - 2 * TEXT_PHRASE;
        return exact == 0
                ? withoutTitle
                : Math.min(withoutTitle, ACCENTS / exact - 2 * TITLE_PHRASE);
    }

    /** How much the words can count at most by how well they fit. */
    private double most(Engine engine) throws IOException {
        double most = 0;
        for (Concept concept : concepts) {
            for (Word word : concept.words().collect(Collectors.toList())) {
                // In its own place, and with others of its concept scattered over places.
                most += (IN_TITLE + 1) * engine.most(Form.FOLDED.title, word.folded());
                most += 2 * engine.most(Form.FOLDED.text, word.folded());
                most += (IN_FILES + 1) * engine.most(Form.FOLDED.files, word.folded());
            }
        }
        return most;
    }

    /** What has so many of the concepts, each of them somewhere. */
    private Clause matching(int atLeast) {
        Clauses.All each = new Clauses.All().atLeast(atLeast);
        for (Concept concept : concepts) {
            List<Clause> ways = new ArrayList<>(anywhere(concept, Form.FOLDED));
            if (concept.typed().size() > 1) {
                ways.add(scattered(concept.typed()));
            }
            each.should(Clauses.best(ways, TIE));
        }
        return each;
    }

    /** What has all concepts in its title. */
    private Clause inTitle() {
        Clauses.All all = new Clauses.All();
        for (Concept concept : concepts) {
            all.must(has(concept, Form.FOLDED.title, Form.FOLDED));
        }
        return all;
    }

    private static List<Clause> anywhere(Concept concept, Form form) {
        return List.of(
                Clauses.boosted(has(concept, form.title, form), IN_TITLE),
                has(concept, form.text, form),
                Clauses.boosted(has(concept, form.files, form), IN_FILES));
    }

    /** Some of the words may be in the title, the others in the text, or in files. */
    private static Clause scattered(List<Word> words) {
        Clauses.All all = new Clauses.All();
        for (Word word : words) {
            all.must(
                    Clauses.best(
                            List.of(
                                    Clauses.term(Fields.TITLE_FOLDED, word.folded()),
                                    Clauses.term(Fields.TEXT_FOLDED, word.folded()),
                                    Clauses.term(Fields.FILES_FOLDED, word.folded())),
                            TIE));
        }
        return all;
    }

    private static Clause has(Concept concept, String field, Form form) {
        List<Clause> ways = new ArrayList<>();
        ways.add(allOf(concept.typed(), field, form));
        for (List<Word> words : concept.phrases()) {
            ways.add(phrase(words, field, form, 0));
        }
        return Clauses.best(ways, TIE);
    }

    private static Clause allOf(List<Word> words, String field, Form form) {
        if (words.size() == 1) {
            return Clauses.term(field, form.of.apply(words.get(0)));
        }
        Clauses.All all = new Clauses.All();
        words.forEach(word -> all.must(Clauses.term(field, form.of.apply(word))));
        return all;
    }

    private static Clause phrase(List<Word> words, String field, Form form, int slop) {
        return Clauses.phrase(
                field, words.stream().map(form.of).collect(Collectors.toList()), slop);
    }

    /** Who types accents means them: each thing that has them counts for its part. */
    private void addAccents(Clauses.All all) {
        List<Concept> exact =
                concepts.stream().filter(WordsQuery::isExact).collect(Collectors.toList());
        for (Concept concept : exact) {
            all.should(
                    Clauses.constant(
                            Clauses.best(anywhere(concept, Form.ACCENTED), 0),
                            ACCENTS / exact.size()));
        }
    }

    /** What an abbreviation stands for is known without accents only. */
    private static boolean isExact(Concept concept) {
        return concept.hasAccents() && concept.phrases().stream().allMatch(WordsQuery::isSure);
    }

    private static boolean isSure(List<Word> words) {
        return words.size() == 1 || words.stream().anyMatch(Word::hasAccents);
    }

    private void addPhrases(Clauses.All all) {
        List<Word> words =
                concepts.stream()
                        .flatMap(
                                concept ->
                                        (concept.phrases().size() == 1
                                                                && concept.typed().size() == 1
                                                        ? concept.phrases().get(0)
                                                        : concept.typed())
                                                .stream())
                        .collect(Collectors.toList());
        List<Word> typed =
                concepts.stream()
                        .flatMap(concept -> concept.typed().stream())
                        .collect(Collectors.toList());
        all.should(Clauses.constant(inTitle(), TITLE_WORDS));
        addPhrase(all, typed);
        if (!words.equals(typed)) {
            addPhrase(all, words);
        }
    }

    /** That the text says it too adds nothing to a title that does. */
    private static void addPhrase(Clauses.All all, List<Word> words) {
        if (words.size() > 1) {
            Clause title = phrase(words, Fields.TITLE_FOLDED, Form.FOLDED, 0);
            Clause text = phrase(words, Fields.TEXT_FOLDED, Form.FOLDED, 0);
            all.should(
                    Clauses.best(
                            List.of(
                                    Clauses.constant(title, TITLE_PHRASE),
                                    Clauses.constant(text, TEXT_PHRASE)),
                            0));
        }
    }
}
