package vn.communeportal.engagement.matter;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.content.Communes;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.UniqueNodes;
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
    private static final int ATTEMPTS = 5;

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
     * Files what waits, and tells senders again what did not reach them; returns how many came.
     * Several may run at once, in one process or on several nodes of a cluster: what two of them
     * file, only one can save.
     */
    public int run() {
        int filed = 0;
        List<Submission> waiting = arrivals.waiting(AT_ONCE);
        while (!waiting.isEmpty()) {
            List<UUID> kept = file(waiting);
            filed += kept.size();
            // Those that cannot be filed now come again at the next run.
            waiting = kept.isEmpty() ? List.of() : arrivals.waiting(AT_ONCE);
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

    /** Which of them are on file now, by whomever. */
    private List<UUID> file(List<Submission> waiting) {
        List<UUID> kept = new ArrayList<>();
        for (Submission submission : waiting) {
            try {
                if (file(submission) && submission.kind() != SubmissionKind.RATING) {
                    // At once: what is on file is told of by nobody who finds it there.
                    tellSecretaries(submission);
                }
                kept.add(submission.id());
            } catch (UncheckedRepositoryException e) {
                log.warn("Submission {} could not be filed; it is tried again", submission.id(), e);
            }
        }
        arrivals.acknowledge(kept);
        return kept;
    }

    /**
     * False if it was there already. A collision is another submission of the same minute as often
     * as the same one: who does not look again takes for filed what is not.
     */
    private boolean file(Submission submission) {
        for (int attempt = 1; ; attempt++) {
            try {
                return repositories.editing(
                        MatterNodes.WORKSPACE,
                        session -> {
                            UniqueNodes.makeTop(session, submission.commune(), ItemNodes.FOLDER);
                            return filed(session, submission);
                        });
            } catch (UncheckedRepositoryException e) {
                if (attempt == ATTEMPTS || !e.isCollision()) {
                    throw e;
                }
            }
        }
    }

    private boolean filed(Session session, Submission submission) throws RepositoryException {
        try {
            boolean isNew =
                    submission.kind() == SubmissionKind.RATING
                            ? Ratings.file(session, submission)
                            : Matters.create(session, submission, clock.instant()) != null;
            session.save();
            return isNew;
        } catch (IOException e) {
            throw new RepositoryException(e);
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
