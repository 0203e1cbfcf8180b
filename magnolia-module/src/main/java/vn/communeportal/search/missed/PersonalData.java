package vn.communeportal.search.missed;

import java.util.regex.Pattern;

/** What may be about a person in something that was typed into a search box. */
final class PersonalData {

    private static final String GONE = " ";

    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+");

    /** Code of a procedure: the one long number that is about nobody. */
    private static final String CODE = "(?<![\\d.])\\d\\.\\d{6}(?!\\d)";

    /**
     * Telephone numbers, identity cards, bank accounts, dates of birth: six digits or more, however
     * they are grouped.
     */
    private static final Pattern NUMBER = Pattern.compile(CODE + "|\\+?\\d(?:[ .()/-]*\\d){5,}");

    /** Number and year of a document, {@code 142/2025}, with or without its sign. */
    private static final Pattern HARMLESS = Pattern.compile("\\d{1,4}/(?:19|20)\\d{2}|" + CODE);

    private PersonalData() {}

    /** The text without it. */
    static String removed(String text) {
        String plain = ADDRESS.matcher(text).replaceAll(GONE);
        return NUMBER.matcher(plain)
                .replaceAll(
                        found -> HARMLESS.matcher(found.group()).matches() ? found.group() : GONE)
                .strip();
    }
}
