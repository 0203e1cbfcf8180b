package vn.communeportal.engagement.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.engagement.FollowUp;
import vn.communeportal.engagement.Submission;
import vn.communeportal.engagement.privacy.PersonalRecords;
import vn.communeportal.engagement.privacy.Sender;

/**
 * The data of people in what waits to be worked on, and in what senders were told. Erasing goes the
 * way of {@link vn.communeportal.engagement.Arrivals#forget}: to the citizens' side too.
 */
@Singleton
public final class IntakeRecords implements PersonalRecords {

    private final IntakeStore store;
    private final StoredArrivals arrivals;

    @Inject
    public IntakeRecords(IntakeStore store, StoredArrivals arrivals) {
        this.store = store;
        this.arrivals = arrivals;
    }

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public List<String> of(String commune, Sender sender) {
        return store.read(
                session -> {
                    List<String> ids = new ArrayList<>();
                    for (Node each : IntakeNodes.all(session)) {
                        SubmissionNode node = new SubmissionNode(each);
                        if (node.commune().equals(commune) && isOf(sender, node)) {
                            ids.add(node.id().toString());
                        }
                    }
                    return ids;
                });
    }

    private static boolean isOf(Sender sender, SubmissionNode node) throws RepositoryException {
        if (sender.is("", "", node.codeHash())) {
            return true;
        }
        if (!node.hasContent()) {
            return false;
        }
        Submission content = node.content().submission();
        return sender.is(content.field("email"), content.field("telephone"), "");
    }

    /** After the last word to the sender. What waits to be worked on is nobody's to erase. */
    @Override
    public List<String> before(String commune, Instant time) {
        return store.read(
                session -> {
                    List<String> ids = new ArrayList<>();
                    for (Node each : IntakeNodes.all(session)) {
                        SubmissionNode node = new SubmissionNode(each);
                        if (node.commune().equals(commune)
                                && !node.hasContent()
                                && node.lastTold().isBefore(time)) {
                            ids.add(node.id().toString());
                        }
                    }
                    return ids;
                });
    }

    @Override
    public Map<String, String> export(String commune, String id) {
        return store.read(
                session -> {
                    Map<String, String> fields = new LinkedHashMap<>();
                    Optional<SubmissionNode> found = find(session, commune, id);
                    if (found.isPresent()) {
                        SubmissionNode node = found.get();
                        fields.put("kind", node.kind().name());
                        fields.put("received", node.received().toString());
                        if (node.hasContent()) {
                            fields.putAll(node.content().submission().fields());
                        }
                        FollowUp told = node.told();
                        fields.put("status", told.status());
                        told.fields().forEach((name, value) -> fields.put("told." + name, value));
                    }
                    return fields;
                });
    }

    @Override
    public void erase(String commune, String id) {
        if (store.read(session -> find(session, commune, id).isPresent())) {
            arrivals.forget(UUID.fromString(id));
        }
    }

    private static Optional<SubmissionNode> find(Session session, String commune, String id)
            throws RepositoryException {
        Optional<Node> node = IntakeNodes.find(session, UUID.fromString(id));
        return node.isPresent() && new SubmissionNode(node.get()).commune().equals(commune)
                ? Optional.of(new SubmissionNode(node.get()))
                : Optional.empty();
    }
}
