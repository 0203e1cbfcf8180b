package vn.communeportal.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.communeportal.search.words.NumberKeys;
import vn.communeportal.search.words.Word;
import vn.communeportal.search.words.Words;

/**
 * What has the words, and in what order. Results come in tiers, and within a tier by how well the
 * words fit: first the document with this number, then what has the words with the accents that
 * were typed, then what has them with any accents.
 */
final class WordsQuery {

    private static final float WHOLE_NUMBER = 100_000;
    private static final float NUMBER = 10_000;
    private static final float ACCENTS = 1_000;
    private static final float TITLE_PHRASE = 40;
    private static final float TITLE_WORDS = 200;
    private static final float TEXT_PHRASE = 10;
    private static final float IN_TITLE = 4;
    private static final float IN_FILES = 0.5f;
    private static final float TIE = 0.1f;
    private static final int LONGEST_NUMBER = 6;

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
        all.must(orNumber(matching(atLeast), typed));
        addAccents(all);
        addPhrases(all);
        addNumbers(all, typed);
        return all;
    }

    /**
     * Of what {@link #query} finds with all concepts, that which it finds first, cheaper: what has
     * them in its title, with the accents that were typed. Nothing else comes before one of these.
     *
     * @return empty if something else may
     */
    Optional<Clause> titled(String typed) {
        if (Words.of(typed).stream().anyMatch(Word::isNumber)) {
            return Optional.empty();
        }
        Clauses.All all = new Clauses.All().must(query(typed, concepts.size()));
        for (Concept concept : concepts) {
            Form form = isExact(concept) ? Form.ACCENTED : Form.FOLDED;
            all.filter(has(concept, form.title, form));
        }
        return Optional.of(all);
    }

    /** The number of a document may be typed as it stands nowhere. */
    private static Clause orNumber(Clause matching, String typed) {
        List<Word> words = Words.of(typed);
        return words.stream().noneMatch(Word::isNumber)
                ? matching
                : new Clauses.All()
                        .should(matching)
                        .should(Clauses.term(Fields.NUMBER_KEY, NumberKeys.key(words)));
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

    /** Whatever of the words could be the number of a document counts as such. */
    private static void addNumbers(Clauses.All all, String typed) {
        List<Word> words = Words.of(typed);
        words = words.subList(0, Math.min(words.size(), 12));
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_NUMBER); to++) {
                List<Word> part = words.subList(from, to);
                if (part.stream().anyMatch(Word::isNumber)) {
                    String key = NumberKeys.key(part);
                    boolean whole = part.size() == words.size();
                    all.should(
                            Clauses.constant(
                                    Clauses.term(Fields.NUMBER_KEY, key),
                                    whole ? NUMBER * 2 : NUMBER * part.size() / words.size()));
                    all.should(
                            Clauses.constant(
                                    Clauses.term(Fields.NUMBER_WHOLE, key),
                                    WHOLE_NUMBER * part.size() / words.size()));
                }
            }
        }
    }
}
