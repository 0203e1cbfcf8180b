package vn.communeportal.engagement.matter;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.JcrTime;
import vn.communeportal.engagement.privacy.PersonalRecords;
import vn.communeportal.engagement.privacy.Sender;
import vn.communeportal.host.Repositories;

/**
 * The data of people in matters. Erased are all fields and files that came, the words of the answer
 * and of the history; that something came, when, and what was done by whom stays, with its seals.
 * An opinion that is shown stays so, without a name: what it says was looked through before.
 */
@Singleton
public final class MatterRecords implements PersonalRecords {

    private static final List<String> WORDS =
            List.of(MatterNodes.ANSWER, MatterNodes.DRAFT, MatterNodes.PROGRESS);
    private static final List<String> PARTS =
            List.of(MatterNodes.FIELDS, MatterNodes.FILES, MatterNodes.ANSWER_FILES);

    private final Repositories repositories;
    private final Clock clock;

    @Inject
    public MatterRecords(Repositories repositories, Clock clock) {
        this.repositories = repositories;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "matters";
    }

    @Override
    public List<String> of(String commune, Sender sender) {
        return ids(
                commune, matter -> sender.is(matter.field("email"), matter.field("telephone"), ""));
    }

    /** Only what is finished: what is still being worked on keeps its data. */
    @Override
    public List<String> before(String commune, Instant time) {
        return ids(commune, matter -> matter.received().isBefore(time) && !matter.state().isOpen());
    }

    private List<String> ids(String commune, Predicate<Matter> wanted) {
        return repositories.editing(
                MatterNodes.WORKSPACE,
                session -> {
                    List<String> ids = new ArrayList<>();
                    if (session.nodeExists("/" + commune)) {
                        NodeIterator nodes =
                                Matters.query(
                                        session, commune, "[not(@" + MatterNodes.ERASED_AT + ")]");
                        while (nodes.hasNext()) {
                            Matter matter = Matter.read(nodes.nextNode());
                            if (wanted.test(matter)) {
                                ids.add(matter.id().toString());
                            }
                        }
                    }
                    return ids;
                });
    }

    @Override
    public Map<String, String> export(String commune, String id) {
        return repositories.editing(
                MatterNodes.WORKSPACE,
                session -> {
                    Map<String, String> all = new LinkedHashMap<>();
                    Optional<Node> node = find(session, commune, id);
                    if (node.isPresent()) {
                        Matter matter = Matter.read(node.get());
                        all.put("kind", matter.kind().id());
                        all.put("received", matter.received().toString());
                        all.put("state", matter.state().told().id());
                        matter.form()
                                .fields()
                                .forEach(
                                        field -> {
                                            String value = matter.field(field.name());
                                            if (!value.isEmpty()) {
                                                all.put(field.name(), value);
                                            }
                                        });
                        for (int i = 0; i < matter.files().size(); i++) {
                            all.put("file" + (i + 1), matter.files().get(i).name());
                        }
                        if (!matter.answer().isEmpty()) {
                            all.put("answer", matter.answer());
                        }
                    }
                    return all;
                });
    }

    @Override
    public void erase(String commune, String id) {
        repositories.editing(
                MatterNodes.WORKSPACE,
                session -> {
                    Optional<Node> node = find(session, commune, id);
                    if (node.isPresent()) {
                        erase(node.get());
                        session.save();
                    }
                    return null;
                });
    }

    private void erase(Node matter) throws RepositoryException {
        for (String part : PARTS) {
            if (matter.hasNode(part)) {
                matter.getNode(part).remove();
            }
        }
        for (String word : WORDS) {
            matter.setProperty(word, (String) null);
        }
        MatterHistory.eraseTexts(matter);
        matter.setProperty(MatterNodes.ERASED_AT, JcrTime.of(clock.instant()));
        if (Matter.read(matter).isShown()) {
            matter.setProperty(MatterNodes.FOLLOW_UP_PENDING, true);
        }
    }

    private static Optional<Node> find(Session session, String commune, String id)
            throws RepositoryException {
        return session.nodeExists("/" + commune)
                ? Matters.find(session, commune, UUID.fromString(id))
                : Optional.empty();
    }
}
