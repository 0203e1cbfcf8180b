package vn.communeportal.engagement.matter;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import vn.communeportal.content.Item;
import vn.communeportal.editorial.Actor;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Objection;
import vn.communeportal.editorial.Roster;
import vn.communeportal.engagement.SubmittedFile;
import vn.communeportal.host.Repositories;
import vn.communeportal.host.UncheckedRepositoryException;
import vn.communeportal.text.Vietnamese;

/**
 * The one door to what citizens sent: shows it to those who may see it and takes steps.
 *
 * <p><b>Rights.</b> Whoever calls names the person by login; what the person may do is looked up in
 * the boards of the matter's commune, each time. Editing members see all matters of their commune,
 * others what was given to them.
 *
 * <p><b>Atomicity.</b> A step collects all objections first. Without any, the matter and one entry
 * of its history change in one save. Only then its sender is told, see {@link Answering}.
 *
 * <p>Safe for use by many threads.
 */
@Singleton
public final class EngagementDesk {

    private final Repositories repositories;
    private final EditorialDesk editorial;
    private final Answering answering;
    private final Clock clock;

    @Inject
    public EngagementDesk(
            Repositories repositories, EditorialDesk editorial, Answering answering, Clock clock) {
        this.repositories = repositories;
        this.editorial = editorial;
        this.answering = answering;
        this.clock = clock;
    }

    /** Whether the person has an inbox in the commune. */
    public boolean isOpenTo(String login, String commune) {
        return editorial.actor(login, commune).isMember();
    }

    /** The matters that a filter lets through and the person may see, what is due first first. */
    public List<Matter> list(String login, String commune, MatterFilter filter) {
        Actor actor = editorial.actor(login, commune);
        if (!actor.isMember()) {
            return List.of();
        }
        List<Matter> seen = new ArrayList<>();
        for (Matter matter :
                repositories.editing(
                        MatterNodes.WORKSPACE,
                        session ->
                                session.nodeExists("/" + commune)
                                        ? Matters.list(session, commune, filter)
                                        : List.<Matter>of())) {
            if (maySee(actor, matter)) {
                seen.add(matter);
            }
        }
        return seen;
    }

    /** The matter; empty if there is none, or the person may not see it. */
    public Optional<Matter> open(String login, String commune, UUID id) {
        return find(commune, id).filter(matter -> maySee(editorial.actor(login, commune), matter));
    }

    private Optional<Matter> find(String commune, UUID id) {
        return repositories.editing(
                MatterNodes.WORKSPACE,
                session -> {
                    if (!session.nodeExists("/" + commune)) {
                        return Optional.<Matter>empty();
                    }
                    Optional<Node> node = Matters.find(session, commune, id);
                    return node.isPresent()
                            ? Optional.of(Matter.read(node.get()))
                            : Optional.<Matter>empty();
                });
    }

    private static boolean maySee(Actor actor, Matter matter) {
        return actor.isEditing() || MatterParty.ASSIGNEE.includes(actor, matter);
    }

    /** The matter's history, oldest first; empty if the person may not see it. */
    public List<MatterEntry> history(String login, String commune, UUID id) {
        return open(login, commune, id).isEmpty()
                ? List.of()
                : repositories.editing(
                        MatterNodes.WORKSPACE,
                        session ->
                                MatterHistory.of(Matters.find(session, commune, id).orElseThrow()));
    }

    /** Whether the histories of all matters of the commune are as they were written. */
    public boolean isIntact(String commune) {
        return repositories.editing(
                MatterNodes.WORKSPACE,
                session -> {
                    if (!session.nodeExists("/" + commune)) {
                        return true;
                    }
                    for (NodeIterator all = Matters.query(session, commune, ""); all.hasNext(); ) {
                        if (!MatterHistory.isIntact(all.nextNode())) {
                            return false;
                        }
                    }
                    return true;
                });
    }

    /** A file of a matter or of its answer; empty if the person may not see it. */
    public Optional<SubmittedFile> file(String login, Matter matter, String fileId) {
        if (open(login, matter.commune(), matter.id()).isEmpty()) {
            return Optional.empty();
        }
        return repositories.editing(
                MatterNodes.WORKSPACE,
                session -> {
                    try {
                        Node node = session.getNodeByIdentifier(fileId);
                        boolean ours =
                                Item.communeOf(node.getPath()).equals(matter.commune())
                                        && node.getPath().contains("/" + matter.id() + "/")
                                        && node.hasProperty(MatterNodes.DATA);
                        return ours
                                ? Optional.of(StoredFile.load(node))
                                : Optional.<SubmittedFile>empty();
                    } catch (ItemNotFoundException e) {
                        return Optional.<SubmittedFile>empty();
                    }
                });
    }

    /** The steps that the person could take now, in the order of the table. */
    public Set<MatterStep> offered(String login, Matter matter) {
        MatterRules rules = rules(matter);
        List<Actor> capacities = editorial.capacities(login, matter.commune());
        Set<MatterStep> offered = EnumSet.noneOf(MatterStep.class);
        for (MatterStep step : MatterStep.values()) {
            if (capacities.stream().anyMatch(actor -> rules.offers(step, actor))) {
                offered.add(step);
            }
        }
        return offered;
    }

    private MatterRules rules(Matter matter) {
        return new MatterRules(
                matter,
                editorial.roster(matter.commune()),
                LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE));
    }

    /**
     * Takes a step.
     *
     * @return the matter afterwards
     * @throws StepRefusedException with all reasons; nothing was changed then
     */
    public Matter perform(String login, String commune, UUID id, StepRequest request)
            throws StepRefusedException {
        Matter seen =
                open(login, commune, id)
                        .orElseThrow(
                                () -> new StepRefusedException(List.of(Objection.of("notFound"))));
        Roster roster = editorial.roster(commune);
        List<Actor> capacities = editorial.capacities(login, commune);
        List<Objection> privacy = answering.objections(seen, request);
        List<Objection> objections = new ArrayList<>();
        Instant now = clock.instant();
        try {
            repositories.changing(
                    MatterNodes.WORKSPACE,
                    id.toString(),
                    session -> {
                        Node node = Matters.find(session, commune, id).orElseThrow();
                        MatterEdit.takeTurn(node, login);
                        Matter matter = Matter.read(node);
                        Actor actor =
                                acting(
                                        new MatterRules(
                                                matter,
                                                roster,
                                                LocalDate.ofInstant(now, Vietnamese.ZONE)),
                                        request,
                                        capacities,
                                        objections);
                        objections.addAll(privacy);
                        if (objections.isEmpty()) {
                            apply(new MatterEdit(node, matter, actor, request, now));
                            session.save();
                        }
                        return null;
                    });
        } catch (UncheckedRepositoryException e) {
            if (!e.isCollision()) {
                throw e;
            }
            objections.add(Objection.of("changedMeanwhile"));
        }
        if (!objections.isEmpty()) {
            throw new StepRefusedException(objections);
        }
        Matter after = find(commune, id).orElseThrow();
        answering.followUp(after, request.step());
        return after;
    }

    private static void apply(MatterEdit edit) throws RepositoryException {
        try {
            edit.apply();
        } catch (IOException e) {
            throw new RepositoryException(e);
        }
    }

    /** The first capacity that nothing speaks against; else the last, with its objections. */
    private static Actor acting(
            MatterRules rules,
            StepRequest request,
            List<Actor> capacities,
            List<Objection> objections) {
        Actor actor = capacities.get(0);
        for (Actor capacity : capacities) {
            actor = capacity;
            objections.clear();
            objections.addAll(rules.objections(request, capacity));
            if (objections.isEmpty()) {
                break;
            }
        }
        return actor;
    }
}
