package vn.communeportal.editorial.time;

import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.editorial.BoardValues;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.host.Repositories;
import vn.communeportal.regulation.Regulation;
import vn.communeportal.regulation.TimeSpan;

/** The times of communes for each step. */
@Singleton
public final class Timetables {

    private final BoardValues values;

    @Inject
    public Timetables(Repositories repositories, EditorialDesk desk, Clock clock) {
        values =
                new BoardValues(
                        repositories, desk, clock, "timetable", "timetableChangedMeanwhile");
    }

    /** The times that count in the commune now. */
    public Timetable of(String commune) {
        Map<String, String> written = values.of(commune);
        Map<WaitingStep, TimeSpan> own = new EnumMap<>(WaitingStep.class);
        for (WaitingStep step : WaitingStep.values()) {
            TimeSpan.parse(written.getOrDefault(step.id(), ""))
                    .ifPresent(span -> own.put(step, span));
        }
        return new Timetable(Regulation.inForce(), own);
    }

    /** Counts the changes: who saves says which one they saw. */
    public long revision(String commune) {
        return values.revision(commune);
    }

    public boolean mayChange(String login, String commune) {
        return values.mayChange(login, commune);
    }

    /**
     * Makes these the commune's own times; a step that is not among them follows the table of
     * deadlines.
     *
     * @param revision that the person saw
     * @throws TransitionRefusedException if the person may not, or somebody was faster
     */
    public void save(String login, String commune, long revision, Map<WaitingStep, TimeSpan> own)
            throws TransitionRefusedException {
        Map<String, String> written = new HashMap<>();
        own.forEach((step, span) -> written.put(step.id(), span.toString()));
        values.save(login, commune, revision, written);
    }
}
