package vn.communeportal.editorial;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.jcr.Node;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Item;
import vn.communeportal.content.Items;
import vn.communeportal.content.Page;
import vn.communeportal.editorial.checks.Finding;
import vn.communeportal.host.People;
import vn.communeportal.host.Repositories;

/**
 * The one door to cases: opens them to those who may see them and carries out transitions.
 *
 * <p><b>Rights.</b> Whoever calls names the person by login; what the person may do is looked up
 * here, in the boards of the item's commune, each time.
 *
 * <p><b>Atomicity.</b> A transition collects all objections first. Without any, fields, state and
 * one history entry change in one save; if somebody else saved in between, nothing changes and the
 * objection says so. Only then the citizens' side follows, see {@link Publications}.
 *
 * <p>Safe for use by many threads.
 */
@Singleton
public final class EditorialDesk {

    private final Repositories repositories;
    private final Rosters rosters;
    private final StoredCases cases;
    private final Publications publications;
    private final Clock clock;
    private final Screening screening;
    private final Transitions transitions;

    @Inject
    public EditorialDesk(
            Repositories repositories,
            People people,
            Publications publications,
            Notices notices,
            Clock clock) {
        this.repositories = repositories;
        rosters = new Rosters(repositories, people, clock);
        cases = new StoredCases(repositories);
        this.publications = publications;
        this.clock = clock;
        screening = new Screening(repositories, clock);
        transitions = new Transitions(repositories, cases, screening, publications, notices, clock);
    }

    /** Who is what in the commune today. */
    public Roster roster(String commune) {
        return rosters.of(commune);
    }

    /**
     * What the person may be in the commune today: by the boards, in the place of who is away, and
     * an administrator of the province is one of each commune.
     */
    public Actor actor(String login, String commune) {
        return rosters.actor(login, roster(commune));
    }

    /**
     * Each capacity in which the person can act in the commune today: their own first, then each in
     * which they stand in for somebody who is away.
     */
    public List<Actor> capacities(String login, String commune) {
        return rosters.capacities(login, roster(commune));
    }

    /**
     * Makes a new item, a draft in its author's hands.
     *
     * @throws TransitionRefusedException if the person may not write in this commune
     */
    public CaseFile create(String login, String commune, ContentType type, Content content)
            throws TransitionRefusedException {
        return create(login, commune, type, content, List.of());
    }

    /**
     * The same of an item that must not say some things, as who asked what it answers (rule V20).
     *
     * @param guarded names, addresses, numbers; kept as fingerprints only
     */
    public CaseFile create(
            String login, String commune, ContentType type, Content content, List<String> guarded)
            throws TransitionRefusedException {
        Actor author = actor(login, commune);
        if (!author.mayCreate()) {
            throw new TransitionRefusedException(
                    List.of(
                            Objection.of(
                                    author.isMember() && !author.mayAct()
                                            ? "communeClosed"
                                            : "mayNotCreate")));
        }
        List<Objection> found = screening.objections(commune, type, content);
        if (!found.isEmpty()) {
            throw new TransitionRefusedException(found);
        }
        return repositories.editing(
                type.workspace(),
                session -> {
                    Instant now = clock.instant();
                    Node item = Items.create(session, type, commune, content, now);
                    Cases.open(item, login, now);
                    GuardedNames.keep(item, guarded);
                    session.save();
                    return CaseFile.read(type, item);
                });
    }

    /** The item with its case; empty if there is none, or the person may not see it. */
    public Optional<CaseFile> open(String login, ContentType type, String id) {
        return cases.find(type, id)
                .filter(file -> actor(login, file.item().commune()).maySee(file.subject()));
    }

    /** The case's history, oldest first; empty if the person may not see it. */
    public List<HistoryEntry> history(String login, ContentType type, String id) {
        return open(login, type, id).isEmpty() ? List.of() : cases.history(type, id);
    }

    /**
     * A stretch of the case's history, newest first; empty if the person may not see it.
     *
     * @param number of the page, the first is 1
     */
    public Page<HistoryEntry> history(
            String login, ContentType type, String id, int number, int size) {
        return open(login, type, id).isEmpty()
                ? new Page<>(List.of(), 0, 0, size)
                : cases.history(type, id, number, size);
    }

    /** The item's versions, oldest first; empty if the person may not see it. */
    public List<Version> versions(String login, ContentType type, String id) {
        return open(login, type, id).isEmpty() ? List.of() : cases.versions(type, id);
    }

    /**
     * What the checks before publication find in the content, the heaviest first; none if the
     * person may not see the item.
     *
     * @param content what the form holds now
     */
    public List<Finding> findings(String login, CaseFile file, Content content) {
        return open(login, file.item().type(), file.item().id()).isEmpty()
                ? List.of()
                : screening.findings(
                        file.item().commune(), file.item().type(), file.item().id(), content);
    }

    /**
     * What the checks find in a text that is to be shown without being an item, the heaviest first.
     *
     * @param type whose fields the content has
     */
    public List<Finding> findings(String commune, ContentType type, Content content) {
        return screening.findings(commune, type, null, content);
    }

    /**
     * Decisions that lift findings of the item, oldest first; none if the person may not see it.
     */
    public List<CheckWaiver> waivers(String login, ContentType type, String id) {
        return open(login, type, id).isEmpty() ? List.of() : cases.waivers(type, id);
    }

    /** Papers kept with the case; none if the person may not see it. */
    public List<Enclosure> enclosures(String login, ContentType type, String id) {
        return open(login, type, id).isEmpty() ? List.of() : cases.enclosures(type, id);
    }

    /** What the person could do with the case in its state, in the order of {@link Transition}. */
    public Set<Transition> offered(String login, CaseFile file) {
        Roster roster = roster(file.item().commune());
        return transitions.offered(file, rosters.capacities(login, roster), roster);
    }

    /** Everything that speaks against the request now; empty if nothing does. Changes nothing. */
    public List<Objection> objections(
            String login, ContentType type, String id, TransitionRequest request) {
        CaseFile file = open(login, type, id).orElse(null);
        if (file == null) {
            return List.of(Objection.of("notFound"));
        }
        Roster roster = roster(file.item().commune());
        return transitions.objections(file, request, rosters.capacities(login, roster), roster);
    }

    /**
     * Carries out a transition.
     *
     * @return the item and its case afterwards
     * @throws TransitionRefusedException with all reasons; nothing was changed then
     */
    public CaseFile perform(String login, ContentType type, String id, TransitionRequest request)
            throws TransitionRefusedException {
        CaseFile file = open(login, type, id).orElse(null);
        if (file == null) {
            throw new TransitionRefusedException(List.of(Objection.of("notFound")));
        }
        Roster roster = roster(file.item().commune());
        return transitions.perform(type, id, request, rosters.capacities(login, roster), roster);
    }

    /**
     * Does what the timer does: {@link Transition#PUBLISH}, {@link Transition#EXPIRE}, {@link
     * Transition#ESCALATE}. Of several timers at once one succeeds.
     *
     * @throws TransitionRefusedException if it is not due, or another timer was faster
     */
    public CaseFile performTimed(ContentType type, Item item, TransitionRequest request)
            throws TransitionRefusedException {
        Actor scheduler = Actor.scheduler(item.commune());
        Roster roster = roster(item.commune());
        return transitions.perform(
                type,
                item.id(),
                request,
                List.of(roster.isClosed() ? scheduler.watching() : scheduler),
                roster);
    }

    /**
     * Carries over what a node of a cluster decided and died over. If it did before it told the
     * others, their indexes do not know of it: only who comes upon the item can.
     */
    void carryOverPending(ContentType type, Item item) {
        cases.find(type, item.id())
                .filter(file -> file.subject().isPublicationPending())
                .ifPresent(file -> publications.carryOver(type, item.id()));
    }

    /**
     * Carries out what somebody decided by another way than the app.
     *
     * @param capacity of whom the caller has made sure that it is them
     */
    CaseFile performAs(Actor capacity, ContentType type, String id, TransitionRequest request)
            throws TransitionRefusedException {
        return transitions.perform(
                type, id, request, List.of(capacity), roster(capacity.commune()));
    }
}
