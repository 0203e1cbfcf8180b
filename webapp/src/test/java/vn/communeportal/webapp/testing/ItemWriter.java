package vn.communeportal.webapp.testing;

import java.nio.file.Path;
import java.time.Instant;
import javax.jcr.Node;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.Items;
import vn.communeportal.content.Visibility;
import vn.communeportal.webapp.PortalComponents;
import vn.communeportal.webapp.PortalServer;

/**
 * A process that saves and publishes items, and prints the identifier of each, until it is killed.
 */
public final class ItemWriter {

    private static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);

    private ItemWriter() {}

    public static void main(String[] arguments) throws Exception {
        PortalComponents portal =
                PortalServer.start(TestPortal.settings(Path.of(arguments[0]))).components();
        while (true) {
            Item item =
                    portal.repositories()
                            .editing(
                                    ARTICLE.workspace(),
                                    session -> {
                                        Node node =
                                                Items.create(
                                                        session,
                                                        ARTICLE,
                                                        "hoa-phong",
                                                        Content.empty().with("title", "Tin"),
                                                        Instant.now());
                                        node.setProperty(ItemNodes.STATE, Visibility.PUBLISHED);
                                        session.save();
                                        return Items.read(ARTICLE, node);
                                    });
            portal.publishing().publish(ARTICLE.workspace(), item.path());
            System.out.println(item.id());
        }
    }
}
