package vn.communeportal.engagement.matter;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import vn.communeportal.content.JcrTime;
import vn.communeportal.editorial.Actor;
import vn.communeportal.text.Vietnamese;

/** A step at work on a matter's node. What it changes is saved by its caller, all together. */
final class MatterEdit {

    private final Node node;
    private final Matter before;
    private final Actor actor;
    private final StepRequest request;
    private final Instant now;

    MatterEdit(Node node, Matter before, Actor actor, StepRequest request, Instant now) {
        this.node = node;
        this.before = before;
        this.actor = actor;
        this.request = request;
        this.now = now;
    }

    /**
     * To be called before the matter is read: who saves in between makes our own save fail, as
     * {@link vn.communeportal.content.ChangeLog#takeTurn} says.
     */
    static void takeTurn(Node node, String login) throws RepositoryException {
        node.setProperty(MatterNodes.TURN, login + " " + UUID.randomUUID());
    }

    void apply() throws RepositoryException, IOException {
        MatterStep step = request.step();
        MatterState to =
                MatterTable.rule(step, before.state(), before.kind())
                        .orElseThrow()
                        .to(before.state());
        change(step);
        if (to != before.state()) {
            node.setProperty(MatterNodes.STATE, to.id());
            node.setProperty(MatterNodes.STATE_SINCE, JcrTime.of(now));
        }
        if (step.isTold()) {
            node.setProperty(MatterNodes.FOLLOW_UP_PENDING, true);
        }
        MatterHistory.append(
                node,
                new MatterEntry(
                        now,
                        actor.login(),
                        actor.principal().orElse(null),
                        step,
                        to,
                        request.text(),
                        detail()));
    }

    private void change(MatterStep step) throws RepositoryException, IOException {
        switch (step) {
            case TAKE:
                node.setProperty(MatterNodes.ASSIGNEE, actor.login());
                break;
            case ASSIGN:
                node.setProperty(MatterNodes.ASSIGNEE, request.target());
                break;
            case FORWARD:
                node.setProperty(MatterNodes.UNIT, request.target());
                break;
            case CALL_COMPLEX:
                node.setProperty(MatterNodes.COMPLEX, true);
                due(
                        MatterTimes.due(
                                        before.form(),
                                        LocalDate.ofInstant(before.received(), Vietnamese.ZONE),
                                        true)
                                .orElse(null));
                break;
            case TELL_PROGRESS:
                node.setProperty(MatterNodes.PROGRESS, request.text());
                due(request.day().orElseThrow());
                break;
            case EXTEND:
                node.setProperty(MatterNodes.PROGRESS, request.text());
                node.setProperty(MatterNodes.EXTENDED, true);
                due(request.day().orElseThrow());
                break;
            case PROPOSE:
                node.setProperty(MatterNodes.DRAFT, request.text());
                node.setProperty(MatterNodes.PROPOSER, actor.login());
                StoredFile.write(node, MatterNodes.ANSWER_FILES, request.files());
                break;
            case ANSWER:
            case REFUSE:
                close(step);
                break;
            case SHOW:
            case HIDE:
                node.setProperty(MatterNodes.SHOWN, step == MatterStep.SHOW);
                break;
            case MAKE_ITEM:
                node.setProperty(MatterNodes.ITEM, request.target());
                break;
            case REOPEN:
                node.setProperty(MatterNodes.GROUND, (String) null);
                node.setProperty(MatterNodes.ANSWERED_AT, (String) null);
                break;
            default:
                break;
        }
    }

    private void close(MatterStep step) throws RepositoryException {
        node.setProperty(MatterNodes.ANSWER, request.text());
        node.setProperty(MatterNodes.ANSWERED_AT, JcrTime.of(now));
        if (step == MatterStep.REFUSE) {
            node.setProperty(MatterNodes.GROUND, request.ground().orElseThrow().id());
            if (node.hasNode(MatterNodes.ANSWER_FILES)) {
                node.getNode(MatterNodes.ANSWER_FILES).remove();
            }
        }
    }

    private void due(LocalDate day) throws RepositoryException {
        if (day != null) {
            node.setProperty(MatterNodes.DUE, JcrTime.of(day));
        }
    }

    private String detail() {
        if (!request.target().isEmpty()) {
            return request.target();
        }
        if (request.ground().isPresent()) {
            return request.ground().get().id();
        }
        return request.day().map(LocalDate::toString).orElse("");
    }
}
