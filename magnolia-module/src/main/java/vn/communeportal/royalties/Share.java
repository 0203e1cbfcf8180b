package vn.communeportal.royalties;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** What one person gets of a work in a list. Immutable. */
public final class Share {

    private final Part part;
    private final String person;
    private final String name;
    private final long weight;
    private final BigDecimal points;
    private final BigDecimal amount;

    /**
     * @param person login, or {@code name:} and the name of somebody without an account
     * @param weight 0 for encouragement, which is not shared
     * @param points of coefficient
     * @param amount in dong; null if it is counted without money
     */
    Share(
            Part part,
            String person,
            String name,
            long weight,
            BigDecimal points,
            BigDecimal amount) {
        this.part = Objects.requireNonNull(part, "part");
        this.person = Objects.requireNonNull(person, "person");
        this.name = Objects.requireNonNull(name, "name");
        this.weight = weight;
        this.points = Objects.requireNonNull(points, "points");
        this.amount = amount;
    }

    /** The same person with other numbers. */
    Share with(BigDecimal otherPoints, BigDecimal otherAmount) {
        return new Share(part, person, name, weight, otherPoints, otherAmount);
    }

    public Part part() {
        return part;
    }

    /** Tells persons apart: the login of those with an account. */
    public String person() {
        return person;
    }

    public String name() {
        return name;
    }

    long weight() {
        return weight;
    }

    /** Of coefficient. */
    public BigDecimal points() {
        return points;
    }

    /** In dong; empty if it is counted without money. */
    public Optional<BigDecimal> amount() {
        return Optional.ofNullable(amount);
    }

    BigDecimal amountOrZero() {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    boolean isNothing() {
        return points.signum() == 0 && amountOrZero().signum() == 0;
    }

    /** Who gets it, and for what. */
    String key() {
        return part.id() + "/" + person;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Share && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return key()
                + "*"
                + weight
                + "="
                + points.stripTrailingZeros().toPlainString()
                + (amount == null ? "" : "/" + amount.toPlainString());
    }
}
