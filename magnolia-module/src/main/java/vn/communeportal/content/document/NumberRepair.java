package vn.communeportal.content.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.communeportal.regulation.DocumentType;
import vn.communeportal.regulation.IssuingBodies;
import vn.communeportal.regulation.IssuingBody;
import vn.communeportal.regulation.Regulation;
import vn.communeportal.text.Vietnamese;

/** Guesses the number behind usual slips of typing and scanning. */
final class NumberRepair {

    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern SLASHES = Pattern.compile("[\\u2044\\u2215\\uff0f\\\\]");

    /** "Quyết định số", "Số:" and the like in front of the number. */
    private static final Pattern WORDS_IN_FRONT = Pattern.compile("^[\\p{L}\\s:.,]+(?=\\d)");

    private static final Pattern DATE_BEHIND =
            Pattern.compile("[\\s,]+ngày\\s.*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern PUNCTUATION_BEHIND = Pattern.compile("[\\s.,;:]+$");
    private static final Pattern SPACED_SEPARATOR = Pattern.compile("\\s*([-/])\\s*");
    private static final Pattern WITH_YEAR =
            Pattern.compile("(\\d{1,6})/(\\d{4})[-/.\\s]*(\\p{L}.*)");
    private static final Pattern WITHOUT_YEAR = Pattern.compile("(\\d{1,6})[-/.\\s]*(\\p{L}.*)");
    private static final Pattern SEPARATORS = Pattern.compile("[-/.\\s]+");

    /** The older form of joint circulars has a slash behind its type. */
    private static final String JOINT = "TTLT/";

    private static final List<String> ISSUERS =
            IssuingBodies.shipped().all().stream()
                    .map(IssuingBody::code)
                    .collect(Collectors.toList());

    private NumberRepair() {}

    private static List<String> types() {
        return Regulation.inForce().documentTypes().all().stream()
                .map(DocumentType::abbreviation)
                .flatMap(Optional::stream)
                .collect(Collectors.toList());
    }

    /**
     * The number that was meant: the typed one itself if there is nothing to repair; empty if
     * nothing can be guessed.
     */
    static Optional<DocumentNumber> meant(String typed) {
        String text = DASHES.matcher(typed).replaceAll("-");
        text = SLASHES.matcher(text).replaceAll("/");
        text = WORDS_IN_FRONT.matcher(text).replaceFirst("");
        text = DATE_BEHIND.matcher(text).replaceFirst("");
        text = PUNCTUATION_BEHIND.matcher(text).replaceFirst("");
        text = SPACED_SEPARATOR.matcher(text).replaceAll("$1");
        Optional<DocumentNumber> tidied = DocumentNumber.parse(text);
        return tidied.filter(DocumentNumber::isOfParty).isPresent() ? tidied : rebuilt(text);
    }

    private static Optional<DocumentNumber> rebuilt(String text) {
        Matcher withYear = WITH_YEAR.matcher(text);
        if (withYear.matches()) {
            return compose(withYear.group(1), withYear.group(2) + "/", withYear.group(3));
        }
        Matcher withoutYear = WITHOUT_YEAR.matcher(text);
        return withoutYear.matches()
                ? compose(withoutYear.group(1), "", withoutYear.group(2))
                : Optional.empty();
    }

    private static Optional<DocumentNumber> compose(String sequence, String year, String symbol) {
        String[] typed = SEPARATORS.split(symbol);
        List<String> groups = new ArrayList<>(typeAndIssuer(typed[0]));
        for (int i = 1; i < typed.length; i++) {
            boolean isIssuer = groups.size() == 1 && types().contains(groups.get(0));
            groups.add(isIssuer ? issuer(typed[i]) : raised(typed[i]));
        }
        String meant = String.join("-", groups);
        return DocumentNumber.parse(
                String.format("%02d", Integer.parseInt(sequence))
                        + "/"
                        + year
                        + (symbol.startsWith(JOINT)
                                ? JOINT + meant.substring(JOINT.length())
                                : meant));
    }

    /** A first group, taken apart if type and issuer were run together. */
    private static List<String> typeAndIssuer(String group) {
        Optional<String> known = known(group, types()).or(() -> known(group, ISSUERS));
        if (known.isPresent()) {
            return List.of(known.get());
        }
        for (int end = group.length() - 2; end >= 2; end--) {
            Optional<String> type = known(group.substring(0, end), types());
            Optional<String> issuer = known(group.substring(end), ISSUERS);
            if (type.isPresent() && issuer.isPresent()) {
                return List.of(type.get(), issuer.get());
            }
        }
        return List.of(raised(group));
    }

    private static String issuer(String group) {
        return known(group, ISSUERS).orElseGet(() -> raised(group));
    }

    /**
     * The one of these that was meant: as typed, else the only one that differs in case alone, else
     * the only one that differs in case and accents.
     */
    private static Optional<String> known(String group, List<String> codes) {
        if (codes.contains(group)) {
            return Optional.of(group);
        }
        Optional<String> inAnyCase =
                only(codes.stream().filter(group::equalsIgnoreCase).collect(Collectors.toList()));
        return inAnyCase.isPresent()
                ? inAnyCase
                : only(
                        codes.stream()
                                .filter(
                                        code ->
                                                Vietnamese.fold(code)
                                                        .equals(Vietnamese.fold(group)))
                                .collect(Collectors.toList()));
    }

    private static Optional<String> only(List<String> codes) {
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }

    /** Typed in small letters, a group is meant in capitals. */
    private static String raised(String group) {
        return group.equals(group.toLowerCase(Locale.ROOT))
                ? group.toUpperCase(Locale.ROOT)
                : group;
    }
}
