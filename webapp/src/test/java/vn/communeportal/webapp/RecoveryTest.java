package vn.communeportal.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Items;
import vn.communeportal.editorial.CasesOfImports;
import vn.communeportal.webapp.testing.Folders;
import vn.communeportal.webapp.testing.TestPortal;

/** What a crash may leave behind is put right by the next start. */
class RecoveryTest {

    private static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);

    @TempDir private Path folder;

    @Test
    void anIndexThatMissedTheLastSaveIsMendedAfterACrash() throws Exception {
        Path data = folder.resolve("data");
        Path index = data.resolve("repository/workspaces/articles/index");
        Path before = folder.resolve("index-before");
        try (PortalServer server = PortalServer.start(TestPortal.settings(data))) {
            save(server, "Trước");
        }
        Folders.copy(index, before);
        try (PortalServer server = PortalServer.start(TestPortal.settings(data))) {
            save(server, "Sau");
        }
        Folders.delete(index);
        Folders.copy(before, index);
        try (PortalServer server = PortalServer.start(TestPortal.settings(data))) {
            assertThat(found(server)).as("by an index that is really behind").isEqualTo(1);
        }

        Files.createFile(data.resolve("running"));
        try (PortalServer server = PortalServer.start(TestPortal.settings(data))) {
            assertThat(found(server)).isEqualTo(2);
        }
    }

    @Test
    void aPublicationThatWasCutOffIsCarriedOver() throws Exception {
        Path data = folder.resolve("data");
        String path;
        try (PortalServer server = PortalServer.start(TestPortal.settings(data))) {
            server.components()
                    .repositories()
                    .editing(
                            Communes.WORKSPACE,
                            session -> {
                                Communes.write(
                                        session,
                                        new Commune(
                                                "hoa-phong",
                                                Map.of("name", "Hòa Phong"),
                                                List.of()));
                                session.save();
                                return null;
                            });
            path = saveDecided(server);
        }

        try (PortalServer server = PortalServer.start(TestPortal.settings(data))) {
            boolean published =
                    server.components()
                            .repositories()
                            .published(ARTICLE.workspace(), session -> appears(session, path));
            assertThat(published).isTrue();
        }
    }

    private static void save(PortalServer server, String title) {
        server.components()
                .repositories()
                .editing(
                        ARTICLE.workspace(),
                        session -> {
                            create(session, title);
                            session.save();
                            return null;
                        });
    }

    /** As the process leaves it that decides to publish and dies. */
    private static String saveDecided(PortalServer server) {
        return server.components()
                .repositories()
                .editing(
                        ARTICLE.workspace(),
                        session -> {
                            Node item = create(session, "Đã duyệt");
                            item.setProperty("state", "published");
                            new CasesOfImports().open(item, "admin", Instant.now());
                            Node editorialCase = item.getNode("case");
                            editorialCase.setProperty("publicationPending", true);
                            editorialCase.setProperty("live", true);
                            session.save();
                            return item.getPath();
                        });
    }

    private static Node create(Session session, String title) throws RepositoryException {
        return Items.create(
                session, ARTICLE, "hoa-phong", Content.empty().with("title", title), Instant.now());
    }

    private static long found(PortalServer server) {
        return server.components()
                .repositories()
                .editing(
                        ARTICLE.workspace(),
                        session -> Items.count(session, ItemQuery.of("hoa-phong", ARTICLE)));
    }

    private static boolean appears(Session session, String path) throws RepositoryException {
        CountDownLatch added = new CountDownLatch(1);
        session.getWorkspace()
                .getObservationManager()
                .addEventListener(
                        events -> added.countDown(),
                        Event.NODE_ADDED,
                        "/",
                        true,
                        null,
                        null,
                        false);
        if (session.nodeExists(path)) {
            return true;
        }
        try {
            added.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        session.refresh(false);
        return session.nodeExists(path);
    }
}
