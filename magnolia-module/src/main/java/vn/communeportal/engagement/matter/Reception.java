package vn.communeportal.engagement.matter;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.jcr.ItemExistsException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.content.Communes;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Role;
import vn.communeportal.editorial.Roster;
import vn.communeportal.engagement.Arrivals;
import vn.communeportal.engagement.Submission;
import vn.communeportal.engagement.SubmissionKind;
import vn.communeportal.host.Inbox;
import vn.communeportal.host.People;
import vn.communeportal.host.Repositories;
import vn.communeportal.host.UncheckedRepositoryException;
import vn.communeportal.text.Messages;

/**
 * Files what has arrived on the boards' side, each submission once however often it is told of, and
 * tells the secretaries. Hosts run it every few seconds.
 */
@Singleton
public final class Reception {

    private static final Logger log = LoggerFactory.getLogger(Reception.class);
    private static final int AT_ONCE = 50;

    private final Repositories repositories;
    private final Arrivals arrivals;
    private final Answering answering;
    private final EditorialDesk editorial;
    private final People people;
    private final Inbox inbox;
    private final Clock clock;

    @Inject
    public Reception(
            Repositories repositories,
            Arrivals arrivals,
            Answering answering,
            EditorialDesk editorial,
            People people,
            Inbox inbox,
            Clock clock) {
        this.repositories = repositories;
        this.arrivals = arrivals;
        this.answering = answering;
        this.editorial = editorial;
        this.people = people;
        this.inbox = inbox;
        this.clock = clock;
    }

    /**
     * Files what waits, and tells senders again what did not reach them; returns how many came. Of
     * a process one files at a time: below the root a repository lets two sessions make a folder of
     * the same name, and what is filed in both is there twice.
     */
    public int run() {
        synchronized (Reception.class) {
            return fileWaiting();
        }
    }

    private int fileWaiting() {
        int filed = 0;
        List<Submission> waiting = arrivals.waiting(AT_ONCE);
        while (!waiting.isEmpty()) {
            int before = filed;
            for (Submission submission : waiting) {
                filed += file(submission) ? 1 : 0;
            }
            // Those that cannot be filed now come again at the next run.
            waiting = filed == before ? List.of() : arrivals.waiting(AT_ONCE);
        }
        answering.retryPending(
                repositories.editing(
                        Communes.WORKSPACE,
                        session -> {
                            List<String> ids = new ArrayList<>();
                            Communes.all(session).forEach(commune -> ids.add(commune.id()));
                            return ids;
                        }));
        return filed;
    }

    private boolean file(Submission submission) {
        try {
            boolean isNew =
                    submission.kind() == SubmissionKind.RATING
                            ? repositories.editing(
                                    MatterNodes.WORKSPACE,
                                    session -> Ratings.file(session, submission))
                            : isFiled(submission);
            arrivals.acknowledge(submission.id());
            if (isNew && submission.kind() != SubmissionKind.RATING) {
                tellSecretaries(submission);
            }
            return true;
        } catch (UncheckedRepositoryException e) {
            if (EditorialDesk.isCollision(e.getCause())) {
                log.debug("Submission {} met another node; it is looked at again", submission.id());
            } else {
                log.warn("Submission {} could not be filed; it is tried again", submission.id(), e);
            }
            return false;
        }
    }

    /** False if it was there already. */
    private boolean isFiled(Submission submission) {
        return repositories.editing(
                MatterNodes.WORKSPACE,
                session -> {
                    Node matter;
                    try {
                        matter = Matters.create(session, submission, clock.instant());
                    } catch (IOException e) {
                        throw new RepositoryException(e);
                    }
                    if (matter == null) {
                        return false;
                    }
                    session.save();
                    takeBackFromTwin(session, matter);
                    return true;
                });
    }

    /**
     * Two nodes of a cluster that make the same folder, or file the same, at the same moment make
     * it twice. Who made the second takes it back and looks again.
     */
    private static void takeBackFromTwin(Session session, Node matter) throws RepositoryException {
        String path = matter.getPath();
        for (int depth = 1; depth <= matter.getDepth(); depth++) {
            Node made = (Node) matter.getAncestor(depth);
            if (made.getIndex() > 1) {
                made.remove();
                session.save();
                throw new ItemExistsException(path);
            }
        }
    }

    private void tellSecretaries(Submission submission) {
        Roster roster = editorial.roster(submission.commune());
        for (String login : roster.members()) {
            if (roster.rolesOf(login).contains(Role.SECRETARY)) {
                people.byLogin(login)
                        .ifPresent(
                                person -> {
                                    Locale language = person.language();
                                    inbox.notify(
                                            login,
                                            Messages.shipped()
                                                    .text(
                                                            language,
                                                            "engagement.notice.received",
                                                            Messages.shipped()
                                                                    .text(
                                                                            language,
                                                                            submission
                                                                                    .kind()
                                                                                    .labelKey())),
                                            "",
                                            MatterNodes.WORKSPACE,
                                            submission.id().toString());
                                });
            }
        }
    }
}
