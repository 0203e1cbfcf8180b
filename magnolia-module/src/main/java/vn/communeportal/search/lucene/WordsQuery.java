package vn.communeportal.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.communeportal.search.words.NumberKeys;
import vn.communeportal.search.words.Word;
import vn.communeportal.search.words.Words;
import vn.communeportal.shaded.org.apache.lucene.search.BooleanClause.Occur;
import vn.communeportal.shaded.org.apache.lucene.search.BooleanQuery;
import vn.communeportal.shaded.org.apache.lucene.search.BoostQuery;
import vn.communeportal.shaded.org.apache.lucene.search.ConstantScoreQuery;
import vn.communeportal.shaded.org.apache.lucene.search.DisjunctionMaxQuery;
import vn.communeportal.shaded.org.apache.lucene.search.PhraseQuery;
import vn.communeportal.shaded.org.apache.lucene.search.Query;

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
    private static final float TITLE_WORDS = 20;
    private static final float TEXT_PHRASE = 10;
    private static final float IN_TITLE = 4;
    private static final float TIE = 0.1f;
    private static final int LONGEST_NUMBER = 6;

    private final List<Concept> concepts;

    WordsQuery(List<Concept> concepts) {
        this.concepts = concepts;
    }

    /**
     * @param atLeast how many of the concepts an item must have
     */
    Query query(String typed, int atLeast) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(
                matching(atLeast, Word::folded, Names.TITLE_FOLDED, Names.TEXT_FOLDED, true),
                Occur.MUST);
        addAccents(all);
        addPhrases(all);
        addNumbers(all, typed);
        return all.build();
    }

    private Query matching(
            int atLeast,
            Function<Word, String> form,
            String title,
            String text,
            boolean alsoInText) {
        BooleanQuery.Builder each = new BooleanQuery.Builder();
        each.setMinimumNumberShouldMatch(atLeast);
        for (Concept concept : concepts) {
            List<Query> ways = new ArrayList<>();
            ways.add(new BoostQuery(has(concept, title, form), IN_TITLE));
            if (alsoInText) {
                ways.add(has(concept, text, form));
            }
            if (concept.typed().size() > 1) {
                ways.add(scattered(concept.typed(), form, title, text));
            }
            each.add(new DisjunctionMaxQuery(ways, TIE), Occur.SHOULD);
        }
        return each.build();
    }

    /** Some of the words may be in the title, the others in the text. */
    private static Query scattered(
            List<Word> words, Function<Word, String> form, String title, String text) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Word word : words) {
            all.add(
                    new DisjunctionMaxQuery(
                            List.of(
                                    Filters.term(title, form.apply(word)),
                                    Filters.term(text, form.apply(word))),
                            TIE),
                    Occur.MUST);
        }
        return all.build();
    }

    private static Query has(Concept concept, String field, Function<Word, String> form) {
        List<Query> ways = new ArrayList<>();
        ways.add(allOf(concept.typed(), field, form));
        for (List<Word> words : concept.phrases()) {
            ways.add(phrase(words, field, form, 0));
        }
        return ways.size() == 1 ? ways.get(0) : new DisjunctionMaxQuery(ways, TIE);
    }

    private static Query allOf(List<Word> words, String field, Function<Word, String> form) {
        if (words.size() == 1) {
            return Filters.term(field, form.apply(words.get(0)));
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(Filters.term(field, form.apply(word)), Occur.MUST));
        return all.build();
    }

    private static Query phrase(
            List<Word> words, String field, Function<Word, String> form, int slop) {
        return words.size() == 1
                ? Filters.term(field, form.apply(words.get(0)))
                : new PhraseQuery(slop, field, words.stream().map(form).toArray(String[]::new));
    }

    /** Who types accents means them. */
    private void addAccents(BooleanQuery.Builder all) {
        if (concepts.stream().noneMatch(Concept::hasAccents)) {
            return;
        }
        // What an abbreviation stands for is known without accents only.
        List<Concept> typed =
                concepts.stream()
                        .map(
                                concept ->
                                        concept.hasAccents()
                                                ? new Concept(
                                                        concept.typed(),
                                                        concept.phrases().stream()
                                                                .filter(WordsQuery::isSure)
                                                                .collect(Collectors.toList()))
                                                : concept)
                        .collect(Collectors.toList());
        BooleanQuery.Builder accented = new BooleanQuery.Builder();
        for (Concept concept : typed) {
            boolean exact = concept.hasAccents();
            Function<Word, String> form = exact ? Word::accented : Word::folded;
            String title = exact ? Names.TITLE_ACCENTED : Names.TITLE_FOLDED;
            String text = exact ? Names.TEXT_ACCENTED : Names.TEXT_FOLDED;
            Query its =
                    new DisjunctionMaxQuery(
                            List.of(
                                    new BoostQuery(has(concept, title, form), IN_TITLE),
                                    has(concept, text, form)),
                            TIE);
            accented.add(its, Occur.MUST);
            if (exact) {
                all.add(its, Occur.SHOULD);
            }
        }
        all.add(constant(accented.build(), ACCENTS), Occur.SHOULD);
    }

    private static boolean isSure(List<Word> words) {
        return words.size() == 1 || words.stream().anyMatch(Word::hasAccents);
    }

    private void addPhrases(BooleanQuery.Builder all) {
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
        all.add(
                constant(
                        matching(concepts.size(), Word::folded, Names.TITLE_FOLDED, "", false),
                        TITLE_WORDS),
                Occur.SHOULD);
        for (List<Word> sequence : List.of(words, typed)) {
            if (sequence.size() > 1) {
                all.add(
                        constant(
                                phrase(sequence, Names.TITLE_FOLDED, Word::folded, 1),
                                TITLE_PHRASE),
                        Occur.SHOULD);
                all.add(
                        constant(phrase(sequence, Names.TEXT_FOLDED, Word::folded, 1), TEXT_PHRASE),
                        Occur.SHOULD);
            }
        }
    }

    /** Whatever of the words could be the number of a document counts as such. */
    private static void addNumbers(BooleanQuery.Builder all, String typed) {
        List<Word> words = Words.of(typed);
        words = words.subList(0, Math.min(words.size(), 12));
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_NUMBER); to++) {
                List<Word> part = words.subList(from, to);
                if (part.stream().anyMatch(Word::isNumber)) {
                    String key = NumberKeys.key(part);
                    boolean whole = part.size() == words.size();
                    all.add(
                            constant(
                                    Filters.term(Names.NUMBER_KEY, key),
                                    whole ? NUMBER * 2 : NUMBER * part.size() / words.size()),
                            Occur.SHOULD);
                    all.add(
                            constant(
                                    Filters.term(Names.NUMBER_WHOLE, key),
                                    WHOLE_NUMBER * part.size() / words.size()),
                            Occur.SHOULD);
                }
            }
        }
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
