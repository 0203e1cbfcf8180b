package vn.communeportal.royalties;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a work's royalty is counted with: coefficient, adjustment, unit and who shares it. Royalty =
 * coefficient × unit (Decree 18/2014/NĐ-CP, article 7), adjusted, in whole dong. Immutable.
 */
final class Valuation {

    /** Points of coefficient have no more decimal places. */
    static final int PLACES = 3;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String genre;
    private final BigDecimal coefficient;
    private final long adjustment;
    private final BigDecimal encouragement;
    private final BigDecimal unit;
    private final String table;
    private final List<Share> sharers;

    /**
     * @param adjustment in hundredths
     * @param unit dong for a coefficient of 1; null if it is counted without money
     * @param table code of the table; empty if none holds
     * @param sharers with weights, whatever else they say
     */
    Valuation(
            String genre,
            BigDecimal coefficient,
            long adjustment,
            BigDecimal encouragement,
            BigDecimal unit,
            String table,
            List<Share> sharers) {
        this.genre = Objects.requireNonNull(genre, "genre");
        this.coefficient = Objects.requireNonNull(coefficient, "coefficient");
        this.adjustment = adjustment;
        this.encouragement = Objects.requireNonNull(encouragement, "encouragement");
        this.unit = unit;
        this.table = Objects.requireNonNull(table, "table");
        this.sharers = List.copyOf(sharers);
    }

    String genre() {
        return genre;
    }

    BigDecimal coefficient() {
        return coefficient;
    }

    long adjustment() {
        return adjustment;
    }

    BigDecimal encouragement() {
        return encouragement;
    }

    Optional<BigDecimal> unit() {
        return Optional.ofNullable(unit);
    }

    String table() {
        return table;
    }

    /** Coefficient with its adjustment. */
    BigDecimal points() {
        return coefficient
                .multiply(HUNDRED.add(BigDecimal.valueOf(adjustment)))
                .divide(HUNDRED, PLACES, RoundingMode.HALF_UP);
    }

    /** In whole dong; null if it is counted without money. */
    private BigDecimal amount(BigDecimal points) {
        return unit == null ? null : points.multiply(unit).setScale(0, RoundingMode.HALF_UP);
    }

    /** What each gets; together exactly the work's royalty and its encouragement. */
    List<Share> shares() {
        List<Share> shares = new ArrayList<>();
        List<Share> weighing =
                sharers.stream().filter(one -> one.weight() > 0).collect(Collectors.toList());
        if (weighing.isEmpty()) {
            return shares;
        }
        List<Long> weights = weighing.stream().map(Share::weight).collect(Collectors.toList());
        List<BigDecimal> points = Split.of(points(), PLACES, weights);
        List<BigDecimal> amounts = unit == null ? null : Split.of(amount(points()), 0, weights);
        for (int i = 0; i < weighing.size(); i++) {
            shares.add(
                    weighing.get(i).with(points.get(i), amounts == null ? null : amounts.get(i)));
        }
        if (encouragement.signum() > 0) {
            weighing.stream()
                    .filter(one -> one.part() == Part.AUTHOR)
                    .findFirst()
                    .ifPresent(author -> shares.add(encouraged(author)));
        }
        return shares;
    }

    private Share encouraged(Share author) {
        BigDecimal more = encouragement.setScale(PLACES, RoundingMode.HALF_UP);
        return new Share(Part.ENCOURAGEMENT, author.person(), author.name(), 0, more, amount(more));
    }
}
