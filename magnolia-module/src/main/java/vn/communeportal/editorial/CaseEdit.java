package vn.communeportal.editorial;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentComparison;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.Items;
import vn.communeportal.content.JcrTime;
import vn.communeportal.text.Vietnamese;

/**
 * A transition at work on an item's node. What it changes here is saved by {@link EditorialDesk},
 * all together.
 */
final class CaseEdit {

    /** What has to happen on the citizens' side once the change is saved. */
    enum Publication {
        NONE,
        PUBLISH,
        UNPUBLISH
    }

    private final ContentType type;
    private final Node item;
    private final Node node;
    private final Case before;
    private final Actor actor;
    private final TransitionRequest request;
    private final Instant now;
    private final Content contentBefore;
    private Content content;
    private Publication publication = Publication.NONE;

    CaseEdit(
            ContentType type,
            Node item,
            Case before,
            Actor actor,
            TransitionRequest request,
            Instant now)
            throws RepositoryException {
        this.type = type;
        this.item = item;
        this.node = item.getNode(CaseNodes.CASE);
        this.before = before;
        this.actor = actor;
        this.request = request;
        this.now = now;
        this.contentBefore = Items.read(type, item).content();
        this.content = contentBefore;
    }

    /**
     * To be called before anything of the case is read. A JCR session sees what others save at any
     * moment, so a case that was read may be another when it is written. With this property written
     * first, whoever saves in between makes our own save fail, and whoever saved before is seen by
     * everything read after. Each turn has a value of its own: of two nodes where the timer writes
     * the same, a repository sees no conflict.
     */
    static void takeTurn(Node item, String login) throws RepositoryException {
        item.getNode(CaseNodes.CASE).setProperty(CaseNodes.TURN, login + " " + UUID.randomUUID());
    }

    Case before() {
        return before;
    }

    Actor actor() {
        return actor;
    }

    TransitionRequest request() {
        return request;
    }

    Content content() {
        return content;
    }

    /** Writes the fields; the actor is a writer from now on if anything in them differs. */
    void write(Content changed) throws RepositoryException {
        if (!ContentComparison.of(type, content, changed).isEmpty()) {
            TreeSet<String> writers = new TreeSet<>(before.writers());
            writers.add(actor.login());
            writers(List.copyOf(writers));
        }
        replace(changed);
    }

    /** Puts the fields to what they were or to a decided time, which makes nobody a writer. */
    void replace(Content changed) throws RepositoryException {
        Items.write(type, changed, item, now);
        content = Items.read(type, item).content();
    }

    void writers(List<String> logins) throws RepositoryException {
        node.setProperty(CaseNodes.WRITERS, logins.toArray(new String[0]));
    }

    /**
     * @param login null if the case waits for whoever takes it
     */
    void assignTo(String login) throws RepositoryException {
        node.setProperty(CaseNodes.ASSIGNEE, login);
    }

    void editor(String login) throws RepositoryException {
        node.setProperty(CaseNodes.EDITOR, login);
    }

    void live(boolean live) throws RepositoryException {
        node.setProperty(CaseNodes.LIVE, live);
    }

    void keepVersion(boolean published) throws RepositoryException {
        Versions.keep(node, type, content, now, actor.login(), published);
    }

    Content liveContent() throws RepositoryException {
        return Versions.live(node, type);
    }

    /** Citizens see it from now on as it is. */
    void publish() throws RepositoryException {
        if (!item.hasProperty(ItemNodes.PUBLISHED_AT)) {
            item.setProperty(ItemNodes.PUBLISHED_AT, JcrTime.of(now));
        }
        item.setProperty(ItemNodes.WITHDRAWAL_NOTICE, (String) null);
        tellCorrection();
        keepVersion(true);
        PublishedSignatures.note(node, type, content);
        expiresAt(content.time(ItemNodes.PUBLISH_UNTIL).orElse(null));
        writers(List.of());
        assignTo(null);
        live(true);
        publication = Publication.PUBLISH;
    }

    /**
     * Notes what citizens are told once this correction is published.
     *
     * @param notice nothing if blank
     */
    void correctionNotice(String notice) throws RepositoryException {
        node.setProperty(
                CaseNodes.CORRECTION_NOTICE,
                notice.isBlank() ? null : Vietnamese.normalize(notice));
    }

    /** A correction without a notice leaves what citizens were told of an earlier one. */
    private void tellCorrection() throws RepositoryException {
        if (node.hasProperty(CaseNodes.CORRECTION_NOTICE)) {
            item.setProperty(
                    ItemNodes.CORRECTION_NOTICE,
                    node.getProperty(CaseNodes.CORRECTION_NOTICE).getString());
            item.setProperty(ItemNodes.CORRECTED_AT, JcrTime.of(now));
            correctionNotice("");
        }
    }

    /** Citizens see it no longer, but the notice if there is one. */
    void withdraw(String notice) throws RepositoryException {
        item.setProperty(
                ItemNodes.WITHDRAWAL_NOTICE,
                notice.isBlank() ? null : Vietnamese.normalize(notice));
        assignTo(null);
        correctionNotice("");
        expiresAt(null);
        live(false);
        publication = notice.isBlank() ? Publication.UNPUBLISH : Publication.PUBLISH;
    }

    private void expiresAt(Instant time) throws RepositoryException {
        node.setProperty(CaseNodes.EXPIRES_AT, time == null ? null : JcrTime.of(time));
    }

    /** The history has it from now on. */
    void expired() throws RepositoryException {
        expiresAt(null);
    }

    /** The head has been told, until the case moves. */
    void escalated() throws RepositoryException {
        node.setProperty(CaseNodes.ESCALATED_SINCE, JcrTime.of(before.stateSince()));
    }

    void exception(String login, String reason) throws RepositoryException {
        node.setProperty(CaseNodes.EXCEPTION_BY, login);
        node.setProperty(CaseNodes.EXCEPTION_REASON, reason);
        node.setProperty(CaseNodes.EXCEPTION_CONFIRMED_BY, (String) null);
    }

    void exceptionConfirmedBy(String login) throws RepositoryException {
        node.setProperty(CaseNodes.EXCEPTION_CONFIRMED_BY, login);
    }

    void waive() throws RepositoryException {
        WaiverRequest wanted = request.waiver().orElseThrow();
        CheckWaivers.append(
                node,
                new CheckWaiver(
                        wanted.checks(),
                        request.comment(),
                        wanted.basis(),
                        wanted.until(),
                        actor.login(),
                        now));
    }

    void enclose(Enclosure enclosure) throws RepositoryException {
        Enclosures.append(node, enclosure, actor.login(), now);
    }

    Publication publication() {
        return publication;
    }

    /** Notes state, revision and history; nothing may be changed after. */
    void close(State to) throws RepositoryException {
        item.setProperty(ItemNodes.STATE, to.id());
        if (!request.transition().isRemark()) {
            node.setProperty(CaseNodes.REVISION, before.revision() + 1);
        }
        if (to != before.state()) {
            node.setProperty(CaseNodes.STATE_SINCE, JcrTime.of(now));
        }
        if (publication != Publication.NONE) {
            node.setProperty(CaseNodes.PUBLICATION_PENDING, true);
        }
        String assignee =
                node.hasProperty(CaseNodes.ASSIGNEE)
                        ? node.getProperty(CaseNodes.ASSIGNEE).getString()
                        : null;
        History.append(
                node,
                new HistoryEntry(
                                now,
                                actor.login(),
                                request.transition(),
                                before.state(),
                                to,
                                request.record(),
                                assignee)
                        .onBehalfOf(actor.principal().orElse(null))
                        .by(actor.means().orElse(null))
                        .changing(FieldChange.between(type, contentBefore, content)));
    }
}
