package vn.communeportal.engagement.matter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.Items;
import vn.communeportal.content.JcrTime;
import vn.communeportal.host.Publishing;
import vn.communeportal.host.PublishingException;
import vn.communeportal.host.Repositories;

/**
 * Opinions on drafts that the board shows: {@code /<commune>/<item>/<matter>}, carried to the
 * citizens' side as items are. Of who sent it there is the name at most, and only with consent.
 */
@Singleton
public final class PublicOpinions {

    public static final String WORKSPACE = "opinions";

    private static final String TYPE = "cp:publicOpinion";
    private static final String TEXT = "text";
    private static final String STANCE = "stance";
    private static final String NAME = "name";
    private static final String PARAGRAPH = "paragraph";
    private static final String DAY = "day";
    private static final String REPLY = "reply";

    private final Repositories repositories;
    private final Publishing publishing;

    @Inject
    public PublicOpinions(Repositories repositories, Publishing publishing) {
        this.repositories = repositories;
        this.publishing = publishing;
    }

    /** The opinions on an item that citizens see, the oldest first. */
    public static List<PublicOpinion> on(Repositories repositories, String commune, String itemId) {
        return repositories.published(WORKSPACE, session -> read(session, commune, itemId));
    }

    private static List<PublicOpinion> read(Session session, String commune, String itemId)
            throws RepositoryException {
        List<PublicOpinion> opinions = new ArrayList<>();
        String path = "/" + commune + "/" + itemId;
        if (session.nodeExists(path)) {
            for (NodeIterator nodes = session.getNode(path).getNodes(); nodes.hasNext(); ) {
                Node node = nodes.nextNode();
                if (node.isNodeType(TYPE)) {
                    opinions.add(
                            new PublicOpinion(
                                    string(node, TEXT),
                                    string(node, STANCE),
                                    string(node, NAME),
                                    string(node, PARAGRAPH),
                                    JcrTime.readDay(node, DAY).orElseThrow(),
                                    string(node, REPLY)));
                }
            }
        }
        opinions.sort(Comparator.comparing(PublicOpinion::day));
        return opinions;
    }

    /** Brings the citizens' side in line with a matter. */
    void carryOver(Matter matter) throws PublishingException {
        String path = "/" + matter.commune() + "/" + matter.about().orElseThrow().item();
        String name = matter.id().toString();
        if (matter.isShown()) {
            repositories.editing(
                    WORKSPACE,
                    session -> {
                        Node folder = Items.folder(session, path);
                        write(
                                folder.hasNode(name)
                                        ? folder.getNode(name)
                                        : folder.addNode(name, TYPE),
                                matter);
                        session.save();
                        return null;
                    });
            publishing.publish(WORKSPACE, path + "/" + name);
        } else {
            String id =
                    repositories.editing(
                            WORKSPACE,
                            session ->
                                    session.nodeExists(path + "/" + name)
                                            ? session.getNode(path + "/" + name).getIdentifier()
                                            : "");
            if (!id.isEmpty()) {
                publishing.unpublish(WORKSPACE, path + "/" + name, id);
                repositories.editing(
                        WORKSPACE,
                        session -> {
                            session.removeItem(path + "/" + name);
                            session.save();
                            return null;
                        });
            }
        }
    }

    private static void write(Node node, Matter matter) throws RepositoryException {
        if (matter.erasedAt().isPresent()) {
            node.setProperty(NAME, "");
            return;
        }
        node.setProperty(ItemNodes.TITLE, matter.id().toString());
        node.setProperty(TEXT, matter.field("text"));
        node.setProperty(STANCE, matter.field("stance"));
        node.setProperty(NAME, matter.mayBeNamed() ? matter.field("name") : "");
        node.setProperty(PARAGRAPH, matter.about().orElseThrow().paragraph());
        node.setProperty(DAY, JcrTime.of(matter.received()));
        node.setProperty(REPLY, matter.state() == MatterState.ANSWERED ? matter.answer() : "");
    }

    private static String string(Node node, String property) throws RepositoryException {
        return node.hasProperty(property) ? node.getProperty(property).getString() : "";
    }
}
