package vn.communeportal.search.query;

import java.util.List;
import vn.communeportal.search.words.NumberKeys;
import vn.communeportal.search.words.Word;
import vn.communeportal.search.words.Words;

/** Numbers of documents among the words that were typed. */
final class NumbersQuery {

    private static final float WHOLE_NUMBER = 100_000;
    private static final float NUMBER = 10_000;
    private static final int LONGEST_NUMBER = 6;

    private NumbersQuery() {}

    /** The number of a document may be typed as it stands nowhere. */
    static Clause orNumber(Clause matching, String typed) {
        List<Word> words = Words.of(typed);
        return words.stream().noneMatch(Word::isNumber)
                ? matching
                : new Clauses.All()
                        .should(matching)
                        .should(Clauses.term(Fields.NUMBER_KEY, NumberKeys.key(words)));
    }

    /** Whatever of the words could be the number of a document counts as such. */
    static void add(Clauses.All all, String typed) {
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
