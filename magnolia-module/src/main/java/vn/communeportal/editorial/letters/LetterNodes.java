package vn.communeportal.editorial.letters;

import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.JcrTime;

/** A letter as its node has it. Saves nothing. */
final class LetterNodes {

    static final String STATUS = "letterStatus";
    static final String ANSWERED = "letterAnswered";
    static final String ORIGINAL = "original";

    /** Of letters and everything around them: publishing leaves it behind. */
    static final String TYPE = "cp:board";

    private LetterNodes() {}

    /** What stays as it came. */
    static void writeHead(Node node, Letter letter) throws RepositoryException {
        node.setProperty("messageId", letter.messageId);
        node.setProperty("from", letter.from);
        node.setProperty("fromName", letter.fromName);
        node.setProperty("subject", letter.subject);
        node.setProperty("receivedAt", JcrTime.of(letter.receivedAt));
    }

    /** What becomes of it. */
    static void write(Node node, Letter letter) throws RepositoryException {
        node.setProperty(STATUS, letter.status.id());
        node.setProperty("reason", letter.reason);
        node.setProperty("login", letter.login);
        node.setProperty("item", letter.itemId);
        node.setProperty(ANSWERED, letter.answered ? "yes" : "no");
    }

    static Letter read(Node node) throws RepositoryException {
        Letter letter = new Letter();
        letter.key = node.getName();
        letter.path = node.getPath();
        letter.commune = letter.path.substring(1, letter.path.indexOf('/', 1));
        letter.messageId = node.getProperty("messageId").getString();
        letter.from = node.getProperty("from").getString();
        letter.fromName = node.getProperty("fromName").getString();
        letter.subject = node.getProperty("subject").getString();
        letter.receivedAt = node.getProperty("receivedAt").getDate().toInstant();
        letter.status = Letter.Status.ofId(node.getProperty(STATUS).getString());
        letter.reason = node.getProperty("reason").getString();
        letter.login = node.getProperty("login").getString();
        letter.itemId = node.hasProperty("item") ? node.getProperty("item").getString() : null;
        letter.answered = node.getProperty(ANSWERED).getString().equals("yes");
        letter.original = node.hasProperty(ORIGINAL);
        return letter;
    }

    /** A folder below one of the commune's; both are made if they are not there. */
    static Node folder(Session session, String commune, String name, String part)
            throws RepositoryException {
        Node record = session.getNode("/" + commune);
        Node all = record.hasNode(name) ? record.getNode(name) : record.addNode(name, TYPE);
        return all.hasNode(part) ? all.getNode(part) : all.addNode(part, TYPE);
    }
}
