package vn.communeportal.royalties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Shares add up exactly, whatever is shared. */
class SplitTest {

    private static final int CASES = 20_000;

    @Test
    void sharesAddUpAndAreFairInManyRandomCases() {
        Random random = new Random(20_260_701);
        for (int i = 0; i < CASES; i++) {
            int scale = random.nextInt(4);
            BigDecimal amount = BigDecimal.valueOf(random.nextLong() >> random.nextInt(64), scale);
            List<Long> weights = weights(random);
            List<BigDecimal> shares = Split.of(amount, scale, weights);

            String described = amount + " among " + weights + " is " + shares;
            assertThat(shares).as(described).hasSameSizeAs(weights);
            assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as(described)
                    .isEqualByComparingTo(amount);
            fair(amount, scale, weights, shares, described);
        }
    }

    private static List<Long> weights(Random random) {
        List<Long> weights = new ArrayList<>();
        int people = 1 + random.nextInt(7);
        for (int i = 0; i < people; i++) {
            weights.add(random.nextInt(5) == 0 ? 0L : (long) random.nextInt(1000));
        }
        weights.set(random.nextInt(people), 1L + random.nextInt(1000));
        return weights;
    }

    /**
     * Nobody is a whole smallest piece away from the exact part; who has no weight gets nothing.
     */
    private static void fair(
            BigDecimal amount,
            int scale,
            List<Long> weights,
            List<BigDecimal> shares,
            String described) {
        long all = weights.stream().mapToLong(Long::longValue).sum();
        for (int i = 0; i < weights.size(); i++) {
            BigDecimal exact =
                    amount.multiply(BigDecimal.valueOf(weights.get(i)))
                            .divide(BigDecimal.valueOf(all), scale + 30, RoundingMode.HALF_EVEN);
            assertThat(shares.get(i).subtract(exact).abs())
                    .as(described)
                    .isLessThan(BigDecimal.ONE.movePointLeft(scale));
            if (weights.get(i) == 0) {
                assertThat(shares.get(i)).as(described).isZero();
            }
        }
    }

    @Test
    void whatIsLeftGoesToTheLargestRemainders() {
        assertThat(Split.of(new BigDecimal("253000"), 0, List.of(70L, 20L, 10L)))
                .containsExactly(
                        new BigDecimal("177100"), new BigDecimal("50600"), new BigDecimal("25300"));
        assertThat(Split.of(BigDecimal.TEN, 0, List.of(1L, 1L, 1L)))
                .as("of equal ones the first")
                .containsExactly(
                        BigDecimal.valueOf(4), BigDecimal.valueOf(3), BigDecimal.valueOf(3));
        assertThat(Split.of(BigDecimal.TEN.negate(), 0, List.of(1L, 1L, 1L)))
                .containsExactly(
                        BigDecimal.valueOf(-4), BigDecimal.valueOf(-3), BigDecimal.valueOf(-3));
    }

    @Test
    void whatCannotBeSharedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Split.of(BigDecimal.TEN, 0, List.of(0L, 0L)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Split.of(BigDecimal.TEN, 0, List.of(2L, -1L)));
    }
}
