package vn.communeportal.templating;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.search.Facet;
import vn.communeportal.search.InForce;
import vn.communeportal.search.SearchQuery;

/**
 * What a program asks for, read strictly: a program whose filter is misspelt has to be told, or it
 * takes everything for what it asked for. The pages of the portal are lenient, see {@link
 * SearchAddress}.
 */
final class SearchParameters {

    static final String SIZE = "size";
    static final String LANGUAGE = "language";
    static final String ENGLISH = "en";

    private static final int MOST_VALUES = 50;
    private static final int LONGEST_VALUE = 500;
    private static final Set<String> KNOWN = new LinkedHashSet<>();

    static {
        Arrays.stream(Facet.values()).map(Facet::id).forEach(KNOWN::add);
        KNOWN.addAll(
                List.of(
                        SearchAddress.WORDS,
                        SearchAddress.FROM,
                        SearchAddress.TO,
                        SearchAddress.IN_FORCE_ON,
                        SearchAddress.SORT,
                        SearchAddress.PAGE,
                        SIZE,
                        LANGUAGE));
    }

    private final Map<String, String[]> values;
    private final Map<String, String> problems = new LinkedHashMap<>();

    SearchParameters(Map<String, String[]> values) {
        this.values = values;
    }

    /** What is wrong, by the name of the parameter, in English; empty if nothing is. */
    Map<String, String> problems(int largestSize) {
        for (String name : values.keySet()) {
            if (!KNOWN.contains(name)) {
                problem(name, "unknown; known are " + String.join(", ", KNOWN));
            } else if (Facet.ofId(name).isEmpty() && all(name).size() > 1) {
                problem(name, "may stand once");
            } else if (all(name).size() > MOST_VALUES
                    || all(name).stream().anyMatch(value -> value.length() > LONGEST_VALUE)) {
                problem(name, "at most " + MOST_VALUES + " values of " + LONGEST_VALUE);
            }
        }
        if (first(SearchAddress.WORDS).length() > SearchQuery.LONGEST) {
            problem(SearchAddress.WORDS, "at most " + SearchQuery.LONGEST + " characters");
        }
        for (String name :
                List.of(SearchAddress.FROM, SearchAddress.TO, SearchAddress.IN_FORCE_ON)) {
            if (!first(name).isEmpty() && day(name).isEmpty()) {
                problem(name, "a day such as 2025-07-18");
            }
        }
        if (day(SearchAddress.FROM)
                .flatMap(from -> day(SearchAddress.TO).filter(from::isAfter))
                .isPresent()) {
            problem(SearchAddress.TO, "not before " + SearchAddress.FROM);
        }
        oneOf(SearchAddress.SORT, List.of("relevance", SearchAddress.NEWEST));
        oneOf(LANGUAGE, List.of("vi", ENGLISH));
        oneOf(
                Facet.KIND.id(),
                ContentTypes.shipped().all().stream()
                        .map(ContentType::name)
                        .collect(Collectors.toList()));
        oneOf(Facet.VALIDITY.id(), InForce.ids());
        whole(SIZE, largestSize);
        whole(SearchAddress.PAGE, SearchQuery.DEEPEST);
        if (problems.isEmpty() && (long) page() * size(largestSize) > SearchQuery.DEEPEST) {
            problem(SearchAddress.PAGE, "nothing beyond result " + SearchQuery.DEEPEST);
        }
        return problems;
    }

    private void whole(String name, int largest) {
        String text = first(name);
        if (!text.isEmpty()
                && !(text.matches("[1-9]\\d{0,5}") && Integer.parseInt(text) <= largest)) {
            problem(name, "a number from 1 to " + largest);
        }
    }

    private void oneOf(String name, List<String> allowed) {
        if (all(name).stream().anyMatch(value -> !value.isEmpty() && !allowed.contains(value))) {
            problem(name, "one of " + String.join(", ", allowed));
        }
    }

    private void problem(String name, String text) {
        problems.putIfAbsent(name, text);
    }

    private Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.parse(first(name)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    String first(String name) {
        return all(name).stream().findFirst().orElse("").strip();
    }

    List<String> all(String name) {
        return new ArrayList<>(Arrays.asList(values.getOrDefault(name, new String[0])));
    }

    int page() {
        String page = first(SearchAddress.PAGE);
        return page.isEmpty() ? 1 : Integer.parseInt(page);
    }

    int size(int usual) {
        String size = first(SIZE);
        return size.isEmpty() ? usual : Integer.parseInt(size);
    }

    boolean isEnglish() {
        return first(LANGUAGE).equals(ENGLISH);
    }
}
