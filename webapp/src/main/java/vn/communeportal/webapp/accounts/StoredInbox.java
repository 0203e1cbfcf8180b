package vn.communeportal.webapp.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.host.Inbox;
import vn.communeportal.host.People;
import vn.communeportal.host.Repositories;
import vn.communeportal.host.UncheckedRepositoryException;
import vn.communeportal.webapp.storage.Workspaces;

/** Keeps each person's newest notices in the repository, {@code /<login>/<notice>}. */
public final class StoredInbox implements Inbox {

    /** Older ones are dropped: a notice is a hint, the work list is what counts. */
    static final int KEPT = 100;

    private static final Logger LOG = LoggerFactory.getLogger(StoredInbox.class);

    private static final String SUBJECT = "subject";
    private static final String TEXT = "text";
    private static final String ITEM_WORKSPACE = "itemWorkspace";
    private static final String ITEM_ID = "itemId";
    private static final String AT = "at";

    private final Repositories repositories;
    private final People people;
    private final Clock clock;

    public StoredInbox(Repositories repositories, People people, Clock clock) {
        this.repositories = repositories;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public synchronized void notify(
            String login, String subject, String text, String workspace, String itemId) {
        if (people.byLogin(login).isEmpty()) {
            return;
        }
        try {
            repositories.editing(
                    Workspaces.NOTICES,
                    session -> {
                        Node root = session.getRootNode();
                        Node box =
                                root.hasNode(login)
                                        ? root.getNode(login)
                                        : root.addNode(login, ItemNodes.PART);
                        Node node = box.addNode(UUID.randomUUID().toString(), ItemNodes.PART);
                        node.setProperty(SUBJECT, subject);
                        node.setProperty(TEXT, text);
                        node.setProperty(ITEM_WORKSPACE, workspace);
                        node.setProperty(ITEM_ID, itemId);
                        Calendar now = Calendar.getInstance();
                        now.setTimeInMillis(clock.millis());
                        node.setProperty(AT, now);
                        dropOldest(box);
                        session.save();
                        return null;
                    });
        } catch (UncheckedRepositoryException e) {
            LOG.error("A notice was lost", e);
        }
    }

    /** The person's notices, newest first. */
    public List<Notice> of(String login) {
        return repositories.editing(
                Workspaces.NOTICES,
                session -> {
                    List<Notice> notices = new ArrayList<>();
                    if (session.nodeExists("/" + login)) {
                        NodeIterator nodes = session.getNode("/" + login).getNodes();
                        while (nodes.hasNext()) {
                            notices.add(read(nodes.nextNode()));
                        }
                    }
                    notices.sort(Comparator.comparing(Notice::at).reversed());
                    return notices;
                });
    }

    /** Nodes lie in the order in which they were added. */
    private static void dropOldest(Node box) throws RepositoryException {
        NodeIterator nodes = box.getNodes();
        for (long surplus = nodes.getSize() - KEPT; surplus > 0; surplus--) {
            nodes.nextNode().remove();
        }
    }

    private static Notice read(Node node) throws RepositoryException {
        return new Notice(
                node.getProperty(SUBJECT).getString(),
                node.getProperty(TEXT).getString(),
                node.getProperty(ITEM_WORKSPACE).getString(),
                node.getProperty(ITEM_ID).getString(),
                Instant.ofEpochMilli(node.getProperty(AT).getLong()));
    }
}
