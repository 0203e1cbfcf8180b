package vn.communeportal.editorial;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.Value;
import vn.communeportal.content.ChangeLog;
import vn.communeportal.content.Communes;
import vn.communeportal.content.JcrTime;

/**
 * The boards of communes, in workspace {@value Communes#WORKSPACE} under {@code /<commune>/boards}.
 * Saves nothing.
 */
public final class Boards {

    private static final String BOARDS = "boards";
    private static final String HISTORY = "boardHistory";
    private static final String BOARD_TYPE = "cp:board";

    private Boards() {}

    /** All boards of the commune, the newest decision first. */
    public static List<Board> all(Session communes, String commune) throws RepositoryException {
        List<Board> boards = new ArrayList<>();
        String path = "/" + commune + "/" + BOARDS;
        if (communes.nodeExists(path)) {
            for (NodeIterator nodes = communes.getNode(path).getNodes(); nodes.hasNext(); ) {
                boards.add(read(nodes.nextNode()));
            }
        }
        boards.sort((one, other) -> other.decisionDate().compareTo(one.decisionDate()));
        return boards;
    }

    /** How often the boards of the commune were changed. */
    static long revision(Session communes, String commune) throws RepositoryException {
        return communes.nodeExists("/" + commune)
                ? ChangeLog.revision(communes.getNode("/" + commune), HISTORY)
                : 0;
    }

    /** Who is what in the commune on a day; nobody may act if it is closed. */
    public static Roster roster(Session communes, String commune, LocalDate day)
            throws RepositoryException {
        Roster roster =
                Roster.of(commune, all(communes, commune), Absences.all(communes, commune), day);
        return Communes.find(communes, commune).filter(found -> !found.isOpen()).isPresent()
                ? roster.closed()
                : roster;
    }

    /**
     * Makes these the boards of the commune, in place of those it had; the change is noted with
     * what was before.
     */
    static void change(
            Session communes,
            String commune,
            long revision,
            List<Board> boards,
            String login,
            Instant now)
            throws RepositoryException {
        Node entry =
                ChangeLog.append(communes.getNode("/" + commune), HISTORY, revision, login, now);
        write(entry, all(communes, commune));
        write(communes, commune, boards);
    }

    /** Makes these the boards of the commune, in place of those it had. */
    public static void write(Session communes, String commune, List<Board> boards)
            throws RepositoryException {
        write(communes.getNode("/" + commune), boards);
    }

    private static void write(Node parent, List<Board> boards) throws RepositoryException {
        // The container is a board node too, so that none of it is ever published with the commune.
        Node container =
                parent.hasNode(BOARDS)
                        ? parent.getNode(BOARDS)
                        : parent.addNode(BOARDS, BOARD_TYPE);
        for (int i = 0; i < boards.size(); i++) {
            write(child(container, "board" + i, BOARD_TYPE), boards.get(i));
        }
        removeFrom(container, "board", boards.size());
    }

    private static void write(Node node, Board board) throws RepositoryException {
        node.setProperty("decisionNumber", board.decisionNumber());
        node.setProperty("decisionDate", JcrTime.of(board.decisionDate()));
        node.setProperty("issuer", board.issuer());
        node.setProperty("until", board.until().map(JcrTime::of).orElse(null));
        for (int i = 0; i < board.members().size(); i++) {
            write(child(node, "member" + i, CaseNodes.ENTRY_TYPE), board.members().get(i));
        }
        removeFrom(node, "member", board.members().size());
    }

    private static void write(Node node, Member member) throws RepositoryException {
        node.setProperty("login", member.login());
        node.setProperty("fullName", member.fullName());
        node.setProperty("position", member.position());
        node.setProperty("unit", member.unit());
        node.setProperty("roles", member.roles().stream().map(Role::id).toArray(String[]::new));
        node.setProperty("from", JcrTime.of(member.from()));
        node.setProperty("to", member.to().map(JcrTime::of).orElse(null));
    }

    private static Node child(Node parent, String name, String type) throws RepositoryException {
        return parent.hasNode(name) ? parent.getNode(name) : parent.addNode(name, type);
    }

    private static void removeFrom(Node parent, String name, int first) throws RepositoryException {
        for (int i = first; parent.hasNode(name + i); i++) {
            parent.getNode(name + i).remove();
        }
    }

    private static Board read(Node node) throws RepositoryException {
        List<Member> members = new ArrayList<>();
        for (NodeIterator children = node.getNodes(); children.hasNext(); ) {
            members.add(readMember(children.nextNode()));
        }
        return new Board(
                node.getProperty("decisionNumber").getString(),
                JcrTime.readDay(node, "decisionDate").orElseThrow(),
                node.getProperty("issuer").getString(),
                JcrTime.readDay(node, "until").orElse(null),
                members);
    }

    private static Member readMember(Node node) throws RepositoryException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Value value : node.getProperty("roles").getValues()) {
            Role.ofId(value.getString()).ifPresent(roles::add);
        }
        return new Member(
                node.getProperty("login").getString(),
                node.getProperty("fullName").getString(),
                node.getProperty("position").getString(),
                node.getProperty("unit").getString(),
                roles,
                JcrTime.readDay(node, "from").orElseThrow(),
                JcrTime.readDay(node, "to").orElse(null));
    }
}
