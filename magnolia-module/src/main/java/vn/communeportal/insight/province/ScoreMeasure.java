package vn.communeportal.insight.province;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.Commune;
import vn.communeportal.insight.figures.Period;
import vn.communeportal.insight.score.Scores;
import vn.communeportal.published.PublishedItems;
import vn.communeportal.text.Vietnamese;

/** The points of a commune by the criteria of today, over this year up to today. */
@Singleton
public final class ScoreMeasure implements Measure {

    private final Scores scores;
    private final PublishedItems published;
    private final Clock clock;

    @Inject
    public ScoreMeasure(Scores scores, PublishedItems published, Clock clock) {
        this.scores = scores;
        this.published = published;
        this.clock = clock;
    }

    @Override
    public String id() {
        return Standings.SCORE;
    }

    @Override
    public OptionalLong of(String id) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        Period period = Period.year(today.getYear()).cutOff(today);
        Optional<Commune> commune = published.commune(id);
        return commune.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.round(scores.of(commune.get(), period).points()));
    }
}
