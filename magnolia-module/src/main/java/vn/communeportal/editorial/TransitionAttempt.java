package vn.communeportal.editorial;

import java.time.Instant;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Item;

/** One attempt at a transition: looks whether it may happen and does it, in one save. */
final class TransitionAttempt {

    private final Item seen;
    private final TransitionRequest request;
    private final List<Actor> capacities;
    private final Roster roster;
    private final Instant now;
    private final List<Objection> found;
    private Actor actor;
    private List<Objection> objections = List.of();

    /**
     * @param seen what the item was when the checks looked at it
     * @param capacities in which the person can act; the first that may counts
     * @param found what the checks say against the transition
     */
    TransitionAttempt(
            Item seen,
            TransitionRequest request,
            List<Actor> capacities,
            Roster roster,
            Instant now,
            List<Objection> found) {
        this.seen = seen;
        this.request = request;
        this.capacities = capacities;
        this.roster = roster;
        this.now = now;
        this.found = found;
        actor = capacities.get(0);
    }

    /** True if it was saved and the citizens' side has to follow. */
    boolean in(Session session) throws RepositoryException {
        ContentType type = seen.type();
        Node item = session.getNodeByIdentifier(seen.id());
        CaseEdit.takeTurn(item, actor.login());
        CaseFile file = CaseFile.read(type, item);
        decide(file);
        if (!objections.isEmpty()) {
            return false;
        }
        CaseEdit edit = new CaseEdit(type, item, file.subject(), actor, request, now);
        if (request.content().isPresent()) {
            edit.write(request.content().get());
        }
        if (request.enclosure().isPresent()) {
            edit.enclose(request.enclosure().get());
        }
        Verb.of(request.transition()).act(edit);
        edit.close(
                TransitionTable.rule(request.transition(), file.subject().state())
                        .orElseThrow()
                        .to());
        session.save();
        return edit.publication() != CaseEdit.Publication.NONE;
    }

    /** Takes the first capacity that nothing speaks against; else the last one's objections. */
    void decide(CaseFile file) {
        Content content = request.content().orElse(file.item().content());
        EditorialRules rules =
                new EditorialRules(file.subject(), seen.type(), content, roster, now);
        for (Actor capacity : capacities) {
            actor = capacity;
            objections = rules.objections(request, capacity);
            objections.addAll(found);
            if (request.content().isEmpty() && !content.equals(seen.content())) {
                // Nobody has checked what is there by now.
                objections.add(Objection.of("changedMeanwhile"));
            }
            if (objections.isEmpty()) {
                return;
            }
        }
    }

    /** In which capacity it was done. */
    Actor actor() {
        return actor;
    }

    /** What speaks against it; empty if it was done. */
    List<Objection> objections() {
        return objections;
    }
}
