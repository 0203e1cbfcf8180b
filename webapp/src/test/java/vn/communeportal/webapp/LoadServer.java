package vn.communeportal.webapp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.servlet.ServletException;
import org.apache.catalina.Globals;
import org.apache.catalina.WebResourceRoot;
import org.apache.catalina.WebResourceRoot.ResourceSetType;
import org.apache.catalina.servlets.DefaultServlet;
import vn.communeportal.content.Commune;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.search.feed.IndexStatus;
import vn.communeportal.templating.PublicItems;
import vn.communeportal.webapp.rendering.PageCache;
import vn.communeportal.webapp.web.WebServer;

/**
 * The portal with many items, for {@code src/bench/load.sh}. It serves each measured page, and at
 * {@code /.file/<name>} a file of the same bytes from the same Tomcat by its own servlet for files.
 *
 * <pre>LoadServer DIR ITEMS PORT</pre>
 *
 * At PORT pages come from the page cache, at PORT + 1 they are made for each request. When it is
 * ready, {@code DIR/pages.txt} has the names and paths of the measured pages.
 */
final class LoadServer {

    private static final String FILES = "/.file";
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private final PortalServer portal;
    private final Path files;

    private LoadServer(PortalServer portal, Path files) {
        this.portal = portal;
        this.files = files;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int items = Integer.parseInt(arguments[1]);
        int port = Integer.parseInt(arguments[2]);
        Path list = folder.resolve("pages.txt");
        Files.deleteIfExists(list);
        PortalServer portal = start(folder.resolve("data"));
        // What is not closed is searched for damage at the next start, which takes minutes.
        Runtime.getRuntime().addShutdownHook(new Thread(portal::close));
        Path files = Files.createDirectories(folder.resolve("files"));
        Path made = folder.resolve("made-" + items);
        if (!Files.exists(made)) {
            long start = System.nanoTime();
            new LoadItems(portal.components()).make(items);
            Files.createFile(made);
            System.out.printf(
                    "%d items made in %d s%n", items, (System.nanoTime() - start) / 1_000_000_000);
        }
        awaitIndexes(portal.components());
        LoadServer server = new LoadServer(portal, files);
        server.serve(port, folder.resolve("tomcat-cached"), 64L << 20);
        server.serve(port + 1, folder.resolve("tomcat-uncached"), 0);
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> page : server.pages().entrySet()) {
            server.keep(page.getKey(), page.getValue(), port);
            text.append(page.getKey()).append(' ').append(page.getValue()).append('\n');
        }
        Files.writeString(list, text);
    }

    /** Until both indexes have compared themselves with the repository, once after a start. */
    static void awaitIndexes(PortalComponents components) {
        while (components.search().status().work() != IndexStatus.Work.FOLLOWING
                || !components.boardSearch().isCompared()) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private static PortalServer start(Path data) throws StartFailure {
        return PortalServer.start(
                new ServerSettings(
                        0, InetAddress.getLoopbackAddress(), data, false, false, Optional.empty()));
    }

    private void serve(int port, Path work, long cacheBytes) throws StartFailure {
        WebServer web = new WebServer(port, InetAddress.getLoopbackAddress(), work);
        PortalComponents components = portal.components();
        Clock clock = Clock.systemUTC();
        new PortalAddresses(components, clock)
                .mount(web, new PageCache(components.published(), clock, cacheBytes));
        web.addServlet(new FolderServlet(files), FILES + "/*");
        web.start();
    }

    /** Keeps the page's bytes as the file that it is compared with. */
    private void keep(String name, String path, int port) throws IOException, InterruptedException {
        HttpResponse<byte[]> page =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(
                                                URI.create("http://127.0.0.1:" + port + path))
                                        .build(),
                                BodyHandlers.ofByteArray());
        if (page.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + page.statusCode());
        }
        Files.write(files.resolve(name + ".html"), page.body());
    }

    private Map<String, String> pages() {
        PublicItems items = new PublicItems(portal.components().published(), Clock.systemUTC());
        Commune commune = items.commune(LoadItems.COMMUNE).orElseThrow();
        Map<String, String> pages = new LinkedHashMap<>();
        String home = "/" + commune.id();
        pages.put("home", home);
        pages.put("list-1", home + "/tin-tuc");
        pages.put("list-50", home + "/tin-tuc/trang-50");
        pages.put("documents", home + "/van-ban");
        pages.put("article", newest(items, commune, ContentTypes.ARTICLE));
        pages.put("document", newest(items, commune, ContentTypes.LEGAL_DOCUMENT));
        pages.put("procedure", newest(items, commune, ContentTypes.PROCEDURE));
        return pages;
    }

    private static String newest(PublicItems items, Commune commune, String typeName) {
        ContentType type = ContentTypes.shipped().named(typeName);
        Item newest = items.list(type, items.query(commune, type).page(1, 1)).items().get(0);
        return items.address(commune, newest).path();
    }

    /** Tomcat's own servlet for files, on a folder. */
    private static final class FolderServlet extends DefaultServlet {

        private static final long serialVersionUID = 1L;

        private final transient Path folder;

        private FolderServlet(Path folder) {
            this.folder = folder;
        }

        @Override
        public void init() throws ServletException {
            WebResourceRoot root =
                    (WebResourceRoot) getServletContext().getAttribute(Globals.RESOURCES_ATTR);
            root.createWebResourceSet(
                    ResourceSetType.POST, FILES, folder.toAbsolutePath().toString(), null, "/");
            super.init();
        }
    }
}
