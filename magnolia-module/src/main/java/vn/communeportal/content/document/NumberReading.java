package vn.communeportal.content.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.communeportal.regulation.Regulation;
import vn.communeportal.text.Vietnamese;

/**
 * What became of a number that somebody typed or a scanner read: the number, or what is wrong with
 * it and what was probably meant. A suggestion is for people to confirm.
 *
 * <pre>
 * NumberReading.of("142BC-UBND").suggestion()   // 142/BC-UBND
 * NumberReading.of("…/QĐ-UBND").flaw()          // BLANK
 * </pre>
 */
public final class NumberReading {

    /** What is wrong with a number. */
    public enum Flaw {
        /** Only the symbol is there: {@code …/QĐ-UBND}. */
        BLANK,
        /** No body is named: {@code 34/2023}, {@code 12}, {@code 26/QĐ}. */
        NO_ISSUER,
        /** {@code 4/TB-UBND}, {@code 0142/BC-UBND}. */
        LEADING_ZERO,
        /** Anything else. */
        FORM
    }

    private static final Pattern BLANK = Pattern.compile("[^\\d/]*/[^/]*\\p{L}.*");
    private static final Pattern NO_ISSUER = Pattern.compile("\\d+(?:/\\d{4})?(?:/(\\p{L}+))?");
    private static final Pattern LEADING_ZERO = Pattern.compile("(?:\\d|0\\d{2,})/.*");

    private final DocumentNumber number;
    private final DocumentNumber suggestion;
    private final Flaw flaw;

    private NumberReading(DocumentNumber number, DocumentNumber suggestion, Flaw flaw) {
        this.number = number;
        this.suggestion = suggestion;
        this.flaw = flaw;
    }

    /**
     * Reads what was typed. A text that could be a number, but with an abbreviation that is one
     * slip away from a known one ({@code 26/QD-UBND}), is taken for a slip.
     */
    public static NumberReading of(String text) {
        String typed = Vietnamese.normalize(text).strip();
        Optional<DocumentNumber> number = DocumentNumber.parse(typed);
        Optional<DocumentNumber> meant = NumberRepair.meant(typed);
        return number.isPresent() && meant.equals(number)
                ? new NumberReading(number.get(), null, null)
                : new NumberReading(null, meant.orElse(null), flawOf(typed));
    }

    private static Flaw flawOf(String typed) {
        if (BLANK.matcher(typed).matches()) {
            return Flaw.BLANK;
        }
        Matcher withoutIssuer = NO_ISSUER.matcher(typed);
        if (withoutIssuer.matches() && isTypeOrNothing(withoutIssuer.group(1))) {
            return Flaw.NO_ISSUER;
        }
        return LEADING_ZERO.matcher(typed).matches() ? Flaw.LEADING_ZERO : Flaw.FORM;
    }

    private static boolean isTypeOrNothing(String symbol) {
        return symbol == null
                || Regulation.inForce().documentTypes().byAbbreviation(symbol).isPresent();
    }

    /** The number, if the text is one as the law writes it. */
    public Optional<DocumentNumber> number() {
        return Optional.ofNullable(number);
    }

    /** What was probably meant; empty for a well-formed number and where nothing can be guessed. */
    public Optional<DocumentNumber> suggestion() {
        return Optional.ofNullable(suggestion);
    }

    /** What is wrong; empty for a well-formed number. */
    public Optional<Flaw> flaw() {
        return Optional.ofNullable(flaw);
    }
}
