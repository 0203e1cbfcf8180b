package vn.communeportal.regulation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.communeportal.text.Vietnamese;

/**
 * Whether the instruments that a text quotes are in force on its day. Recognised are numbers in
 * full, {@code 43/2011/NĐ-CP}, also without accents and with spaces around the strokes, and short
 * ones after the word for their type, {@code Nghị định 43/2011}. Laws that are quoted by their name
 * alone are not: one name often stands for several.
 *
 * <pre>{@code
 * new BasisCheck(Instruments.shipped()).warnings("Căn cứ Nghị định số 43/2011/NĐ-CP", day)
 * }</pre>
 */
public final class BasisCheck {

    /** A number, its year and, if written, the symbol; before them the words that name the type. */
    private static final Pattern QUOTED =
            Pattern.compile(
                    "(?:(?<type>nghi dinh|nd|luat|thong tu|tt|phap lenh|pl)(?: so)?[ :]*)?"
                            + "(?<![\\d/])(?<number>\\d{1,4}) ?/ ?(?<year>(?:19|20)\\d{2})(?!\\d)"
                            + "(?: ?/ ?(?<symbol>[a-z]+\\d*(?: ?- ?[a-z]+\\d*)*))?");

    private final Instruments instruments;

    public BasisCheck(Instruments instruments) {
        this.instruments = Objects.requireNonNull(instruments, "instruments");
    }

    /** The known instruments that the text quotes, each once, in the order of the text. */
    public Set<Instrument> quotedIn(String text) {
        Set<Instrument> quoted = new LinkedHashSet<>();
        for (Matcher matcher = QUOTED.matcher(Vietnamese.fold(text)); matcher.find(); ) {
            instruments.all().stream().filter(one -> isMeant(one, matcher)).forEach(quoted::add);
        }
        return quoted;
    }

    private static boolean isMeant(Instrument instrument, Matcher quote) {
        String[] parts = Vietnamese.fold(instrument.number()).split("/");
        if (parts.length != 3
                || !withoutZeros(parts[0]).equals(withoutZeros(quote.group("number")))
                || !parts[1].equals(quote.group("year"))) {
            return false;
        }
        String symbol = quote.group("symbol");
        if (symbol != null) {
            return parts[2].equals(symbol.replace(" ", ""));
        }
        return quote.group("type") != null && parts[2].startsWith(symbolOf(quote.group("type")));
    }

    private static String withoutZeros(String number) {
        return number.replaceFirst("^0+", "");
    }

    /** How the symbols of a type begin. */
    private static String symbolOf(String type) {
        switch (type.toLowerCase(Locale.ROOT)) {
            case "nghi dinh":
            case "nd":
                return "nd-";
            case "thong tu":
            case "tt":
                return "tt-";
            case "phap lenh":
            case "pl":
                return "ubtvqh";
            default:
                return "qh";
        }
    }

    /** What speaks against the quotations of a text of this day; none if nothing. */
    public List<BasisWarning> warnings(String text, LocalDate day) {
        return quotedIn(text).stream()
                .flatMap(instrument -> warning(instrument, day).stream())
                .collect(Collectors.toUnmodifiableList());
    }

    /** What speaks against the places that a rule rests on, on a day. */
    public List<BasisWarning> warnings(LegalGrounds grounds, LocalDate day) {
        return grounds.basis().stream()
                .map(LegalBasis::instrument)
                .distinct()
                .flatMap(number -> instruments.numbered(number).stream())
                .flatMap(instrument -> warning(instrument, day).stream())
                .collect(Collectors.toUnmodifiableList());
    }

    private Optional<BasisWarning> warning(Instrument instrument, LocalDate day) {
        if (instrument.validity().startsAfter(day)) {
            return Optional.of(new BasisWarning(instrument, true, List.of()));
        }
        if (instrument.validity().endsBefore(day)) {
            return Optional.of(
                    new BasisWarning(instrument, false, instruments.successors(instrument, day)));
        }
        return Optional.empty();
    }
}
