package vn.communeportal.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.query.Query;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.search.SearchQuery;
import vn.communeportal.search.feed.PortalSearch;
import vn.communeportal.webapp.testing.ItemWriter;
import vn.communeportal.webapp.testing.TestPortal;

/** What was saved is there, and found, however the process ended. */
class KilledProcessTest {

    private static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);

    /** In the long test; more with {@code -Dsearch.kills=30}. */
    private static final int KILLS = Integer.getInteger("search.kills", 10);

    private static final int ITEMS_BEFORE_A_KILL = 40;

    @Test
    void aKilledProcessLosesNothing(@TempDir Path folder) throws Exception {
        nothingIsLost(folder, 1);
    }

    @Test
    @Tag("thorough")
    void aProcessThatIsKilledAgainAndAgainLosesNothing(@TempDir Path folder) throws Exception {
        nothingIsLost(folder, KILLS);
    }

    private void nothingIsLost(Path folder, int kills) throws Exception {
        Path data = folder.resolve("data");
        Set<String> saved = new TreeSet<>();
        for (int kill = 0; kill < kills; kill++) {
            saved.addAll(writeAndKill(data));
            assertThat(data.resolve("running")).exists();
        }

        try (PortalServer server = PortalServer.start(TestPortal.settings(data))) {
            assertThat(saved).hasSizeGreaterThanOrEqualTo(kills * ITEMS_BEFORE_A_KILL);
            assertThat(server.components().repositories().editing(ARTICLE.workspace(), this::found))
                    .containsAll(saved);
            Set<String> published =
                    server.components().repositories().published(ARTICLE.workspace(), this::found);
            assertThat(published).containsAll(saved);
            assertIndexed(server, published.size());
        }
    }

    /**
     * The index compares itself with the repository after the start: nothing missed, nothing twice.
     */
    private static void assertIndexed(PortalServer server, long items) {
        PortalSearch search = server.components().search();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (search.search(SearchQuery.in("hoa-phong")).total() != items
                && System.nanoTime() < end) {
            LockSupport.parkNanos(10_000_000);
        }
        assertThat(search.search(SearchQuery.in("hoa-phong")).total()).isEqualTo(items);
        assertThat(search.size()).isEqualTo(items);
    }

    private static List<String> writeAndKill(Path data) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-Xmx512m",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ItemWriter.class.getName(),
                                data.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        List<String> saved = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            while (saved.size() < ITEMS_BEFORE_A_KILL) {
                String line = lines.readLine();
                assertThat(line).as("identifier of a saved item").isNotNull();
                saved.add(line);
            }
            // By its handle, which leaves what it has printed readable.
            process.toHandle().destroyForcibly();
            lines.lines()
                    .filter(line -> line.length() == saved.get(0).length())
                    .forEach(saved::add);
        } finally {
            process.destroyForcibly().waitFor();
        }
        return saved;
    }

    private Set<String> found(Session session) throws RepositoryException {
        Set<String> identifiers = new TreeSet<>();
        NodeIterator nodes =
                session.getWorkspace()
                        .getQueryManager()
                        .createQuery("SELECT * FROM [cp:article]", Query.JCR_SQL2)
                        .execute()
                        .getNodes();
        while (nodes.hasNext()) {
            identifiers.add(nodes.nextNode().getIdentifier());
        }
        return identifiers;
    }
}
