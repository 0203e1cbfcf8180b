package vn.communeportal.editorial;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.query.Query;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Items;
import vn.communeportal.host.Repositories;

/**
 * Makes drafts of what came in by letter. A letter becomes one draft, however often it is tried:
 * draft, history, the letter itself and the mark that it was made are one save.
 */
@Singleton
public final class ReceivedDrafts {

    private final Repositories repositories;
    private final EditorialDesk desk;
    private final Clock clock;
    private final Screening screening;

    @Inject
    public ReceivedDrafts(Repositories repositories, EditorialDesk desk, Clock clock) {
        this.repositories = repositories;
        this.desk = desk;
        this.clock = clock;
        screening = new Screening(repositories, clock);
    }

    /** What the checks say against keeping the files; empty if they may be kept. */
    public List<Objection> objections(String commune, ContentType type, Content content) {
        return screening.blocked(commune, type, content);
    }

    /** Id of the draft that a letter has become; empty if it has not become one. */
    public Optional<String> madeOf(ContentType type, String letter) {
        return repositories.editing(type.workspace(), session -> find(session, letter));
    }

    /**
     * The draft of a letter, made if there is none yet.
     *
     * @param login in whose hands it will be
     * @param letter key of the letter
     * @param remark what the history says to it
     * @param original the letter as it came
     * @return id of the item
     * @throws TransitionRefusedException if the person may not write in this commune, or a check
     *     forbids to keep what came
     */
    public String make(
            String login,
            String commune,
            ContentType type,
            Content content,
            String letter,
            String remark,
            Enclosure original)
            throws TransitionRefusedException {
        Optional<String> made = madeOf(type, letter);
        if (made.isPresent()) {
            return made.get();
        }
        if (!desk.actor(login, commune).mayCreate()) {
            throw new TransitionRefusedException(List.of(Objection.of("mayNotCreate")));
        }
        List<Objection> found = objections(commune, type, content);
        if (!found.isEmpty()) {
            throw new TransitionRefusedException(found);
        }
        return repositories.editing(
                type.workspace(),
                session -> {
                    Instant now = clock.instant();
                    Node item = Items.create(session, type, commune, content, now);
                    Cases.open(item, login, now, remark);
                    Node caseNode = item.getNode(CaseNodes.CASE);
                    caseNode.setProperty(CaseNodes.LETTER, letter);
                    Enclosures.append(caseNode, original, login, now);
                    session.save();
                    return item.getIdentifier();
                });
    }

    private static Optional<String> find(Session session, String letter)
            throws RepositoryException {
        Query query =
                session.getWorkspace()
                        .getQueryManager()
                        .createQuery(
                                "SELECT * FROM ["
                                        + CaseNodes.CASE_TYPE
                                        + "] WHERE ["
                                        + CaseNodes.LETTER
                                        + "] = $letter",
                                Query.JCR_SQL2);
        query.bindValue("letter", session.getValueFactory().createValue(letter));
        NodeIterator found = query.execute().getNodes();
        return found.hasNext()
                ? Optional.of(found.nextNode().getParent().getIdentifier())
                : Optional.empty();
    }
}
