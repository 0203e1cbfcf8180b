package vn.communeportal.editorial.letters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.jcr.Binary;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.query.Query;
import vn.communeportal.content.ChangeLog;
import vn.communeportal.content.Communes;
import vn.communeportal.content.JcrTime;
import vn.communeportal.host.Repositories;
import vn.communeportal.text.Vietnamese;

/**
 * Letters of communes, in workspace {@value Communes#WORKSPACE} under {@code
 * /<commune>/letters/<month>}; never published. A letter is kept together with its {@link
 * LetterMarks}: of two who keep the same letter at once one succeeds.
 */
final class LetterStore {

    private static final String LETTERS = "letters";
    private static final String CLAIMED_AT = "claimedAt";
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("uuuu-MM").withZone(Vietnamese.ZONE);

    /** After that somebody else goes on with a letter whose handler died. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Repositories repositories;

    LetterStore(Repositories repositories) {
        this.repositories = repositories;
    }

    /** Whether a message with one of these marks is kept already. */
    boolean isKnown(LetterMarks marks) {
        return repositories.editing(Communes.WORKSPACE, marks::areKnown);
    }

    /**
     * Keeps a letter and its marks in one save.
     *
     * @param original null if it is not to be kept
     * @return false if somebody else saved at the same moment, this letter or another
     */
    boolean add(Letter letter, LetterMarks marks, byte[] original) {
        return repositories.changing(
                Communes.WORKSPACE,
                "/" + letter.commune + "/" + LETTERS,
                false,
                session -> {
                    Node month =
                            LetterNodes.folder(
                                    session,
                                    letter.commune,
                                    LETTERS,
                                    MONTH.format(letter.receivedAt));
                    if (month.hasNode(letter.key)) {
                        return false;
                    }
                    Node node = month.addNode(letter.key, LetterNodes.TYPE);
                    ChangeLog.takeTurn(node);
                    LetterNodes.writeHead(node, letter);
                    if (original != null) {
                        Binary binary =
                                session.getValueFactory()
                                        .createBinary(new ByteArrayInputStream(original));
                        node.setProperty(LetterNodes.ORIGINAL, binary);
                    }
                    LetterNodes.write(node, letter);
                    marks.keep(session, letter);
                    session.save();
                    return true;
                });
    }

    /**
     * Changes a letter, if it is this caller's to handle now.
     *
     * @return the letter as it is then; empty if somebody else is at it, or was faster
     */
    Optional<Letter> change(Letter letter, Consumer<Letter> change) {
        return turn(
                letter,
                session -> {
                    Node node = session.getNode(letter.path);
                    Letter now = LetterNodes.read(node);
                    if (now.status != letter.status || now.answered != letter.answered) {
                        return false;
                    }
                    change.accept(now);
                    LetterNodes.write(node, now);
                    return true;
                });
    }

    /** Whether the letter is this caller's to handle, for {@link #PATIENCE}. */
    boolean claim(Letter letter, Instant now) {
        return turn(
                        letter,
                        session -> {
                            Node node = session.getNode(letter.path);
                            if (LetterNodes.read(node).status != letter.status
                                    || JcrTime.read(node, CLAIMED_AT)
                                            .filter(at -> at.plus(PATIENCE).isAfter(now))
                                            .isPresent()) {
                                return false;
                            }
                            node.setProperty(CLAIMED_AT, JcrTime.of(now));
                            return true;
                        })
                .isPresent();
    }

    /** What is done in a turn; false if there is nothing to save. */
    @FunctionalInterface
    private interface Turn {
        boolean in(Session session) throws RepositoryException;
    }

    private Optional<Letter> turn(Letter letter, Turn work) {
        return repositories.changing(
                Communes.WORKSPACE,
                letter.path,
                Optional.empty(),
                session -> {
                    Node node = session.getNode(letter.path);
                    ChangeLog.takeTurn(node);
                    if (!work.in(session)) {
                        return Optional.empty();
                    }
                    session.save();
                    return Optional.of(LetterNodes.read(node));
                });
    }

    /** Letters of all communes on which something is left to do, the oldest first. */
    List<Letter> unfinished() {
        return find(
                "SELECT * FROM [cp:board] WHERE [letterStatus] = 'received'"
                        + " OR [letterAnswered] = 'no'");
    }

    /** The letters of a commune in a status. */
    List<Letter> of(String commune, Letter.Status status) {
        return find(
                "SELECT * FROM [cp:board] WHERE [letterStatus] = '"
                        + status.id()
                        + "' AND ISDESCENDANTNODE([/"
                        + commune
                        + "/"
                        + LETTERS
                        + "])");
    }

    private List<Letter> find(String query) {
        return repositories.editing(
                Communes.WORKSPACE,
                session -> {
                    List<Letter> letters = new ArrayList<>();
                    for (NodeIterator nodes =
                                    session.getWorkspace()
                                            .getQueryManager()
                                            .createQuery(query, Query.JCR_SQL2)
                                            .execute()
                                            .getNodes();
                            nodes.hasNext(); ) {
                        letters.add(LetterNodes.read(nodes.nextNode()));
                    }
                    letters.sort((one, other) -> one.receivedAt.compareTo(other.receivedAt));
                    return letters;
                });
    }

    Optional<Letter> find(String commune, String key) {
        return repositories.editing(
                Communes.WORKSPACE,
                session -> {
                    String path = "/" + commune + "/" + LETTERS;
                    if (session.nodeExists(path)) {
                        for (NodeIterator months = session.getNode(path).getNodes();
                                months.hasNext(); ) {
                            Node month = months.nextNode();
                            if (month.hasNode(key)) {
                                return Optional.of(LetterNodes.read(month.getNode(key)));
                            }
                        }
                    }
                    return Optional.empty();
                });
    }

    /** The letter as it came; empty if it was not kept. */
    Optional<byte[]> original(Letter letter) {
        return repositories.editing(
                Communes.WORKSPACE,
                session -> {
                    Node node = session.getNode(letter.path);
                    if (!node.hasProperty(LetterNodes.ORIGINAL)) {
                        return Optional.empty();
                    }
                    Binary binary = node.getProperty(LetterNodes.ORIGINAL).getBinary();
                    try (InputStream in = binary.getStream()) {
                        return Optional.of(in.readAllBytes());
                    } catch (IOException e) {
                        throw new RepositoryException(e);
                    } finally {
                        binary.dispose();
                    }
                });
    }
}
