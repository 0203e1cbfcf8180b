package vn.communeportal.editorial.time;

import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.editorial.AbsenceService;

/** Everything about time that the board's app offers. */
@Singleton
public final class TimeKeeping {

    private final MyWork work;
    private final Timetables timetables;
    private final AbsenceService absences;
    private final DailyDigest digest;
    private final Plan plan;

    @Inject
    public TimeKeeping(
            MyWork work,
            Timetables timetables,
            AbsenceService absences,
            DailyDigest digest,
            Plan plan) {
        this.work = work;
        this.timetables = timetables;
        this.absences = absences;
        this.digest = digest;
        this.plan = plan;
    }

    public MyWork work() {
        return work;
    }

    public Timetables timetables() {
        return timetables;
    }

    public AbsenceService absences() {
        return absences;
    }

    public DailyDigest digest() {
        return digest;
    }

    public Plan plan() {
        return plan;
    }
}
