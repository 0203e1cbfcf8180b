package vn.communeportal.engagement.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.editorial.Actor;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Objection;
import vn.communeportal.editorial.checks.Finding;
import vn.communeportal.editorial.checks.Severity;
import vn.communeportal.engagement.Arrivals;
import vn.communeportal.engagement.FollowUp;
import vn.communeportal.engagement.SubmissionKind;
import vn.communeportal.engagement.SubmittedFile;
import vn.communeportal.host.PublishingException;
import vn.communeportal.host.Repositories;
import vn.communeportal.host.UncheckedRepositoryException;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

/**
 * What follows a step outside the matter: its sender is told, and citizens see an opinion or see it
 * no longer. What could not be done is marked in the matter and tried again.
 */
@Singleton
public final class Answering {

    private static final Logger log = LoggerFactory.getLogger(Answering.class);

    private final Repositories repositories;
    private final EditorialDesk editorial;
    private final Arrivals arrivals;
    private final PublicOpinions opinions;
    private final CitizenMail mail;

    @Inject
    public Answering(
            Repositories repositories,
            EditorialDesk editorial,
            Arrivals arrivals,
            PublicOpinions opinions,
            CitizenMail mail) {
        this.repositories = repositories;
        this.editorial = editorial;
        this.arrivals = arrivals;
        this.opinions = opinions;
        this.mail = mail;
    }

    /**
     * What the checks before publication say against showing an opinion: what they would not let
     * through in an item is not shown as an opinion either.
     */
    List<Objection> objections(Matter matter, StepRequest request) {
        if (request.step() != MatterStep.SHOW) {
            return List.of();
        }
        List<Objection> objections = new ArrayList<>();
        Content text = Content.empty().with("title", "").with("question", matter.field("text"));
        for (Finding finding :
                editorial.findings(
                        matter.commune(),
                        ContentTypes.shipped().named(ContentTypes.QUESTION),
                        text)) {
            if (finding.severity() != Severity.HINT
                    && finding.passage().field().equals("question")) {
                objections.add(
                        Objection.of(
                                "matterPersonalData",
                                finding.text(Messages.shipped(), Vietnamese.LOCALE)));
            }
        }
        return objections;
    }

    /** Does what follows a step; what fails is tried again by {@link #retryPending}. */
    void followUp(Matter matter, MatterStep step) {
        if (matter.kind() == SubmissionKind.OPINION
                && (matter.isShown() || step == MatterStep.HIDE)) {
            mark(matter);
        }
        if (settle(matter)
                && (step == MatterStep.ANSWER
                        || step == MatterStep.REFUSE
                        || step == MatterStep.TELL_PROGRESS
                        || step == MatterStep.EXTEND)) {
            mail.tellNews(matter);
        }
    }

    private void mark(Matter matter) {
        repositories.changing(
                MatterNodes.WORKSPACE,
                matter.id().toString(),
                session -> {
                    node(session, matter).setProperty(MatterNodes.FOLLOW_UP_PENDING, true);
                    session.save();
                    return null;
                });
    }

    /** Does again what did not reach the citizens' side; returns for how many it now has. */
    public int retryPending(List<String> communes) {
        int done = 0;
        for (String commune : communes) {
            List<Matter> pending =
                    repositories.editing(
                            MatterNodes.WORKSPACE, session -> pending(session, commune));
            for (Matter matter : pending) {
                done += settle(matter) ? 1 : 0;
            }
        }
        return done;
    }

    private static List<Matter> pending(Session session, String commune)
            throws RepositoryException {
        List<Matter> pending = new ArrayList<>();
        if (session.nodeExists("/" + commune)) {
            NodeIterator nodes =
                    Matters.query(
                            session, commune, "[@" + MatterNodes.FOLLOW_UP_PENDING + "='true']");
            while (nodes.hasNext()) {
                pending.add(Matter.read(nodes.nextNode()));
            }
        }
        return pending;
    }

    private boolean settle(Matter matter) {
        try {
            if (matter.kind() == SubmissionKind.OPINION && matter.about().isPresent()) {
                opinions.carryOver(matter);
            }
            if (matter.erasedAt().isEmpty()) {
                tell(matter);
            }
            repositories.changing(
                    MatterNodes.WORKSPACE,
                    matter.id().toString(),
                    session -> {
                        Node node = node(session, matter);
                        MatterEdit.takeTurn(node, Actor.SCHEDULER_LOGIN);
                        // A step that was taken meanwhile has its own mark.
                        if (Matter.read(node).revision() == matter.revision()) {
                            node.setProperty(MatterNodes.FOLLOW_UP_PENDING, (String) null);
                            session.save();
                        }
                        return null;
                    });
            return true;
        } catch (PublishingException | UncheckedRepositoryException e) {
            log.warn(
                    "What became of {} did not reach the citizens' side; it will be tried again",
                    matter.id(),
                    e);
            return false;
        }
    }

    private void tell(Matter matter) {
        try {
            arrivals.tell(matter.id(), news(matter));
        } catch (IllegalArgumentException e) {
            log.info("Nobody can follow {} any more", matter.id());
        }
    }

    private FollowUp news(Matter matter) {
        Map<String, String> fields = new LinkedHashMap<>();
        matter.due().ifPresent(day -> fields.put(MatterNodes.DUE, day.toString()));
        matter.unit().ifPresent(unit -> fields.put(MatterNodes.UNIT, unit));
        if (!matter.progress().isEmpty()) {
            fields.put(MatterNodes.PROGRESS, matter.progress());
        }
        List<SubmittedFile> files = List.of();
        if (!matter.state().isOpen()) {
            fields.put(MatterNodes.ANSWER, matter.answer());
            matter.ground().ifPresent(ground -> fields.put(MatterNodes.GROUND, ground.id()));
            matter.answeredAt()
                    .ifPresent(time -> fields.put(MatterNodes.ANSWERED_AT, day(time).toString()));
            files = delivered(matter);
        }
        return new FollowUp(matter.state().told().id(), lastNews(matter), fields, files);
    }

    /** When something was done last that the sender gets to know: notes of the board are not. */
    private Instant lastNews(Matter matter) {
        return repositories.editing(
                MatterNodes.WORKSPACE,
                session ->
                        MatterHistory.of(node(session, matter)).stream()
                                .filter(
                                        entry ->
                                                entry.step().filter(MatterStep::isTold).isPresent())
                                .map(MatterEntry::time)
                                .reduce(matter.received(), (earlier, later) -> later));
    }

    private List<SubmittedFile> delivered(Matter matter) {
        return repositories.editing(
                MatterNodes.WORKSPACE,
                session -> {
                    List<SubmittedFile> files = new ArrayList<>();
                    for (StoredFile file : matter.answerFiles()) {
                        files.add(StoredFile.load(session.getNodeByIdentifier(file.id())));
                    }
                    return files;
                });
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, Vietnamese.ZONE);
    }

    private static Node node(Session session, Matter matter) throws RepositoryException {
        Optional<Node> node = Matters.find(session, matter.commune(), matter.id());
        return node.orElseThrow();
    }
}
