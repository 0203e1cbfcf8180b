package vn.communeportal.editorial;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.Communes;
import vn.communeportal.host.Repositories;
import vn.communeportal.text.Vietnamese;

/**
 * Notes who of a board is away and who acts in their place, as boards' rules of procedure have it
 * (<i>quy chế hoạt động</i>). A member says it of themself; head and administrator of anybody:
 * nobody else can make a deputy, least of all of themself. Each change is kept.
 */
@Singleton
public final class AbsenceService {

    private final Repositories repositories;
    private final EditorialDesk desk;
    private final Clock clock;

    @Inject
    public AbsenceService(Repositories repositories, EditorialDesk desk, Clock clock) {
        this.repositories = repositories;
        this.desk = desk;
        this.clock = clock;
    }

    /** The commune's absences; none for those who are no members. */
    public AbsenceRegister register(String login, String commune) {
        if (!desk.actor(login, commune).isMember()) {
            return new AbsenceRegister(0, List.of());
        }
        return repositories.editing(
                Communes.WORKSPACE,
                session ->
                        new AbsenceRegister(
                                Absences.revision(session, commune),
                                Absences.all(session, commune)));
    }

    /** Whether the person may note that a member is away. */
    public boolean mayNote(String login, String commune, String absent) {
        Actor actor = desk.roster(commune).ownActor(login);
        boolean own = login.equals(absent) && actor.isMember();
        return actor.mayAct()
                && (own || actor.has(Role.HEAD) || desk.actor(login, commune).isAdministrator());
    }

    /**
     * Notes an absence.
     *
     * @param revision of the register that the person saw
     * @throws TransitionRefusedException if the person may not, or it is not in order
     */
    public void note(String login, String commune, long revision, Absence absence)
            throws TransitionRefusedException {
        List<Objection> objections = new ArrayList<>();
        if (!mayNote(login, commune, absence.login())) {
            objections.add(Objection.of("notYours"));
        }
        Roster roster = desk.roster(commune);
        if (!roster.members().contains(absence.login())) {
            objections.add(Objection.of("absentNotAMember"));
        }
        if (absence.to().isBefore(absence.from())) {
            objections.add(Objection.of("absenceEndsBeforeStart"));
        }
        if (absence.to().isBefore(today())) {
            objections.add(Objection.of("absenceIsOver"));
        }
        if (!absence.deputy().isEmpty()
                && (absence.deputy().equals(absence.login())
                        || !roster.ownActor(absence.deputy()).isEditing())) {
            objections.add(Objection.of("deputyNotAnEditor"));
        }
        if (!objections.isEmpty()) {
            throw new TransitionRefusedException(objections);
        }
        change(
                login,
                commune,
                revision,
                before -> {
                    List<Absence> after = new ArrayList<>(before);
                    after.add(absence);
                    return after;
                });
    }

    /**
     * Ends an absence today, or takes one back that has not begun. What deputies did stays in the
     * history.
     *
     * @param index in the register
     */
    public void end(String login, String commune, long revision, int index)
            throws TransitionRefusedException {
        List<Absence> absences = register(login, commune).absences();
        if (index >= absences.size()
                || !mayNote(login, commune, absences.get(index).login())
                || absences.get(index).to().isBefore(today())) {
            throw new TransitionRefusedException(List.of(Objection.of("notYours")));
        }
        LocalDate yesterday = today().minusDays(1);
        change(
                login,
                commune,
                revision,
                before -> {
                    List<Absence> after = new ArrayList<>(before);
                    Absence ended = after.remove(index);
                    if (!ended.from().isAfter(yesterday)) {
                        after.add(index, ended.until(yesterday));
                    }
                    return after;
                });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }

    private void change(
            String login, String commune, long revision, UnaryOperator<List<Absence>> change)
            throws TransitionRefusedException {
        if (!isSaved(login, commune, revision, change)) {
            throw new TransitionRefusedException(List.of(Objection.of("absencesChangedMeanwhile")));
        }
    }

    /** False if somebody else saved before, or between our look and our save. */
    private boolean isSaved(
            String login, String commune, long revision, UnaryOperator<List<Absence>> change) {
        return SeenRevision.save(
                repositories,
                "/" + commune,
                session -> Absences.revision(session, commune),
                revision,
                session ->
                        Absences.change(
                                session,
                                commune,
                                revision,
                                change.apply(Absences.all(session, commune)),
                                login,
                                clock.instant()));
    }
}
