package vn.communeportal.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.communeportal.content.document.DocumentNumber;
import vn.communeportal.content.document.NumberReading;

/** Checks that several kinds of content share. */
final class Checks {

    private static final Set<String> WEB = Set.of("http", "https");
    private static final Set<String> SECURE_WEB = Set.of("https");

    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+-]+@([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}");
    private static final Pattern OWN_PATH = Pattern.compile("/[a-z0-9][A-Za-z0-9/_.-]*");

    private Checks() {}

    /** The time in which an item is shown has to have a length. */
    static void publishingPeriod(Content content, List<Problem> problems) {
        Optional<Instant> from = content.time(ItemNodes.PUBLISH_FROM);
        Optional<Instant> until = content.time(ItemNodes.PUBLISH_UNTIL);
        if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
            problems.add(Problem.in(ItemNodes.PUBLISH_UNTIL, "problem.publishUntil.tooEarly"));
        }
    }

    /** An address, if there is one, leads to a page of the web. */
    static void webAddress(Content content, String field, List<Problem> problems) {
        webAddress(content, field, field, problems);
    }

    /** The same in a part, whose field is at another place. */
    static void webAddress(Content part, String field, String place, List<Problem> problems) {
        if (part.has(field) && !isAddress(part.text(field).strip(), WEB)) {
            problems.add(Problem.in(place, "problem.webAddress", part.text(field)));
        }
    }

    /** An address, if there is one, leads to a page of the web, or of this portal by its path. */
    static void addressOrPath(Content content, String field, List<Problem> problems) {
        if (!OWN_PATH.matcher(content.text(field).strip()).matches()) {
            webAddress(content, field, problems);
        }
    }

    /** An e-mail address, if there is one, looks like one. */
    static void email(Content content, String field, List<Problem> problems) {
        if (content.has(field) && !EMAIL.matcher(content.text(field).strip()).matches()) {
            problems.add(Problem.in(field, "problem.email", content.text(field)));
        }
    }

    /** An address, if there is one, leads to a page of the web over a protected connection. */
    static void secureAddress(Content content, String field, List<Problem> problems) {
        if (content.has(field) && !isAddress(content.text(field).strip(), SECURE_WEB)) {
            problems.add(Problem.in(field, "problem.secureAddress", content.text(field)));
        }
    }

    private static boolean isAddress(String text, Set<String> schemes) {
        try {
            URI uri = new URI(text);
            return uri.getScheme() != null
                    && schemes.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getHost().indexOf('.') > 0
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** A document's number, if there is one, as the law writes it; empty if it is not. */
    static Optional<DocumentNumber> number(
            Content content, String field, String place, List<Problem> problems) {
        if (!content.has(field)) {
            return Optional.empty();
        }
        String typed = content.text(field);
        NumberReading reading = NumberReading.of(typed);
        reading.flaw()
                .ifPresent(
                        flaw ->
                                problems.add(
                                        flawed(place, typed.strip(), flaw, reading.suggestion())));
        return reading.number();
    }

    private static Problem flawed(
            String place,
            String typed,
            NumberReading.Flaw flaw,
            Optional<DocumentNumber> suggestion) {
        if (suggestion.isPresent()) {
            String key =
                    flaw == NumberReading.Flaw.LEADING_ZERO
                            ? "problem.number.leadingZero"
                            : "problem.number.suggestion";
            return Problem.in(place, key, typed, suggestion.get().toString());
        }
        switch (flaw) {
            case BLANK:
                return Problem.in(place, "problem.number.blank", typed);
            case NO_ISSUER:
                return Problem.in(place, "problem.number.noIssuer", typed);
            default:
                return Problem.in(place, "problem.number.form", typed);
        }
    }
}
