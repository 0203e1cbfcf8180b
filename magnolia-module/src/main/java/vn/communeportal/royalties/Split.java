package vn.communeportal.royalties;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Shares an amount so that the shares always add up to it exactly: each gets its whole part, and
 * what is left goes, a smallest piece each, to the largest remainders, of equal ones to the first.
 */
public final class Split {

    private Split() {}

    /**
     * @param amount may be negative
     * @param scale decimal places of a smallest piece; the amount has no more
     * @param weights none negative, at least one positive
     * @return as many as there are weights, in their order
     * @throws IllegalArgumentException if it cannot be shared so
     */
    public static List<BigDecimal> of(BigDecimal amount, int scale, List<Long> weights) {
        BigInteger pieces = amount.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue().abs();
        BigInteger all = BigInteger.ZERO;
        for (long weight : weights) {
            if (weight < 0) {
                throw new IllegalArgumentException("A negative weight: " + weights);
            }
            all = all.add(BigInteger.valueOf(weight));
        }
        if (all.signum() == 0) {
            throw new IllegalArgumentException("Nobody to share with: " + weights);
        }
        List<BigInteger> shares = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        BigInteger left = pieces;
        for (long weight : weights) {
            BigInteger[] parts =
                    pieces.multiply(BigInteger.valueOf(weight)).divideAndRemainder(all);
            shares.add(parts[0]);
            remainders.add(parts[1]);
            left = left.subtract(parts[0]);
        }
        // Fewer are left than there are remainders above zero.
        IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
                .limit(left.intValueExact())
                .forEach(i -> shares.set(i, shares.get(i).add(BigInteger.ONE)));
        return shares.stream()
                .map(share -> amount.signum() < 0 ? share.negate() : share)
                .map(share -> new BigDecimal(share, scale))
                .collect(Collectors.toList());
    }
}
