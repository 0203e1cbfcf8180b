package vn.communeportal.editorial;

import java.time.Duration;
import java.util.Map;

/** What a commune has set for its review links. Immutable. */
public final class ReviewLinkTerms {

    /** Setting: for how many hours a link counts; {@value #USUAL_HOURS} if nothing is said. */
    public static final String HOURS = "reviewLinkHours";

    /** Setting: {@value #NO_CODE} if a link alone is enough; else the person's code is asked. */
    public static final String CODE = "reviewLinkCode";

    public static final String NO_CODE = "none";

    private static final int USUAL_HOURS = 24;
    private static final int MOST_HOURS = 24 * 7;

    private final Duration time;
    private final boolean coded;

    private ReviewLinkTerms(Duration time, boolean coded) {
        this.time = time;
        this.coded = coded;
    }

    static ReviewLinkTerms of(Map<String, String> settings) {
        return new ReviewLinkTerms(
                Duration.ofHours(hours(settings.getOrDefault(HOURS, ""))),
                !NO_CODE.equals(settings.getOrDefault(CODE, "")));
    }

    private static int hours(String wanted) {
        try {
            return Math.max(1, Math.min(Integer.parseInt(wanted), MOST_HOURS));
        } catch (NumberFormatException e) {
            return USUAL_HOURS;
        }
    }

    /** For how long a link counts. */
    Duration time() {
        return time;
    }

    /** Whether the person's code is asked. */
    boolean isCoded() {
        return coded;
    }
}
