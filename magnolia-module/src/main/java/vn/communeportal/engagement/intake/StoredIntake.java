package vn.communeportal.engagement.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.engagement.FollowUp;
import vn.communeportal.engagement.FollowUpCode;
import vn.communeportal.engagement.FollowUps;
import vn.communeportal.engagement.Intake;
import vn.communeportal.engagement.Receipt;
import vn.communeportal.engagement.Submission;
import vn.communeportal.engagement.SubmittedFile;
import vn.communeportal.engagement.guard.Secret;

/**
 * What citizens send, in this instance's repository, and what they are told.
 *
 * <p>A code is made of the submission's id and a secret of the installation: nobody who does not
 * have the secret can know one from the id, and the same submission gets the same code.
 */
@Singleton
public final class StoredIntake implements Intake, FollowUps {

    private static final Logger log = LoggerFactory.getLogger(StoredIntake.class);

    private static final String CODES = "follow-up codes";
    private static final int STRIPES = 64;

    private final IntakeStore store;
    private final Secret secret;

    /** The same form twice at once: one waits for the other. */
    private final Object[] stripes = new Object[STRIPES];

    @Inject
    public StoredIntake(IntakeStore store, Secret secret) {
        this.store = store;
        this.secret = secret;
        for (int i = 0; i < STRIPES; i++) {
            stripes[i] = new Object();
        }
    }

    @Override
    public Receipt receive(Submission submission) {
        FollowUpCode code = FollowUpCode.of(secret.mac(CODES, submission.id().toString()));
        try {
            Deposit deposit = Deposit.of(submission, code.hash());
            synchronized (stripes[Math.floorMod(submission.id().hashCode(), STRIPES)]) {
                keep(deposit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Receipt(code);
    }

    private void keep(Deposit deposit) {
        if (isKept(deposit)) {
            return;
        }
        store.journal().write(deposit.id(), deposit.bytes());
        try {
            put(deposit);
        } catch (RuntimeException e) {
            // No receipt was given, so that it may not come back from the journal.
            store.journal().remove(deposit.id());
            throw e;
        }
    }

    private boolean isKept(Deposit deposit) {
        return store.read(
                session -> {
                    Optional<Node> kept = IntakeNodes.find(session, deposit.id());
                    if (kept.isPresent() && !new SubmissionNode(kept.get()).isOf(deposit)) {
                        throw new AlreadyReceivedException();
                    }
                    return kept.isPresent();
                });
    }

    private void put(Deposit deposit) {
        store.change(
                session -> {
                    if (IntakeNodes.find(session, deposit.id()).isEmpty()) {
                        SubmissionNode.deposit(session, deposit);
                    }
                    return null;
                });
    }

    /**
     * Keeps what another instance received. On return it is on the disk; once, if it comes again.
     */
    void keepFetched(Deposit deposit) {
        synchronized (stripes[Math.floorMod(deposit.id().hashCode(), STRIPES)]) {
            if (store.read(session -> IntakeNodes.find(session, deposit.id()).isEmpty())) {
                store.journal().write(deposit.id(), deposit.bytes());
                put(deposit);
            }
        }
    }

    /**
     * Compares the journal with the repository: puts back what a loss of power took, and removes
     * what is safe without. To be run at the start and every few minutes.
     */
    public void mend() {
        int putBack = 0;
        for (UUID id : store.journal().ids()) {
            boolean there = store.read(session -> IntakeNodes.find(session, id).isPresent());
            byte[] bytes = there ? null : store.journal().read(id);
            if (bytes != null && putBack(id, bytes)) {
                putBack++;
            } else if (there && store.journal().isOld(id)) {
                store.journal().remove(id);
            }
        }
        if (putBack > 0) {
            log.warn("{} submissions were missing after a loss of power and are back", putBack);
        }
    }

    private boolean putBack(UUID id, byte[] bytes) {
        try {
            put(Deposit.read(bytes));
            return true;
        } catch (IOException e) {
            log.error("A submission in the journal cannot be read: {}", id, e);
            return false;
        }
    }

    @Override
    public Optional<Found> find(FollowUpCode code) {
        return store.read(
                session -> {
                    Optional<Node> node = IntakeNodes.byCode(session, code.hash());
                    if (node.isEmpty()) {
                        return Optional.empty();
                    }
                    SubmissionNode found = new SubmissionNode(node.get());
                    return Optional.of(
                            new Found(
                                    found.kind(), found.commune(), found.received(), found.told()));
                });
    }

    @Override
    public Optional<SubmittedFile> take(FollowUpCode code, String file) {
        return store.change(
                session -> {
                    Optional<Node> node = IntakeNodes.byCode(session, code.hash());
                    return node.isEmpty()
                            ? Optional.empty()
                            : take(new SubmissionNode(node.get()), file);
                });
    }

    private static Optional<SubmittedFile> take(SubmissionNode node, String file)
            throws RepositoryException {
        FollowUp told = node.told();
        List<SubmittedFile> rest = new ArrayList<>(told.files());
        Optional<SubmittedFile> taken =
                rest.stream().filter(each -> each.name().equals(file)).findFirst();
        if (taken.isPresent()) {
            rest.remove(taken.get());
            node.tell(
                    new FollowUp(told.status(), told.changed(), told.fields(), rest),
                    node.revision());
        }
        return taken;
    }
}
