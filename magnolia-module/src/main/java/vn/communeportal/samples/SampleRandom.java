package vn.communeportal.samples;

import java.util.List;
import java.util.Random;

/**
 * The chance in the samples: the same seed gives the same choices on every machine, so that two
 * installations show the same items under the same addresses.
 */
final class SampleRandom {

    private final Random random;

    private SampleRandom(long seed) {
        this.random = new Random(seed);
    }

    /** Chance for one thing, told from others by its name. */
    static SampleRandom of(String... name) {
        long seed = 1125899906842597L;
        for (char letter : String.join("/", name).toCharArray()) {
            seed = 31 * seed + letter;
        }
        return new SampleRandom(seed * 0x9E3779B97F4A7C15L);
    }

    /** A number from 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number between two, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** True in so many of a hundred cases. */
    boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    double fraction() {
        return random.nextDouble();
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
