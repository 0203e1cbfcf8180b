package vn.communeportal.webapp.rendering;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javax.jcr.Node;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.Items;
import vn.communeportal.content.JcrTime;
import vn.communeportal.content.Section;
import vn.communeportal.content.Visibility;
import vn.communeportal.host.Installation;
import vn.communeportal.insight.visits.VisitCounter;
import vn.communeportal.media.Pictures;
import vn.communeportal.published.PublishedItems;
import vn.communeportal.search.feed.PortalSearch;
import vn.communeportal.search.missed.MissedOfNodes;
import vn.communeportal.templating.FileServlet;
import vn.communeportal.templating.ItemsServlet;
import vn.communeportal.templating.MachineServlet;
import vn.communeportal.templating.MissedSearchesServlet;
import vn.communeportal.templating.PageTree;
import vn.communeportal.templating.PageViews;
import vn.communeportal.templating.PortalResolver;
import vn.communeportal.templating.PublicItems;
import vn.communeportal.templating.SearchServlet;
import vn.communeportal.templating.SitemapEntries;
import vn.communeportal.testing.TestPeople;
import vn.communeportal.testing.TestRepository;
import vn.communeportal.text.Vietnamese;

/** A portal in a repository of tests, with a commune or more and what a test publishes in them. */
final class PortalFixture implements AutoCloseable {

    static final Instant NOW = Instant.parse("2025-08-20T02:00:00Z");

    static final LocalDate TODAY = LocalDate.of(2025, 8, 20);

    static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);
    static final ContentType DOCUMENT = ContentTypes.shipped().named(ContentTypes.LEGAL_DOCUMENT);
    static final ContentType PROCEDURE = ContentTypes.shipped().named(ContentTypes.PROCEDURE);

    /** Keeps no cookies and follows nothing. */
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    final TestRepository repository = new TestRepository();
    final PublishedItems published;
    final PublicItems items;
    final PortalSearch search;
    final Pictures pictures = new Pictures(repository, installation());
    final PageRenderer renderer;

    /** At {@link #NOW}. */
    PortalFixture() {
        this(clock());
    }

    PortalFixture(Clock clock) {
        published = new PublishedItems(repository, clock);
        items = new PublicItems(published, clock);
        search = new PortalSearch(repository, installation(), clock);
        renderer =
                new PageRenderer(
                        repository,
                        installation(),
                        items,
                        search,
                        pictures,
                        new LightModules(null));
    }

    static Clock clock() {
        return Clock.fixed(NOW, Vietnamese.ZONE);
    }

    static Installation installation() {
        return new Installation() {
            private final Path folder = Path.of("target", "portal-fixture-" + UUID.randomUUID());

            @Override
            public String version() {
                return "test";
            }

            @Override
            public Instant startedAt() {
                return NOW;
            }

            @Override
            public boolean isAuthor() {
                return false;
            }

            @Override
            public String contextPath() {
                return "";
            }

            @Override
            public Path folder() {
                return folder;
            }
        };
    }

    private Tomcat tomcat;

    /** Serves the portal with the jar's light module, at any free port. */
    PortalFixture serve() throws LifecycleException {
        return serve(0, new LightModules(null));
    }

    PortalFixture serve(int port, LightModules modules) throws LifecycleException {
        PageRenderer pages =
                new PageRenderer(repository, installation(), items, search, pictures, modules);
        tomcat = new Tomcat();
        tomcat.setBaseDir("target/portal-fixture");
        tomcat.setSilent(true);
        tomcat.setPort(port);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        StandardContext context = (StandardContext) tomcat.addContext("", null);
        context.setClearReferencesObjectStreamClassCaches(false);
        context.setClearReferencesThreadLocals(false);
        context.setClearReferencesRmiTargets(false);
        Tomcat.addServlet(
                        context,
                        "portal",
                        new PortalServlet(
                                new PortalResolver(items, repository),
                                pages,
                                new PageCache(published, clock(), 1 << 20),
                                TestPeople.nobody(),
                                new FileServlet(items, repository, pictures),
                                new MachineServlet(
                                        items,
                                        new SitemapEntries(items, repository, clock()),
                                        repository,
                                        installation(),
                                        clock()),
                                new PageViews(
                                        items,
                                        new VisitCounter(repository, installation(), clock())),
                                "/.board/"))
                .addMapping("/");
        Wrapper json =
                Tomcat.addServlet(
                        context, "search", new SearchServlet(search, items, installation()));
        json.addMapping(SearchServlet.PATH);
        json.addMapping(SearchServlet.TABLE);
        json.addMapping(SearchServlet.SUGGESTIONS);
        Tomcat.addServlet(context, "missed", new MissedSearchesServlet(search))
                .addMapping(MissedOfNodes.PATH);
        Tomcat.addServlet(context, "items", new ItemsServlet(items, installation()))
                .addMapping(ItemsServlet.PATH);
        Tomcat.addServlet(context, "resources", new ResourceServlet(modules))
                .addMapping(ResourceServlet.MAPPING);
        search.start();
        tomcat.start();
        while (!search.isReady()) {
            LockSupport.parkNanos(1_000_000);
        }
        return this;
    }

    String address() {
        return "http://127.0.0.1:" + tomcat.getConnector().getLocalPort();
    }

    /** Asks for a path, with headers by name and value; follows nothing. */
    HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return BROWSER.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** The page at a path, whatever its status. */
    Document page(String path) throws Exception {
        return Jsoup.parse(new String(get(path).body(), StandardCharsets.UTF_8), address() + path);
    }

    int status(String path) throws Exception {
        return get(path).statusCode();
    }

    /** The path at which an item on the citizens' side is, shown or not. */
    String path(Commune commune, ContentType type, String id) {
        return items.address(commune, item(commune, type, id)).path();
    }

    Item item(Commune commune, ContentType type, String id) {
        return repository.published(
                type.workspace(),
                session -> Items.find(session, type, commune.id(), id).orElseThrow());
    }

    /** Adds a commune with a few sections and its default pages. */
    Commune commune(String id, String name) {
        Commune commune =
                new Commune(
                        id,
                        Map.of(
                                "name",
                                name,
                                "fullName",
                                "Xã " + name,
                                "agency",
                                "Ủy ban nhân dân xã " + name,
                                "superiorAgency",
                                "Ủy ban nhân dân tỉnh Hưng Yên",
                                "address",
                                "Thôn Hòa Đam, xã " + name + ", tỉnh Hưng Yên",
                                "email",
                                "ubnd." + id + "@hungyen.gov.vn",
                                "telephone",
                                "0221 3 000 000",
                                "domain",
                                id.replace("-", "") + ".hungyen.gov.vn",
                                "sampleNotice",
                                "Dữ liệu mẫu: mọi tin, bài và văn bản trên trang này là ví dụ, không phải thông tin thật."),
                        List.of(
                                section(
                                        "TT-01",
                                        "tin-tuc",
                                        "Tin tức, sự kiện",
                                        "News and events",
                                        "article"),
                                section("TT-02", "thong-bao", "Thông báo", "Notices", "article"),
                                section(
                                        "CC-01",
                                        "cai-cach-hanh-chinh",
                                        "Cải cách hành chính, chuyển đổi số",
                                        "Administrative reform",
                                        "article"),
                                section(
                                        "VB-02",
                                        "van-ban",
                                        "Văn bản chỉ đạo điều hành",
                                        "Documents",
                                        "legalDocument"),
                                section(
                                        "TC-01",
                                        "thu-tuc",
                                        "Thủ tục hành chính",
                                        "Procedures",
                                        "procedure"),
                                section("GT-01", "gioi-thieu", "Giới thiệu", "About", "article")));
        return commune(commune);
    }

    /** Adds a commune with its default pages. */
    Commune commune(Commune commune) {
        repository.published(
                Communes.WORKSPACE,
                session -> {
                    Communes.write(session, commune);
                    session.save();
                    return null;
                });
        repository.published(
                PageTree.WORKSPACE,
                session -> {
                    PageTree.create(session, commune);
                    session.save();
                    return null;
                });
        return commune;
    }

    private static Section section(
            String code, String slug, String name, String englishName, String type) {
        return new Section(code, slug, name, englishName, type, true);
    }

    /** Puts an item on the citizens' side; returns its identifier. */
    String publish(String commune, ContentType type, Content content, Instant publishedAt) {
        return put(commune, type, content, publishedAt, Visibility.PUBLISHED, "");
    }

    /** The same, in any state. */
    String put(
            String commune,
            ContentType type,
            Content content,
            Instant publishedAt,
            String state,
            String withdrawalNotice) {
        return repository.published(
                type.workspace(),
                session -> {
                    Node node = Items.create(session, type, commune, content, publishedAt);
                    node.setProperty(ItemNodes.STATE, state);
                    node.setProperty(ItemNodes.PUBLISHED_AT, JcrTime.of(publishedAt));
                    if (!withdrawalNotice.isEmpty()) {
                        node.setProperty(ItemNodes.WITHDRAWAL_NOTICE, withdrawalNotice);
                    }
                    session.save();
                    return node.getIdentifier();
                });
    }

    @Override
    public void close() {
        search.close();
        repository.close();
        try {
            if (tomcat != null) {
                tomcat.stop();
                tomcat.destroy();
            }
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }
}
