package vn.communeportal.insight.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/** What a commune has of one criterion. Immutable. */
public final class ScoreLine {

    private final Criterion criterion;
    private final double points;
    private final String evidence;
    private final boolean isMeasured;

    ScoreLine(Criterion criterion, double points, String evidence, boolean isMeasured) {
        this.criterion = Objects.requireNonNull(criterion, "criterion");
        this.points = points;
        this.evidence = Objects.requireNonNull(evidence, "evidence");
        this.isMeasured = isMeasured;
    }

    public Criterion criterion() {
        return criterion;
    }

    /** To one decimal, at most the criterion's. */
    public double points() {
        return points;
    }

    /** An address, or words; may be empty. */
    public String evidence() {
        return evidence;
    }

    /** Whether the portal measured it; otherwise a person entered it, or nobody did. */
    public boolean isMeasured() {
        return isMeasured;
    }

    /** {@code 12,5}. */
    public static String shown(double points) {
        return BigDecimal.valueOf(points)
                .setScale(1, RoundingMode.HALF_UP)
                .toString()
                .replace('.', ',')
                .replaceFirst(",0$", "");
    }
}
