package vn.communeportal.editorial.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.text.Vietnamese;

/**
 * A short sign of what a text says: two texts that share most runs of four words share most of its
 * numbers (MinHash). Sixteen bands of it are for looking up: texts that agree in eight of ten runs
 * agree in a band almost surely. Says nothing of the words themselves. Immutable.
 */
public final class TextSignature {

    private static final int BANDS = 16;
    private static final int ROWS = 4;
    private static final int RUN = 4;
    private static final int FEWEST_WORDS = 20;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final int[] minima;

    private TextSignature(int[] minima) {
        this.minima = minima;
    }

    /** The sign of all texts of a content; without numbers if it says too little to compare. */
    public static TextSignature of(ContentType type, Content content) {
        StringBuilder text = new StringBuilder();
        for (String field : List.of("title", "summary", "body", "content", "description")) {
            if (type.field(field).isPresent()) {
                text.append(RichText.of(content.text(field))).append('\n');
            }
        }
        return of(text.toString());
    }

    static TextSignature of(String text) {
        String[] words = Vietnamese.fold(text).split("[^a-z0-9]+");
        if (words.length < FEWEST_WORDS) {
            return new TextSignature(new int[0]);
        }
        int[] minima = new int[BANDS * ROWS];
        Arrays.fill(minima, Integer.MAX_VALUE);
        for (int i = 0; i + RUN <= words.length; i++) {
            long run = 1;
            for (int j = i; j < i + RUN; j++) {
                run = run * 1_000_003 + words[j].hashCode();
            }
            for (int k = 0; k < minima.length; k++) {
                minima[k] = Math.min(minima[k], mixed(run + k * GOLDEN));
            }
        }
        return new TextSignature(minima);
    }

    private static int mixed(long number) {
        long mixed = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return (int) (mixed ^ mixed >>> 31);
    }

    /** As it is stored: one word a band; what is alike has some of them in common. */
    public List<String> bands() {
        List<String> bands = new ArrayList<>();
        for (int band = 0; band * ROWS < minima.length; band++) {
            long hash = band;
            for (int row = 0; row < ROWS; row++) {
                hash = hash * 31 + minima[band * ROWS + row];
            }
            bands.add(Long.toString(hash, 36));
        }
        return bands;
    }

    /** As it is stored, to be compared. */
    public String numbers() {
        StringBuilder numbers = new StringBuilder();
        for (int number : minima) {
            numbers.append(numbers.length() == 0 ? "" : " ").append(Integer.toString(number, 36));
        }
        return numbers.toString();
    }

    /** Share of runs of words that both texts have, about: 0 to 1. */
    public double likeness(String numbers) {
        String[] others = numbers.split(" ");
        if (minima.length == 0 || others.length != minima.length) {
            return 0;
        }
        int same = 0;
        for (int i = 0; i < minima.length; i++) {
            same += Integer.toString(minima[i], 36).equals(others[i]) ? 1 : 0;
        }
        return (double) same / minima.length;
    }
}
