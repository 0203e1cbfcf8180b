package vn.communeportal.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.jcr.InvalidItemStateException;
import javax.jcr.ItemExistsException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.ChangeLog;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.FileContent;
import vn.communeportal.content.Problem;
import vn.communeportal.content.Section;
import vn.communeportal.editorial.Actor;
import vn.communeportal.editorial.RegulationDesk;
import vn.communeportal.host.JcrWork;
import vn.communeportal.host.PublishingException;
import vn.communeportal.host.Repositories;
import vn.communeportal.host.UncheckedRepositoryException;
import vn.communeportal.regulation.RequiredSection;
import vn.communeportal.text.Vietnamese;

/**
 * Settings, sections and crests of communes, and what they inherit: read and changed by the
 * province's administrators. Each change is kept with who made it; who saves says which revision
 * they saw. The citizens' side follows at once, or as soon as it can be reached.
 */
@Singleton
public final class CommuneRecords {

    private final Repositories repositories;
    private final ProvinceOffice office;
    private final CommunePublications publications;
    private final RegulationDesk regulation;
    private final Clock clock;

    @Inject
    public CommuneRecords(
            Repositories repositories,
            ProvinceOffice office,
            CommunePublications publications,
            RegulationDesk regulation,
            Clock clock) {
        this.regulation = regulation;
        this.repositories = repositories;
        this.office = office;
        this.publications = publications;
        this.clock = clock;
    }

    /** All communes in their order; none for others than the province's administrators. */
    public List<Commune> all(String login) {
        return office.includes(login)
                ? repositories.editing(Communes.WORKSPACE, Communes::all)
                : List.of();
    }

    /** A commune for a change; empty if there is none or the person may not change it. */
    public Optional<CommuneRecord> open(String login, String id) {
        if (!office.includes(login)) {
            return Optional.empty();
        }
        return repositories.editing(
                Communes.WORKSPACE,
                session -> {
                    Optional<Commune> commune = Communes.find(session, id);
                    return commune.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    new CommuneRecord(
                                            commune.get(),
                                            CommuneLog.revision(session.getNode("/" + id))));
                });
    }

    /** All changes of a commune's record, newest first; none for those who may not change it. */
    public List<CommuneChange> history(String login, String id) {
        return open(login, id).isEmpty()
                ? List.of()
                : repositories.editing(
                        Communes.WORKSPACE, session -> CommuneLog.read(session.getNode("/" + id)));
    }

    /**
     * Changes settings; a blank value clears one, and the province's counts again.
     *
     * @param revision of the record that the change was made in
     * @param changed only these change
     */
    public void saveSettings(String login, String id, long revision, Map<String, String> changed)
            throws AdministrationRefusedException {
        change(
                login,
                id,
                revision,
                "settings",
                (session, commune) -> {
                    Map<String, String> settings = changedSettings(commune.settings(), changed);
                    Communes.write(session, new Commune(id, settings, commune.sections()));
                    return CommuneLog.settings(commune.settings(), settings);
                },
                commune ->
                        CommuneRules.check(
                                id,
                                changedSettings(commune.settings(), changed),
                                repositories.editing(Communes.WORKSPACE, Communes::all)));
    }

    /**
     * Makes these the sections of the commune. Those that the law requires today cannot go or be
     * hidden, and codes and addresses of those that stay do not change.
     */
    public void saveSections(String login, String id, long revision, List<Section> sections)
            throws AdministrationRefusedException {
        change(
                login,
                id,
                revision,
                "sections",
                (session, commune) -> {
                    Communes.write(session, new Commune(id, commune.settings(), sections));
                    return CommuneLog.sections(commune.sections(), sections);
                },
                commune -> SectionRules.check(commune, sections, law()));
    }

    /**
     * Gives the commune a crest.
     *
     * @param crest null to take it away
     */
    public void saveCrest(String login, String id, long revision, FileContent crest)
            throws AdministrationRefusedException {
        change(
                login,
                id,
                revision,
                "crest",
                (session, commune) -> {
                    Communes.writeCrest(session, id, crest);
                    return List.of(
                            new CommuneChange.Value(
                                    "crest",
                                    commune.crest().map(FileContent::fileName).orElse(""),
                                    crest == null ? "" : crest.fileName()));
                },
                commune -> crest == null ? List.of() : Communes.checkCrest(crest));
    }

    /** What the communes inherit; nothing for others than the province's administrators. */
    public Map<String, String> province(String login) {
        return office.includes(login)
                ? repositories.editing(Communes.WORKSPACE, Communes::province)
                : Map.of();
    }

    /** Counts the changes of what the communes inherit. */
    public long provinceRevision() {
        return repositories.editing(
                Communes.WORKSPACE,
                session ->
                        session.nodeExists(provincePath())
                                ? CommuneLog.revision(session.getNode(provincePath()))
                                : 0);
    }

    /** Changes what all communes inherit; a blank value clears a setting. */
    public void saveProvince(String login, long revision, Map<String, String> changed)
            throws AdministrationRefusedException {
        office.require(login);
        boolean saved =
                attempt(
                        session -> {
                            Node node = Communes.writeProvince(session, Communes.province(session));
                            ChangeLog.takeTurn(node);
                            Map<String, String> before = Communes.province(session);
                            Map<String, String> after = changedSettings(before, changed);
                            Communes.writeProvince(session, after);
                            if (CommuneLog.revision(node) != revision) {
                                return false;
                            }
                            CommuneLog.append(
                                    node,
                                    revision,
                                    login,
                                    clock.instant(),
                                    "settings",
                                    CommuneLog.settings(before, after));
                            CommunePublications.mark(node);
                            session.save();
                            return true;
                        });
        conclude(saved, provincePath());
    }

    private static String provincePath() {
        return "/" + Communes.PROVINCE;
    }

    private static Map<String, String> changedSettings(
            Map<String, String> before, Map<String, String> changed) {
        Map<String, String> after = new HashMap<>(before);
        changed.forEach(
                (name, value) -> {
                    String tidy = Vietnamese.normalize(value).strip();
                    if (tidy.isEmpty()) {
                        after.remove(name);
                    } else {
                        after.put(name, tidy);
                    }
                });
        return after;
    }

    /** Writes to the session without saving; what has changed. */
    @FunctionalInterface
    interface Change {
        List<CommuneChange.Value> write(Session session, Commune commune)
                throws RepositoryException;
    }

    /** What speaks against a change. */
    @FunctionalInterface
    interface Check {
        List<Problem> of(Commune commune);
    }

    /** Checks, writes, notes and publishes a change; nothing happens if nothing would change. */
    void change(String login, String id, long revision, String kind, Change change, Check check)
            throws AdministrationRefusedException {
        office.require(login);
        Commune commune =
                open(login, id)
                        .map(CommuneRecord::commune)
                        .orElseThrow(
                                () ->
                                        new AdministrationRefusedException(
                                                "", "problem.commune.unknown", id));
        List<Problem> problems = new ArrayList<>(check.of(commune));
        if (!problems.isEmpty()) {
            throw new AdministrationRefusedException(problems);
        }
        boolean saved =
                attempt(
                        session -> {
                            Node node = session.getNode("/" + id);
                            ChangeLog.takeTurn(node);
                            if (CommuneLog.revision(node) != revision) {
                                return false;
                            }
                            Commune before = Communes.find(session, id).orElseThrow();
                            List<CommuneChange.Value> values = change.write(session, before);
                            if (values.isEmpty()) {
                                session.refresh(false);
                                return true;
                            }
                            CommuneLog.append(node, revision, login, clock.instant(), kind, values);
                            CommunePublications.mark(node);
                            session.save();
                            return true;
                        });
        conclude(saved, "/" + id);
    }

    /**
     * Writes, notes and publishes a change that the portal itself makes, on behalf of whoever began
     * it; tries again if somebody saves at the same time.
     *
     * @throws PublishingException if the citizens' side could not be reached
     */
    void note(String id, String kind, Change change) throws PublishingException {
        boolean saved = false;
        while (!saved) {
            saved =
                    attempt(
                            session -> {
                                Node node = session.getNode("/" + id);
                                ChangeLog.takeTurn(node);
                                long revision = CommuneLog.revision(node);
                                Commune before = Communes.find(session, id).orElseThrow();
                                List<CommuneChange.Value> values = change.write(session, before);
                                if (values.isEmpty()) {
                                    session.refresh(false);
                                    return true;
                                }
                                CommuneLog.append(
                                        node,
                                        revision,
                                        Actor.SCHEDULER_LOGIN,
                                        clock.instant(),
                                        kind,
                                        values);
                                CommunePublications.mark(node);
                                session.save();
                                return true;
                            });
        }
        if (!publications.carryOver("/" + id)) {
            throw new PublishingException("Record of " + id + " not published", null);
        }
    }

    private void conclude(boolean saved, String path) throws AdministrationRefusedException {
        if (!saved) {
            throw new AdministrationRefusedException("", "problem.commune.changedMeanwhile");
        }
        publications.carryOver(path);
    }

    /** False if somebody else saved before, or between our look and our save. */
    private boolean attempt(JcrWork<Boolean> work) {
        try {
            return repositories.editing(Communes.WORKSPACE, work);
        } catch (UncheckedRepositoryException e) {
            if (e.getCause() instanceof InvalidItemStateException
                    || e.getCause() instanceof ItemExistsException) {
                return false;
            }
            throw e;
        }
    }

    /** The sections of the law today. */
    public List<RequiredSection> law() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        return regulation.current().sections().on(today);
    }
}
