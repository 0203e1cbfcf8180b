package vn.communeportal.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Problem;
import vn.communeportal.editorial.Resettlement;
import vn.communeportal.host.PublishingException;
import vn.communeportal.host.Repositories;
import vn.communeportal.templating.CommunePages;
import vn.communeportal.templating.PublicItems;
import vn.communeportal.text.Vietnamese;

/**
 * Closes a commune's portal, opens it again, or merges communes into one. Nothing is deleted.
 *
 * <p>A closed portal is still shown, with a notice; its staff can read but not act. Of a merged one
 * the items, with their cases and histories, are the successor's, marked with where they come from,
 * and every address leads to the new one. A merger that was cut off goes on by {@link #resume}.
 */
@Singleton
public final class CommuneClosing {

    private static final Logger log = LoggerFactory.getLogger(CommuneClosing.class);

    private final Repositories repositories;
    private final CommuneRecords records;
    private final CommuneMerger merger;
    private final Clock clock;

    @Inject
    public CommuneClosing(
            Repositories repositories,
            CommuneRecords records,
            Resettlement resettlement,
            PublicItems items,
            CommunePages pages,
            Clock clock) {
        this.repositories = repositories;
        this.records = records;
        merger = new CommuneMerger(repositories, records, resettlement, items, pages);
        this.clock = clock;
    }

    /**
     * Closes a portal.
     *
     * @param notice what its pages say, with where the content is; may not be blank
     */
    public void close(String login, String id, long revision, String notice)
            throws AdministrationRefusedException {
        String day = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE).toString();
        changeStatus(
                login,
                id,
                revision,
                "closed",
                Map.of(
                        Commune.STATUS,
                        Commune.Status.CLOSED.id(),
                        Commune.CLOSED_ON,
                        day,
                        Commune.CLOSING_NOTICE,
                        Vietnamese.normalize(notice).strip()),
                commune ->
                        !commune.isOpen()
                                ? List.of(Problem.in("", "problem.commune.notOpen"))
                                : notice.isBlank()
                                        ? List.of(
                                                Problem.in(
                                                        Commune.CLOSING_NOTICE,
                                                        "problem.commune.required"))
                                        : List.of());
    }

    /** Opens a closed portal again; one that was merged stays where it is. */
    public void reopen(String login, String id, long revision)
            throws AdministrationRefusedException {
        changeStatus(
                login,
                id,
                revision,
                "reopened",
                Map.of(Commune.STATUS, "", Commune.CLOSED_ON, "", Commune.CLOSING_NOTICE, ""),
                commune ->
                        commune.status() == Commune.Status.CLOSED
                                ? List.of()
                                : List.of(Problem.in("", "problem.commune.notClosed")));
    }

    /**
     * Merges a commune into another; done already, it changes nothing.
     *
     * @param revision of the former commune's record
     * @throws PublishingException if the citizens' side could not follow; {@link #resume} goes on
     */
    public void merge(String login, String formerId, long revision, String successorId)
            throws AdministrationRefusedException, PublishingException {
        Optional<Commune> successor = find(successorId);
        if (successor.isEmpty()) {
            throw new AdministrationRefusedException("", "problem.commune.unknown", successorId);
        }
        Optional<Commune> former = find(formerId);
        boolean begun = former.flatMap(Commune::successor).filter(successorId::equals).isPresent();
        if (!begun) {
            changeStatus(
                    login,
                    formerId,
                    revision,
                    "merged",
                    Map.of(
                            Commune.STATUS,
                            Commune.Status.MERGING.id(),
                            Commune.SUCCESSOR,
                            successorId),
                    commune -> merger.check(commune, successor.get()));
        } else {
            records.requireProvince(login);
        }
        merger.goOn(formerId);
    }

    /** Goes on with mergers that were cut off; one that fails stops no other. */
    public void resume() {
        for (Commune commune : repositories.editing(Communes.WORKSPACE, Communes::all)) {
            if (commune.status() == Commune.Status.MERGING) {
                try {
                    merger.goOn(commune.id());
                } catch (PublishingException | RuntimeException e) {
                    log.warn("The merger of {} does not go on; it is tried again", commune, e);
                }
            }
        }
    }

    private void changeStatus(
            String login,
            String id,
            long revision,
            String kind,
            Map<String, String> changed,
            RecordChanges.Check check)
            throws AdministrationRefusedException {
        records.requireProvince(login);
        records.changes()
                .change(
                        login,
                        id,
                        revision,
                        kind,
                        (session, commune) -> {
                            Map<String, String> settings = new HashMap<>(commune.settings());
                            settings.putAll(changed);
                            settings.values().removeIf(String::isEmpty);
                            Communes.write(session, new Commune(id, settings, commune.sections()));
                            return CommuneLog.settings(commune.settings(), settings);
                        },
                        check);
    }

    private Optional<Commune> find(String id) {
        return repositories.editing(Communes.WORKSPACE, session -> Communes.find(session, id));
    }
}
