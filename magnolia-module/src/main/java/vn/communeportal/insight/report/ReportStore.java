package vn.communeportal.insight.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.ChangeLog;
import vn.communeportal.content.Communes;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.editorial.SeenRevision;
import vn.communeportal.host.Repositories;

/** Keeps reports: each change once, each number once. Whoever asks has checked rights. */
public final class ReportStore {

    /** So often it is tried again while others of the commune save at the same moment. */
    private static final int ATTEMPTS = 20;

    private final Repositories repositories;

    public ReportStore(Repositories repositories) {
        this.repositories = repositories;
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

    /** Gives it the next number of its day's year. */
    Optional<Report> approve(String login, Report report, Instant now) {
        LocalDate day = report.date().orElseThrow();
        String symbol = report.kind().symbol();
        Set<Integer> documents =
                repositories.editing(
                        ContentTypes.shipped().named(ContentTypes.LEGAL_DOCUMENT).workspace(),
                        session ->
                                OutgoingNumbers.ofDocuments(
                                        session, report.commune(), day.getYear(), symbol));
        return save(
                login,
                report,
                ReportVerb.APPROVE,
                "",
                now,
                (session, one) -> {
                    Set<Integer> used =
                            OutgoingNumbers.ofReports(
                                    session, one.commune(), day.getYear(), symbol);
                    used.addAll(documents);
                    String number = String.format("%02d", OutgoingNumbers.next(used));
                    return one.change().issued(number, day).build();
                });
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
                            session -> ChangeLog.takeTurn(session.getNode("/" + commune)),
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
