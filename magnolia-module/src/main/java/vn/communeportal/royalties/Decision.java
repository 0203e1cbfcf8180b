package vn.communeportal.royalties;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.communeportal.content.Content;
import vn.communeportal.content.Problem;
import vn.communeportal.register.Record;

/** What was decided about one work's royalty; nothing, if nobody decided. Immutable. */
final class Decision {

    /** The type of the records; their ids are those of the items. */
    static final String TYPE = "royaltyDecision";

    /** More than doubling is not foreseen (Decree 18/2014/NĐ-CP, article 7, clause 4). */
    private static final long MOST_ADJUSTMENT = 100;

    private static final String SHARES = "shares";

    static final Decision NONE = new Decision(Content.empty(), 0);

    private final Content content;
    private final long number;

    private Decision(Content content, long number) {
        this.content = content;
        this.number = number;
    }

    static Decision of(Record record) {
        return of(record.content(), record.revision() + 1);
    }

    /**
     * @param number how often something was decided
     */
    static Decision of(Content content, long number) {
        return new Decision(content, number);
    }

    /** How often something was decided; 0 if never. */
    long number() {
        return number;
    }

    boolean isMade() {
        return number > 0;
    }

    boolean isExcluded() {
        return content.flag("excluded");
    }

    /** Empty if it is the item's own. */
    String genre() {
        return content.text("genre");
    }

    Optional<BigDecimal> coefficient() {
        return RoyaltySettings.decimal(content.text("coefficient"));
    }

    long adjustment() {
        return content.number("adjustment").orElse(0);
    }

    BigDecimal encouragement() {
        return RoyaltySettings.decimal(content.text("encouragement")).orElse(BigDecimal.ZERO);
    }

    /** Parts {@code part}, {@code person}, {@code weight}; none if the settings hold. */
    List<Content> shares() {
        return content.parts(SHARES);
    }

    /** What is wrong with a decision beyond its fields' own rules. */
    static List<Problem> check(Content content) {
        List<Problem> problems = new ArrayList<>();
        RoyaltySettings.decimal(content.text("coefficient"), "coefficient", problems);
        RoyaltySettings.decimal(content.text("encouragement"), "encouragement", problems);
        if (content.number("adjustment").orElse(0) > MOST_ADJUSTMENT) {
            problems.add(Problem.in("adjustment", "problem.royalties.adjustment", MOST_ADJUSTMENT));
        }
        List<Content> shares = content.parts(SHARES);
        if (!shares.isEmpty()
                && shares.stream()
                        .noneMatch(
                                share ->
                                        share.text("part").equals(Part.AUTHOR.id())
                                                && share.number("weight").orElse(0) > 0)) {
            problems.add(Problem.in(SHARES, "problem.royalties.noAuthor"));
        }
        return problems;
    }
}
