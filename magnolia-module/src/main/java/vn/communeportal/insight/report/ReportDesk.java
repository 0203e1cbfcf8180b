package vn.communeportal.insight.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.editorial.Actor;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Objection;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.host.Repositories;
import vn.communeportal.insight.figures.Period;
import vn.communeportal.insight.report.check.ReportFinding;
import vn.communeportal.officeform.OfficialDocument;
import vn.communeportal.text.Vietnamese;

/**
 * The one door to reports for people: draft → checked → submitted → approved, with everybody's
 * rights, a history, and a number that no other report has.
 *
 * <pre>
 * Report report = desk.create(login, commune, ReportKind.OPERATING, Period.year(2025));
 * </pre>
 */
@Singleton
public final class ReportDesk {

    private final Repositories repositories;
    private final EditorialDesk desk;
    private final ReportSources sources;
    private final ReportStore store;
    private final ReportReview review;
    private final Clock clock;

    @Inject
    public ReportDesk(
            Repositories repositories, EditorialDesk desk, ReportSources sources, Clock clock) {
        this.repositories = repositories;
        this.desk = desk;
        this.sources = sources;
        this.clock = clock;
        store = new ReportStore(repositories);
        review = new ReportReview(sources);
    }

    /** Editing members and administrators. */
    public boolean mayRead(String login, String commune) {
        Actor actor = desk.actor(login, commune);
        return actor.isEditing() || actor.isAdministrator();
    }

    /** Whether the person may do that with the report now; reasons may still speak against it. */
    public boolean may(String login, Report report, ReportVerb verb) {
        return verb.isPossibleIn(report.state())
                && verb.isFor(desk.actor(login, report.commune()))
                && sources.mayRead(login, report.commune(), report.kind());
    }

    public boolean mayCreate(String login, String commune) {
        return ReportVerb.CREATE.isFor(desk.actor(login, commune));
    }

    /** The same of one kind: who may not see what others get writes no report on it. */
    public boolean mayCreate(String login, String commune, ReportKind kind) {
        return mayCreate(login, commune) && sources.mayRead(login, commune, kind);
    }

    /** The newest first; none for those who may not read them. */
    public List<Report> all(String login, String commune) {
        return mayRead(login, commune)
                ? store.all(commune).stream()
                        .filter(report -> sources.mayRead(login, commune, report.kind()))
                        .collect(Collectors.toList())
                : List.of();
    }

    /** Empty if there is none, or none for this person. */
    public Optional<Report> find(String login, String commune, String id) {
        return mayRead(login, commune)
                ? store.find(commune, id)
                        .filter(report -> sources.mayRead(login, commune, report.kind()))
                : Optional.empty();
    }

    /** The oldest first; none for those who may not read it. */
    public List<ReportStep> history(String login, Report report) {
        return find(login, report.commune(), report.id()).map(store::history).orElse(List.of());
    }

    /**
     * Begins a report, prefilled.
     *
     * @throws TransitionRefusedException if the person may not, or the period has no day yet
     */
    public Report create(String login, String commune, ReportKind kind, Period period)
            throws TransitionRefusedException {
        if (!mayCreate(login, commune, kind)) {
            throw refused("notYours");
        }
        if (period.days() == 0 || period.last().isAfter(today())) {
            throw refused("reportPeriodNotOver");
        }
        Report report =
                new Report.Builder(UUID.randomUUID().toString(), commune, kind, period, login)
                        .filled(sources.draft(kind, commune(commune), period, login))
                        .build();
        return stored(store.save(login, report, ReportVerb.CREATE, "", clock.instant()));
    }

    /**
     * Takes the texts; a report that was checked has to be checked again.
     *
     * @param texts those that are not named stay
     * @throws TransitionRefusedException if the person may not, or came second
     */
    public Report edit(String login, Report seen, Map<ReportField, String> texts)
            throws TransitionRefusedException {
        Report.Builder edited = seen.change().state(ReportState.DRAFT);
        texts.forEach((field, text) -> edited.text(field, text.strip()));
        return step(login, edited.build(), seen, ReportVerb.EDIT, "");
    }

    /**
     * Takes the newest figures; texts that people changed stay.
     *
     * @throws TransitionRefusedException as {@link #edit}
     */
    public Report refresh(String login, Report seen) throws TransitionRefusedException {
        mustBePossible(login, seen, ReportVerb.REFRESH);
        Commune commune = commune(seen.commune());
        Report fresh =
                seen.change()
                        .state(ReportState.DRAFT)
                        .filled(sources.draft(seen.kind(), commune, seen.period(), login))
                        .build();
        return step(login, fresh, seen, ReportVerb.REFRESH, "");
    }

    /**
     * Says that nothing stands against the report.
     *
     * @throws TransitionRefusedException with everything that does
     */
    public Report check(String login, Report seen) throws TransitionRefusedException {
        mustBePossible(login, seen, ReportVerb.CHECK);
        review.refuseBlocked(seen, commune(seen.commune()));
        return step(
                login,
                seen.change().state(ReportState.CHECKED).build(),
                seen,
                ReportVerb.CHECK,
                "");
    }

    /** Brings it before whoever approves. */
    public Report submit(String login, Report seen) throws TransitionRefusedException {
        mustBePossible(login, seen, ReportVerb.SUBMIT);
        review.refuseBlocked(seen, commune(seen.commune()));
        return step(
                login,
                seen.change().state(ReportState.SUBMITTED).build(),
                seen,
                ReportVerb.SUBMIT,
                "");
    }

    /**
     * @param reason what is to be changed
     */
    public Report sendBack(String login, Report seen, String reason)
            throws TransitionRefusedException {
        if (reason.isBlank()) {
            throw refused("reportNeedsReason");
        }
        return step(
                login,
                seen.change().state(ReportState.DRAFT).build(),
                seen,
                ReportVerb.RETURN,
                reason.strip());
    }

    /** Approves it with its day and the next number of the commune's register. */
    public Report approve(String login, Report seen, LocalDate date)
            throws TransitionRefusedException {
        return approve(login, seen, date, 0);
    }

    /**
     * Approves it with its day and number.
     *
     * @param date not before the cut-off of its figures, not after today
     * @param number that the office gave it; 0 for the next of the commune's register
     * @throws TransitionRefusedException also if the person wrote it, or another document has the
     *     number
     */
    public Report approve(String login, Report seen, LocalDate date, int number)
            throws TransitionRefusedException {
        mustBePossible(login, seen, ReportVerb.APPROVE);
        if (login.equals(seen.author())) {
            throw refused("reportOfYourOwn");
        }
        if (date.isAfter(today()) || date.isBefore(seen.period().last())) {
            throw refused("reportDateNotPossible");
        }
        Report dated = seen.change().state(ReportState.APPROVED).issued("1", date).build();
        review.refuseBlocked(dated, commune(dated.commune()));
        Optional<Report> approved = store.approve(login, dated, number, clock.instant());
        if (approved.isEmpty() && numbers(seen, date).isTaken(number)) {
            throw refused("reportNumberTaken");
        }
        return stored(approved);
    }

    /** The numbers of the commune's outgoing documents of the report's kind and a day's year. */
    public OutgoingNumbers numbers(Report report, LocalDate day) {
        return store.numbers(report.change().issued("1", day).build());
    }

    /** Everything that speaks against the report. */
    public List<ReportFinding> findings(Report report) {
        return review.findings(report, commune(report.commune()));
    }

    /** As it is signed. */
    public OfficialDocument document(Report report) {
        return new ReportForm(report, commune(report.commune())).document();
    }

    /** What a person may write in a report of the kind, in the order of the form. */
    public List<ReportField> fields(ReportKind kind) {
        return ReportForm.fieldsOf(kind);
    }

    private Report step(String login, Report changed, Report seen, ReportVerb verb, String reason)
            throws TransitionRefusedException {
        mustBePossible(login, seen, verb);
        return stored(store.save(login, changed, verb, reason, clock.instant()));
    }

    private static Report stored(Optional<Report> report) throws TransitionRefusedException {
        return report.orElseThrow(() -> refused("reportChangedMeanwhile"));
    }

    private void mustBePossible(String login, Report seen, ReportVerb verb)
            throws TransitionRefusedException {
        if (!may(login, seen, verb)) {
            throw refused("notYours");
        }
    }

    private static TransitionRefusedException refused(String key) {
        return new TransitionRefusedException(List.of(Objection.of(key)));
    }

    private Commune commune(String id) {
        return repositories.editing(
                Communes.WORKSPACE,
                session ->
                        Communes.find(session, id)
                                .orElseThrow(() -> new IllegalArgumentException(id)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
