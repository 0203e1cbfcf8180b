package vn.communeportal.editorial;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.content.Communes;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;
import vn.communeportal.host.Repositories;
import vn.communeportal.regulation.Regulation;
import vn.communeportal.regulation.RegulationException;
import vn.communeportal.regulation.RegulationRecords;
import vn.communeportal.regulation.RegulationSubject;

/**
 * What the law says here and now: the data in the jar with the corrections that an administrator of
 * the province made, each record for itself, so that a new release brings everything else up to
 * date. Every change is noted with what was before, and marked for publication, which the timer
 * carries out. Safe for use by many threads.
 *
 * <pre>{@code
 * LocalDate due = desk.current().workingDays().add(today, 15);
 * }</pre>
 */
@Singleton
public final class RegulationDesk {

    private static final Logger LOG = LoggerFactory.getLogger(RegulationDesk.class);

    private final Repositories repositories;
    private final People people;
    private final Clock clock;
    private volatile RegulationRegister newest =
            new RegulationRegister(0, Regulation.shipped(), List.of());

    @Inject
    public RegulationDesk(Repositories repositories, People people, Clock clock) {
        this.repositories = repositories;
        this.people = people;
        this.clock = clock;
    }

    /** What holds now. */
    public Regulation current() {
        return register().regulation();
    }

    /**
     * Makes what holds now be what all rules of this installation go by. Done after each change,
     * and by the timer for changes that were made elsewhere.
     */
    public void announce() {
        Regulation.putInForce(current());
    }

    /** What holds now, with the corrections in it. */
    public RegulationRegister register() {
        return repositories.editing(
                Communes.WORKSPACE,
                session ->
                        register(
                                RegulationStore.revision(session),
                                RegulationStore.corrections(session)));
    }

    private RegulationRegister register(long revision, List<RegulationCorrection> stored) {
        RegulationRegister known = newest;
        if (known.corrections().equals(stored)) {
            return known.revision() == revision
                    ? known
                    : new RegulationRegister(revision, known.regulation(), known.corrections());
        }
        RegulationRegister read = read(revision, stored);
        newest = read;
        return read;
    }

    /** Corrections that do not fit are left out, one by one: the others still hold. */
    private static RegulationRegister read(long revision, List<RegulationCorrection> stored) {
        try {
            RegulationRecords all = RegulationRecords.shipped();
            for (RegulationCorrection one : stored) {
                all = all.with(one.subject(), one.code(), one.yaml());
            }
            return new RegulationRegister(revision, Regulation.of(all), stored);
        } catch (RegulationException e) {
            LOG.warn("Corrections of the law's data do not fit together: {}", e.getMessage());
        }
        Regulation regulation = Regulation.shipped();
        List<RegulationCorrection> corrections = new ArrayList<>();
        for (RegulationCorrection one : stored) {
            try {
                regulation = with(regulation, one.subject(), one.code(), one.yaml());
                corrections.add(one);
            } catch (RegulationException e) {
                corrections.add(one.fitting(false));
            }
        }
        return new RegulationRegister(revision, regulation, corrections);
    }

    private static Regulation with(
            Regulation regulation, RegulationSubject subject, String code, String yaml)
            throws RegulationException {
        return Regulation.of(regulation.records().with(subject, code, yaml));
    }

    /** Whether the person may correct the law's data: administrators of the province. */
    public boolean mayChange(String login) {
        return people.byLogin(login).filter(Person::isProvinceAdministrator).isPresent();
    }

    /** Every change, the newest first; none for those who may not make any. */
    public List<RegulationChange> history(String login) {
        return mayChange(login)
                ? repositories.editing(Communes.WORKSPACE, RegulationStore::history)
                : List.of();
    }

    /**
     * Puts a record in place of the shipped one of its code, or beside the others.
     *
     * @param revision of the register that the change was made in: if somebody else has changed the
     *     data since, nothing is saved
     * @param reason why, in words
     * @throws TransitionRefusedException if the person may not, gave no reason, or came second
     * @throws RegulationException with everything that is wrong in the record; nothing was changed
     */
    public void correct(
            String login,
            long revision,
            RegulationSubject subject,
            String code,
            Map<?, ?> record,
            String reason)
            throws TransitionRefusedException, RegulationException {
        mustBeAllowed(login, reason);
        String yaml = RegulationRecords.yaml(record);
        with(current(), subject, code, yaml);
        save(login, revision, subject, code, yaml, reason);
    }

    /**
     * Goes back to the shipped record; one that the province added goes away.
     *
     * @throws TransitionRefusedException as {@link #correct}
     * @throws RegulationException if other records of the province need this one
     */
    public void restore(
            String login, long revision, RegulationSubject subject, String code, String reason)
            throws TransitionRefusedException, RegulationException {
        mustBeAllowed(login, reason);
        RegulationRecords remaining = RegulationRecords.shipped();
        for (RegulationCorrection one : register().corrections()) {
            if (one.isFitting() && !one.isOf(subject, code)) {
                remaining = remaining.with(one.subject(), one.code(), one.yaml());
            }
        }
        Regulation.of(remaining);
        save(login, revision, subject, code, null, reason);
    }

    private void mustBeAllowed(String login, String reason) throws TransitionRefusedException {
        if (!mayChange(login)) {
            throw new TransitionRefusedException(List.of(Objection.of("notYours")));
        }
        if (reason.isBlank()) {
            throw new TransitionRefusedException(List.of(Objection.of("regulationNeedsReason")));
        }
    }

    private void save(
            String login,
            long revision,
            RegulationSubject subject,
            String code,
            String yaml,
            String reason)
            throws TransitionRefusedException {
        if (!isSaved(login, revision, subject, code, yaml, reason)) {
            throw new TransitionRefusedException(
                    List.of(Objection.of("regulationChangedMeanwhile")));
        }
        announce();
    }

    /** False if somebody else saved before, or between our look and our save. */
    private boolean isSaved(
            String login,
            long revision,
            RegulationSubject subject,
            String code,
            String yaml,
            String reason) {
        return SeenRevision.save(
                repositories,
                RegulationStore.PARENT,
                RegulationStore::takeTurn,
                RegulationStore::revision,
                revision,
                session ->
                        RegulationStore.change(
                                session,
                                revision,
                                subject,
                                code,
                                yaml,
                                reason.trim(),
                                login,
                                clock.instant()));
    }
}
