package vn.communeportal.engagement.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.jcr.InvalidItemStateException;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.PathNotFoundException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.engagement.Arrivals;
import vn.communeportal.engagement.FollowUp;
import vn.communeportal.engagement.Submission;
import vn.communeportal.engagement.transfer.Trips;

/** What came, in this instance's repository, whichever instance received it. */
@Singleton
public final class StoredArrivals implements Arrivals {

    private static final String REVISION = "revision";
    private static final String GONE = "gone";

    /** Files of several submissions may be large; the rest comes with the next call. */
    private static final long MOST_BYTES = 32L << 20;

    private final IntakeStore store;
    private final Trips trips;

    @Inject
    public StoredArrivals(IntakeStore store, Trips trips) {
        this.store = store;
        this.trips = trips;
    }

    @Override
    public List<Submission> waiting(int most) {
        List<Submission> submissions = new ArrayList<>();
        deposits(most, MOST_BYTES).forEach(deposit -> submissions.add(deposit.submission()));
        return submissions;
    }

    /** The oldest that wait, as many as fit into so many bytes, but one at least. */
    List<Deposit> deposits(int most, long bytes) {
        return store.read(
                session -> {
                    List<Deposit> deposits = new ArrayList<>();
                    long sum = 0;
                    for (Node mark : IntakeNodes.marks(session, IntakeStore.WAITING, most)) {
                        Optional<Deposit> deposit = content(mark);
                        if (deposit.isEmpty()) {
                            continue;
                        }
                        sum += deposit.get().bytes().length;
                        if (!deposits.isEmpty() && sum > bytes) {
                            break;
                        }
                        deposits.add(deposit.get());
                    }
                    return deposits;
                });
    }

    /** Empty if somebody else has acknowledged it while we look: it waits no more. */
    private static Optional<Deposit> content(Node mark) throws RepositoryException {
        try {
            return Optional.of(SubmissionNode.of(mark).content());
        } catch (ItemNotFoundException | PathNotFoundException | InvalidItemStateException e) {
            return Optional.empty();
        }
    }

    @Override
    public void acknowledge(Collection<UUID> submissions) {
        store.change(
                session -> {
                    for (UUID submission : submissions) {
                        Optional<Node> node = IntakeNodes.find(session, submission);
                        if (node.isPresent()) {
                            new SubmissionNode(node.get()).acknowledge(store.now());
                        }
                    }
                    return null;
                });
    }

    @Override
    public void tell(UUID submission, FollowUp followUp) {
        store.change(
                session -> {
                    SubmissionNode node =
                            new SubmissionNode(
                                    IntakeNodes.find(session, submission)
                                            .orElseThrow(
                                                    () ->
                                                            new IllegalArgumentException(
                                                                    "Nothing came as "
                                                                            + submission)));
                    if (node.isTold(followUp)) {
                        // What was fetched of it stays fetched.
                        return null;
                    }
                    long revision = node.revision() + 1;
                    node.tell(followUp, revision);
                    if (trips.isNeeded()) {
                        send(session, node, revision, false);
                    }
                    return null;
                });
    }

    @Override
    public void forget(UUID submission) {
        store.change(
                session -> {
                    Optional<Node> node = IntakeNodes.find(session, submission);
                    if (node.isPresent()) {
                        SubmissionNode gone = new SubmissionNode(node.get());
                        if (trips.isNeeded()) {
                            send(session, gone, gone.revision() + 1, true);
                        }
                        gone.forget(store.now());
                    }
                    return null;
                });
        store.journal().remove(submission);
    }

    /** In the queue by the time when it came, so that a submission is in it once. */
    private static void send(Session session, SubmissionNode node, long revision, boolean gone)
            throws RepositoryException {
        Node mark =
                IntakeNodes.mark(
                        session, IntakeStore.OUTGOING, node.received(), node.id().toString());
        mark.setProperty(REVISION, revision);
        mark.setProperty(GONE, gone);
    }

    /** Id and content of what citizens' instances are to be told, by row. */
    static String rowId(Node mark) throws RepositoryException {
        return mark.getName() + "@" + mark.getProperty(REVISION).getLong();
    }

    static boolean isGone(Node mark) throws RepositoryException {
        return mark.getProperty(GONE).getBoolean();
    }
}
