package vn.communeportal.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in an instrument on which a rule rests (<i>căn cứ pháp lý</i>), written as officials
 * write it: {@code 224/2026/NĐ-CP, Điều 9, khoản 1, điểm c}. Immutable.
 */
public final class LegalBasis {

    private static final Pattern FORM =
            Pattern.compile(
                    "([^,;]+)(?:, Điều ([^,;]+))?(?:, khoản ([^,;]+))?(?:, điểm ([^,;]+))?"
                            + "(?:, Phụ lục ([^,;]+))?");

    private final String instrument;
    private final String article;
    private final String clause;
    private final String point;
    private final String annex;

    private LegalBasis(Matcher matcher) {
        this.instrument = matcher.group(1).trim();
        this.article = matcher.group(2);
        this.clause = matcher.group(3);
        this.point = matcher.group(4);
        this.annex = matcher.group(5);
    }

    /** Empty if the text is not of the form. */
    public static Optional<LegalBasis> parse(String text) {
        Matcher matcher = FORM.matcher(text.trim());
        return matcher.matches() ? Optional.of(new LegalBasis(matcher)) : Optional.empty();
    }

    /**
     * Several, divided by semicolons; none for an empty text.
     *
     * @throws IllegalArgumentException with the part that is not of the form
     */
    public static List<LegalBasis> parseAll(String text) {
        List<LegalBasis> all = new ArrayList<>();
        for (String part : text.isBlank() ? new String[0] : text.split(";", -1)) {
            all.add(parse(part).orElseThrow(() -> new IllegalArgumentException(part.trim())));
        }
        return all;
    }

    /** Its number, or the title of one whose number is not known: the key in the instruments. */
    public String instrument() {
        return instrument;
    }

    /** <i>Điều</i>, {@code 9} or {@code 25–28}; empty if the whole instrument is meant. */
    public Optional<String> article() {
        return Optional.ofNullable(article);
    }

    /** <i>Khoản</i>. */
    public Optional<String> clause() {
        return Optional.ofNullable(clause);
    }

    /** <i>Điểm</i>. */
    public Optional<String> point() {
        return Optional.ofNullable(point);
    }

    /** <i>Phụ lục</i>. */
    public Optional<String> annex() {
        return Optional.ofNullable(annex);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LegalBasis && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return Objects.hash(instrument, article, clause, point, annex);
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return instrument
                + (article == null ? "" : ", Điều " + article)
                + (clause == null ? "" : ", khoản " + clause)
                + (point == null ? "" : ", điểm " + point)
                + (annex == null ? "" : ", Phụ lục " + annex);
    }
}
