package vn.communeportal.administration;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.ChangeLog;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Problem;
import vn.communeportal.editorial.Actor;
import vn.communeportal.host.JcrWork;
import vn.communeportal.host.PublishingException;
import vn.communeportal.host.Repositories;
import vn.communeportal.text.Vietnamese;

/**
 * How a record of a commune or of the province changes: authorised, checked, one writer at a time,
 * noted with who did it, carried over to the citizens' side.
 */
final class RecordChanges {

    /** Path of the province's record. */
    static final String PROVINCE = "/" + Communes.PROVINCE;

    private final Repositories repositories;
    private final ProvinceOffice office;
    private final CommunePublications publications;
    private final Clock clock;

    RecordChanges(
            Repositories repositories,
            ProvinceOffice office,
            CommunePublications publications,
            Clock clock) {
        this.repositories = repositories;
        this.office = office;
        this.publications = publications;
        this.clock = clock;
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
        office.require(login, id);
        Commune commune =
                repositories
                        .editing(Communes.WORKSPACE, session -> Communes.find(session, id))
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
                        "/" + id,
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
                            "/" + id,
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
    private boolean attempt(String record, JcrWork<Boolean> work) {
        return repositories.changing(Communes.WORKSPACE, record, false, work);
    }

    /** Changes what all communes inherit. */
    void changeProvince(String login, long revision, Map<String, String> changed)
            throws AdministrationRefusedException {
        office.require(login);
        boolean saved =
                attempt(
                        PROVINCE,
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
        conclude(saved, PROVINCE);
    }

    /** Settings after a change; a blank value clears one. */
    static Map<String, String> changedSettings(
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
}
