package vn.communeportal.insight.score;

import java.util.Objects;

/** Points that a person entered for a criterion that is not measured. Immutable. */
public final class ScoreEntry {

    private final double points;
    private final String evidence;

    public ScoreEntry(double points, String evidence) {
        this.points = points;
        this.evidence = Objects.requireNonNull(evidence, "evidence");
    }

    public double points() {
        return points;
    }

    /** An address or words. */
    public String evidence() {
        return evidence;
    }
}
