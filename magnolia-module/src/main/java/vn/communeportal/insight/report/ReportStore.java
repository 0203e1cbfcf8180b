package vn.communeportal.insight.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.Communes;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.editorial.SeenRevision;
import vn.communeportal.host.Repositories;
import vn.communeportal.register.Records;
import vn.communeportal.register.Registers;

/** Keeps reports: each change once, each number once. Whoever asks has checked rights. */
public final class ReportStore {

    /** So often it is tried again while others of the commune save at the same moment. */
    private static final int ATTEMPTS = 20;

    private final Repositories repositories;
    private final Records register;

    public ReportStore(Repositories repositories) {
        this.repositories = repositories;
        register =
                new Records(
                        repositories, Clock.systemUTC(), ContentTypes.ofRecords(Registers.TYPE));
    }

    List<Report> all(String commune) {
        return repositories.editing(
                Communes.WORKSPACE, session -> ReportNodes.all(session, commune));
    }

    Optional<Report> find(String commune, String id) {
        return repositories.editing(
                Communes.WORKSPACE, session -> ReportNodes.find(session, commune, id));
    }

    List<ReportStep> history(Report report) {
        return repositories.editing(
                Communes.WORKSPACE,
                session -> ReportNodes.history(session, report.commune(), report.id()));
    }

    /** Makes these what the commune's next report takes over. */
    public void keep(String commune, Map<ReportField, String> texts) {
        repositories.editing(
                Communes.WORKSPACE,
                session -> {
                    ReportNodes.writeLasting(session, commune, texts);
                    session.save();
                    return null;
                });
    }

    /**
     * @return the report as it was stored; empty if somebody else changed it before
     */
    Optional<Report> save(
            String login, Report report, ReportVerb verb, String reason, Instant now) {
        return save(login, report, verb, reason, now, (session, one) -> one);
    }

    /**
     * Gives it a number of its day's year.
     *
     * @param number 0 for the next
     * @return empty if somebody else changed it before, or the number is taken
     */
    Optional<Report> approve(String login, Report report, int number, Instant now) {
        LocalDate day = report.date().orElseThrow();
        OutgoingNumbers numbers = besidesReports(report);
        try {
            return save(
                    login,
                    report,
                    ReportVerb.APPROVE,
                    "",
                    now,
                    (session, one) -> {
                        numbers.addReports(session, one.commune());
                        int given = number == 0 ? numbers.next() : number;
                        if (numbers.isTaken(given)) {
                            throw new NumberTakenException();
                        }
                        return one.change().issued(String.format("%02d", given), day).build();
                    });
        } catch (NumberTakenException e) {
            return Optional.empty();
        }
    }

    /** Ends an approval within its turn. */
    private static final class NumberTakenException extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    /** What is used of the kind and year of a dated report. */
    OutgoingNumbers numbers(Report report) {
        return repositories.editing(
                Communes.WORKSPACE,
                session -> besidesReports(report).addReports(session, report.commune()));
    }

    private OutgoingNumbers besidesReports(Report report) {
        OutgoingNumbers numbers =
                new OutgoingNumbers(report.date().orElseThrow().getYear(), report.kind().symbol());
        register.all(report.commune()).forEach(entry -> numbers.addEntry(entry.content()));
        return repositories.editing(
                ContentTypes.shipped().named(ContentTypes.LEGAL_DOCUMENT).workspace(),
                session -> numbers.addDocuments(session, report.commune()));
    }

    /** The last change of a report, made in the turn in which it is saved. */
    private interface LastChange {
        Report of(Session session, Report report) throws RepositoryException;
    }

    private Optional<Report> save(
            String login,
            Report report,
            ReportVerb verb,
            String reason,
            Instant now,
            LastChange last) {
        String commune = report.commune();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            boolean isSaved =
                    SeenRevision.save(
                            repositories,
                            "/" + commune,
                            session -> revision(session, report),
                            report.revision(),
                            session -> {
                                Report changed = last.of(session, report);
                                ReportNodes.write(session, changed, verb, reason, login, now);
                                ReportNodes.writeLasting(session, commune, changed.texts());
                            });
            if (isSaved) {
                return find(commune, report.id());
            }
            long stored =
                    repositories.editing(Communes.WORKSPACE, session -> revision(session, report));
            if (stored != report.revision()) {
                break;
            }
        }
        return Optional.empty();
    }

    private static long revision(Session session, Report report) throws RepositoryException {
        return ReportNodes.find(session, report.commune(), report.id())
                .map(Report::revision)
                .orElse(0L);
    }
}
