package vn.communeportal.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Item;
import vn.communeportal.content.Problem;
import vn.communeportal.content.Section;
import vn.communeportal.editorial.Resettlement;
import vn.communeportal.host.PublishingException;
import vn.communeportal.host.Repositories;
import vn.communeportal.templating.CommunePages;
import vn.communeportal.templating.PortalAddress;
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
    private static final int SHOWN_TITLES = 5;

    private final Repositories repositories;
    private final CommuneRecords records;
    private final Resettlement resettlement;
    private final PublicItems items;
    private final CommunePages pages;
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
        this.resettlement = resettlement;
        this.items = items;
        this.pages = pages;
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

    /** Everything that speaks against a merger; empty if it can be, or has been done. */
    public List<Problem> checkMerger(Commune former, Commune successor) {
        if (former.successor().filter(successor.id()::equals).isPresent()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        if (former.id().equals(successor.id())) {
            problems.add(Problem.in("", "problem.commune.mergerWithItself"));
        }
        if (former.successor().isPresent()) {
            problems.add(Problem.in("", "problem.commune.mergedAlready", former.name()));
        }
        if (!successor.isOpen()) {
            problems.add(Problem.in("", "problem.commune.successorClosed", successor.name()));
        }
        if (!former.setting(Commune.DOMAIN).isEmpty()
                && successor.setting(Commune.DOMAIN).isEmpty()) {
            problems.add(Problem.in("", "problem.commune.successorDomain", successor.name()));
        }
        List<String> unfinished = resettlement.unfinished(former.id());
        if (!unfinished.isEmpty()) {
            problems.add(
                    Problem.in(
                            "",
                            "problem.commune.unfinished",
                            unfinished.size(),
                            String.join(
                                    "; ",
                                    unfinished.subList(
                                            0, Math.min(SHOWN_TITLES, unfinished.size())))));
        }
        return problems;
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
                    commune -> checkMerger(commune, successor.get()));
        } else if (records.open(login, formerId).isEmpty()) {
            throw new AdministrationRefusedException("", "problem.commune.notYours");
        }
        goOn(formerId);
    }

    /** Goes on with mergers that were cut off; one that fails stops no other. */
    public void resume() {
        for (Commune commune : repositories.editing(Communes.WORKSPACE, Communes::all)) {
            if (commune.status() == Commune.Status.MERGING) {
                try {
                    goOn(commune.id());
                } catch (PublishingException | RuntimeException e) {
                    log.warn("The merger of {} does not go on; it is tried again", commune, e);
                }
            }
        }
    }

    /** One at a time: the job may come while the person's own call is at it. */
    private synchronized void goOn(String formerId) throws PublishingException {
        Commune former = find(formerId).orElseThrow(IllegalStateException::new);
        if (former.status() != Commune.Status.MERGING) {
            return;
        }
        String successorId = former.successor().orElseThrow(IllegalStateException::new);
        addSections(former, successorId);
        pages.create(find(successorId).orElseThrow(IllegalStateException::new));
        resettlement.rememberAddresses(formerId, addressIn(former));
        resettlement.move(former, successorId);
        records.note(
                formerId,
                "moved",
                (session, commune) -> {
                    Map<String, String> settings = new HashMap<>(commune.settings());
                    settings.put(Commune.STATUS, Commune.Status.MERGED.id());
                    Communes.write(session, new Commune(formerId, settings, commune.sections()));
                    return CommuneLog.settings(commune.settings(), settings);
                });
        log.info("Commune {} is merged into {}", formerId, successorId);
    }

    private Function<Item, Optional<String>> addressIn(Commune former) {
        return item -> items.addressOf(former, item.type(), item.id()).map(PortalAddress::path);
    }

    /** The successor gets the sections that it lacks, in no menu, so that no item loses its own. */
    private void addSections(Commune former, String successorId) throws PublishingException {
        records.note(
                successorId,
                "takesOver",
                (session, successor) -> {
                    List<Section> sections = new ArrayList<>(successor.sections());
                    for (Section section : former.sections()) {
                        if (successor.section(section.code()).isEmpty()) {
                            sections.add(taken(section, former, successor));
                        }
                    }
                    Communes.write(
                            session, new Commune(successorId, successor.settings(), sections));
                    return CommuneLog.sections(successor.sections(), sections);
                });
    }

    private static Section taken(Section section, Commune former, Commune successor) {
        boolean free = successor.sectionBySlug(section.slug()).isEmpty();
        return new Section(
                        section.code(),
                        free ? section.slug() : section.slug() + "-" + former.id(),
                        section.name(),
                        section.englishName(),
                        section.contentType(),
                        false)
                .fulfilling(section.fulfils());
    }

    private void changeStatus(
            String login,
            String id,
            long revision,
            String kind,
            Map<String, String> changed,
            CommuneRecords.Check check)
            throws AdministrationRefusedException {
        records.change(
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
