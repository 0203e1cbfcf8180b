package vn.communeportal.insight.score;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.communeportal.text.Vietnamese;

/** The scores of one commune in one period. Immutable. */
public final class ScoreSheet {

    private final CriteriaSet set;
    private final List<ScoreLine> lines;

    ScoreSheet(CriteriaSet set, List<ScoreLine> lines) {
        this.set = Objects.requireNonNull(set, "set");
        this.lines = List.copyOf(lines);
    }

    public CriteriaSet criteria() {
        return set;
    }

    public List<ScoreLine> lines() {
        return lines;
    }

    public double points() {
        return Math.round(10 * lines.stream().mapToDouble(ScoreLine::points).sum()) / 10.0;
    }

    public double maximum() {
        return set.points();
    }

    /** In Vietnamese. */
    public String band() {
        return band(Vietnamese.LOCALE);
    }

    public String band(Locale locale) {
        return set.band(points(), locale);
    }
}
