package vn.communeportal.webapp;

import java.time.Clock;
import java.time.Duration;
import vn.communeportal.content.ItemsByWords;
import vn.communeportal.editorial.AbsenceService;
import vn.communeportal.editorial.CaseFinder;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.ScheduledPublishing;
import vn.communeportal.editorial.time.DailyDigest;
import vn.communeportal.editorial.time.Escalation;
import vn.communeportal.editorial.time.MyWork;
import vn.communeportal.editorial.time.OtherWork;
import vn.communeportal.editorial.time.Plan;
import vn.communeportal.editorial.time.TimeKeeping;
import vn.communeportal.editorial.time.Timetables;
import vn.communeportal.editorial.trace.HistoryAudit;
import vn.communeportal.editorial.trace.HistorySearch;
import vn.communeportal.host.Mail;
import vn.communeportal.host.People;
import vn.communeportal.host.Repositories;
import vn.communeportal.insight.BoardRecords;
import vn.communeportal.insight.Timeliness;

/** What keeps a board's time: due dates, reminders, the timer of publications, and the records. */
final class TimeComponents {

    private static final Duration PAUSE_OF_REMINDERS = Duration.ofMinutes(5);

    private final Repositories repositories;
    private final EditorialDesk desk;
    private final Clock clock;
    private final CaseFinder finder;
    private final Timetables timetables;
    private final TimeKeeping times;

    TimeComponents(
            Repositories repositories,
            EditorialDesk desk,
            ItemsByWords index,
            People people,
            Mail mail,
            OtherWork other,
            Clock clock) {
        this.repositories = repositories;
        this.desk = desk;
        this.clock = clock;
        finder = new CaseFinder(repositories, desk, index);
        timetables = new Timetables(repositories, desk, clock);
        MyWork work = new MyWork(finder, desk, timetables, clock);
        times =
                new TimeKeeping(
                        work,
                        timetables,
                        new AbsenceService(repositories, desk, clock),
                        new DailyDigest(repositories, desk, work, people, mail, clock, other),
                        new Plan(repositories, finder, desk, timetables));
    }

    CaseFinder finder() {
        return finder;
    }

    TimeKeeping times() {
        return times;
    }

    BoardRecords records() {
        return new BoardRecords(
                new HistorySearch(repositories, desk),
                new HistoryAudit(repositories),
                new Timeliness(repositories, desk, timetables));
    }

    /** Nothing else may keep publications waiting. */
    Jobs publicationTimer() {
        return new Jobs(
                Duration.ofSeconds(ScheduledPublishing.SECONDS_BETWEEN_RUNS),
                new ScheduledPublishing(repositories, desk, clock)::run);
    }

    Jobs reminders() {
        return new Jobs(
                PAUSE_OF_REMINDERS,
                new Escalation(repositories, finder, desk, timetables, clock)::run,
                times.digest()::run);
    }
}
