package vn.communeportal.content.document;

import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.communeportal.regulation.Regulation;
import vn.communeportal.text.Vietnamese;

/**
 * Number and symbol of a document (<i>số, ký hiệu</i>; Decree 30/2020/NĐ-CP, article 15 and Annex
 * I). Immutable; two are equal if they are written the same.
 *
 * <pre>
 * 142/BC-UBND               sequence / type - issuer
 * 1631/UBND-VHTT            sequence / issuer - unit: an official letter
 * 10/2014/QĐ-UBND           sequence / year / type - issuer: a legal normative document
 * 57/2024/QH15              sequence / year / legislature: a law
 * 69/2007/TTLT/BQP-BTC      a joint circular in its older form
 * 05-NQ/ĐU                  sequence - type / issuer: a document of the Party
 * </pre>
 */
public final class DocumentNumber {

    private static final String GROUP = "\\p{Lu}[\\p{L}\\d&]+";
    private static final String SYMBOL = GROUP + "(?:[-/]" + GROUP + ")*";

    /** From 01 on: a zero in front below ten, and nowhere else. */
    private static final String SEQUENCE = "(?:[1-9]\\d{1,5}|0[1-9])";

    private static final Pattern STATE =
            Pattern.compile("(" + SEQUENCE + ")/(?:(\\d{4})/)?(" + SYMBOL + ")");
    private static final Pattern PARTY =
            Pattern.compile("(" + SEQUENCE + ")-(\\p{Lu}[\\p{L}]*)/(" + GROUP + ")");
    private static final Pattern IN_TEXT =
            Pattern.compile(
                    "(?<![\\p{L}\\d/])" + SEQUENCE + "/(?:\\d{4}/)?" + SYMBOL + "(?![\\p{L}\\d])");
    private static final int FIRST_YEAR = 1945;

    private final String text;
    private final int sequence;
    private final int year;
    private final String type;
    private final String issuer;
    private final String unit;

    private DocumentNumber(
            String text, int sequence, int year, String type, String issuer, String unit) {
        this.text = text;
        this.sequence = sequence;
        this.year = year;
        this.type = type;
        this.issuer = issuer;
        this.unit = unit;
    }

    /**
     * Reads a number that is written as the law wants it; its Unicode form and spaces around it do
     * not matter. For what people type otherwise see {@link NumberReading}.
     */
    public static Optional<DocumentNumber> parse(String text) {
        String number = Vietnamese.normalize(text).strip();
        Matcher party = PARTY.matcher(number);
        if (party.matches()) {
            return Optional.of(
                    new DocumentNumber(
                            number,
                            Integer.parseInt(party.group(1)),
                            0,
                            party.group(2),
                            party.group(3),
                            ""));
        }
        Matcher state = STATE.matcher(number);
        return state.matches() ? ofState(number, state) : Optional.empty();
    }

    private static Optional<DocumentNumber> ofState(String number, Matcher parts) {
        int year = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        if (year != 0 && (year < FIRST_YEAR || year > Year.now().getValue() + 1)) {
            return Optional.empty();
        }
        String symbol = parts.group(3);
        String[] groups = symbol.split("[-/]");
        boolean typed = Regulation.inForce().documentTypes().byAbbreviation(groups[0]).isPresent();
        boolean slashInSymbol = symbol.indexOf('/') >= 0;
        if (typed && groups.length == 1 || slashInSymbol && !symbol.startsWith("TTLT/")) {
            return Optional.empty();
        }
        int issuer = typed ? 1 : 0;
        StringBuilder unit = new StringBuilder();
        for (int i = issuer + 1; i < groups.length; i++) {
            unit.append(unit.length() == 0 ? "" : "-").append(groups[i]);
        }
        return Optional.of(
                new DocumentNumber(
                        number,
                        Integer.parseInt(parts.group(1)),
                        year,
                        typed ? groups[0] : "",
                        groups[issuer],
                        unit.toString()));
    }

    /** The first well-formed number in running text. */
    public static Optional<DocumentNumber> find(String text) {
        Matcher candidates = IN_TEXT.matcher(Vietnamese.normalize(text));
        while (candidates.find()) {
            Optional<DocumentNumber> number = parse(candidates.group());
            if (number.isPresent()) {
                return number;
            }
        }
        return Optional.empty();
    }

    /** Its place in the year's series, from 1. */
    public int sequence() {
        return sequence;
    }

    /** Empty if the number does not say it: the series starts anew every year. */
    public OptionalInt year() {
        return year == 0 ? OptionalInt.empty() : OptionalInt.of(year);
    }

    /** Abbreviation of the type, {@code QĐ}; empty for official letters and laws. */
    public Optional<String> type() {
        return type.isEmpty() ? Optional.empty() : Optional.of(type);
    }

    /** Abbreviation of the issuing body, {@code UBND}; of joint documents the first. */
    public String issuer() {
        return issuer;
    }

    /**
     * What follows the issuer: the unit that drafted it, of joint documents the other issuers;
     * empty if nothing does.
     */
    public Optional<String> unit() {
        return unit.isEmpty() ? Optional.empty() : Optional.of(unit);
    }

    /** Whether it has the form that the Party's documents have. */
    boolean isOfParty() {
        return text.indexOf('-') < text.indexOf('/') && text.indexOf('-') >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentNumber && text.equals(((DocumentNumber) other).text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** As the law writes it. */
    @Override
    public String toString() {
        return text;
    }
}
