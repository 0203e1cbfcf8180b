package vn.communeportal.royalties;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.communeportal.content.Content;

/**
 * A work in a month's list: what it was counted with, and what each person gets for it in this
 * list. Immutable.
 */
public final class ListedWork {

    /** In place of a table's code where the commune counts without money. */
    static final String TALLY = "tally";

    private final Work work;
    private final String author;
    private final Valuation valuation;
    private final long decision;
    private final boolean difference;
    private final List<Share> shares;

    /**
     * @param author the person that the item names or who made it
     * @param decision how often something had been decided about it
     * @param difference whether it was in an earlier list, of which this is the difference
     */
    ListedWork(
            Work work,
            String author,
            Valuation valuation,
            long decision,
            boolean difference,
            List<Share> shares) {
        this.work = work;
        this.author = author;
        this.valuation = valuation;
        this.decision = decision;
        this.difference = difference;
        this.shares = List.copyOf(shares);
    }

    Work work() {
        return work;
    }

    String author() {
        return author;
    }

    Valuation valuation() {
        return valuation;
    }

    long decision() {
        return decision;
    }

    public String itemId() {
        return work.itemId();
    }

    public String workspace() {
        return work.workspace();
    }

    public String title() {
        return work.title();
    }

    /** Day of the first publication. */
    public LocalDate day() {
        return work.day();
    }

    /** By which it is counted. */
    public String genre() {
        return valuation.genre();
    }

    public boolean isReposted() {
        return work.isReposted();
    }

    public BigDecimal coefficient() {
        return valuation.coefficient();
    }

    /** In hundredths of the coefficient. */
    public long adjustment() {
        return valuation.adjustment();
    }

    /** Whether it was in an earlier list, of which this is the difference. */
    public boolean isDifference() {
        return difference;
    }

    public List<Share> shares() {
        return shares;
    }

    BigDecimal amount() {
        return shares.stream().map(Share::amountOrZero).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal points() {
        return shares.stream().map(Share::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Content content() {
        return Content.empty()
                .with("itemId", work.itemId())
                .with("workspace", work.workspace())
                .with("title", work.title())
                .with("day", work.day())
                .with("genre", work.genre())
                .with("countedAs", valuation.genre())
                .with("reposted", work.isReposted())
                .with("author", author)
                .with("coefficient", valuation.coefficient().toPlainString())
                .with("adjustment", valuation.adjustment())
                .with("encouragement", valuation.encouragement().toPlainString())
                .with("unit", valuation.unit().map(BigDecimal::toPlainString).orElse(null))
                .with("table", valuation.table())
                .with("decision", decision)
                .with("difference", difference)
                .with(
                        "shares",
                        shares.stream().map(ListedWork::content).collect(Collectors.toList()));
    }

    private static Content content(Share share) {
        return Content.empty()
                .with("part", share.part().id())
                .with("person", share.person())
                .with("name", share.name())
                .with("weight", share.weight())
                .with("points", share.points().toPlainString())
                .with("amount", share.amount().map(BigDecimal::toPlainString).orElse(null));
    }

    static ListedWork read(Content content) {
        List<Share> shares = new ArrayList<>();
        for (Content part : content.parts("shares")) {
            shares.add(
                    new Share(
                            Part.ofId(part.text("part")),
                            part.text("person"),
                            part.text("name"),
                            part.number("weight").orElse(0),
                            decimal(part, "points"),
                            part.has("amount") ? decimal(part, "amount") : null));
        }
        Work work =
                new Work(
                        content.text("itemId"),
                        content.text("workspace"),
                        content.text("title"),
                        content.date("day").orElseThrow(),
                        content.text("genre"),
                        content.flag("reposted"),
                        "",
                        "",
                        null);
        Valuation valuation =
                new Valuation(
                        content.text("countedAs"),
                        decimal(content, "coefficient"),
                        content.number("adjustment").orElse(0),
                        decimal(content, "encouragement"),
                        content.has("unit") ? decimal(content, "unit") : null,
                        content.text("table"),
                        shares.stream()
                                .filter(share -> share.part() != Part.ENCOURAGEMENT)
                                .collect(Collectors.toList()));
        return new ListedWork(
                work,
                content.text("author"),
                valuation,
                content.number("decision").orElse(0),
                content.flag("difference"),
                shares);
    }

    private static BigDecimal decimal(Content content, String field) {
        String text = content.text(field);
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
    }

    @Override
    public String toString() {
        return content().toString();
    }
}
