package vn.communeportal.royalties;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.communeportal.content.Content;
import vn.communeportal.content.Problem;

/** How a commune counts royalties, as its head decided. Immutable. */
public final class RoyaltySettings {

    /** The type of the record, and its id. */
    public static final String TYPE = "royaltySettings";

    /** Without a decision everything goes to the author and is counted without money. */
    private static final Content UNDECIDED = Content.empty().with("authorWeight", 100L);

    private static final String COEFFICIENTS = "coefficients";

    private final Content content;

    RoyaltySettings(Content content) {
        this.content = content;
    }

    static RoyaltySettings undecided() {
        return new RoyaltySettings(UNDECIDED);
    }

    public Content content() {
        return content;
    }

    /** Whether royalties are paid; otherwise coefficients are only counted. */
    public boolean isWithMoney() {
        return content.flag("money");
    }

    /** Codes of the tables that the commune chose; may be empty. */
    public List<String> tables() {
        return content.texts("tables");
    }

    /** What a work of a genre gets unless somebody decides otherwise: 1 where nothing is said. */
    public BigDecimal coefficient(String genre) {
        return content.parts(COEFFICIENTS).stream()
                .filter(part -> part.text("genre").equals(genre))
                .findFirst()
                .flatMap(part -> decimal(part.text("value")))
                .orElse(BigDecimal.ONE);
    }

    long authorWeight() {
        return content.number("authorWeight").orElse(100);
    }

    long editorWeight() {
        return content.number("editorWeight").orElse(0);
    }

    /** What the commune has for royalties in a year, in dong. */
    public Optional<BigDecimal> fund() {
        return content.number("fund").isPresent()
                ? Optional.of(BigDecimal.valueOf(content.number("fund").getAsLong()))
                : Optional.empty();
    }

    /** What is wrong with settings beyond their fields' own rules. */
    static List<Problem> check(Content content) {
        List<Problem> problems = new ArrayList<>();
        List<Content> coefficients = content.parts(COEFFICIENTS);
        for (int i = 0; i < coefficients.size(); i++) {
            decimal(
                    coefficients.get(i).text("value"),
                    COEFFICIENTS + "[" + (i + 1) + "].value",
                    problems);
        }
        long author = content.number("authorWeight").orElse(0);
        for (String helper : List.of("photographerWeight", "editorWeight")) {
            if (content.number(helper).orElse(0) > author) {
                problems.add(Problem.in(helper, "problem.royalties.helperAboveAuthor"));
            }
        }
        return problems;
    }

    /** Notes a problem unless the text is a number of at most three decimal places. */
    static void decimal(String text, String field, List<Problem> problems) {
        if (!text.isBlank() && decimal(text).isEmpty()) {
            problems.add(Problem.in(field, "problem.royalties.decimal", text));
        }
    }

    /** A number as people write it, {@code 1,5} or {@code 1.5}; empty if it is none. */
    static Optional<BigDecimal> decimal(String text) {
        String plain = text.strip().replace(',', '.');
        return plain.matches("\\d{1,3}([.]\\d{1,3})?")
                ? Optional.of(new BigDecimal(plain))
                : Optional.empty();
    }
}
