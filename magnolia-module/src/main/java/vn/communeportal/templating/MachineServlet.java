package vn.communeportal.templating;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.inject.Inject;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Item;
import vn.communeportal.content.Section;
import vn.communeportal.host.Installation;
import vn.communeportal.host.Repositories;
import vn.communeportal.text.Vietnamese;

/**
 * Serves what is no page of the website:
 *
 * <pre>
 * /robots.txt                     where the sitemaps are
 * /hoa-phong/sitemap.xml          a commune's addresses, or if they are very many the index of
 * /hoa-phong/sitemap-1.xml        its parts
 * /hoa-phong/rss.xml              the newest articles
 * /hoa-phong/tin-tuc/rss.xml      the newest of a section
 * /hoa-phong/luu/&lt;item&gt;          an item as a file to keep
 * </pre>
 */
public final class MachineServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    /** Stands before an item's identifier in the address of its file to keep. */
    static final String SAVED = "luu";

    /** Ends the address of every feed. */
    static final String FEED_NAME = "rss.xml";

    private static final String ROBOTS = "/robots.txt";
    private static final Pattern SITEMAP =
            Pattern.compile("/([a-z0-9][a-z0-9-]*)/sitemap(?:-([1-9][0-9]{0,3}))?\\.xml");
    private static final Pattern FEED =
            Pattern.compile("/([a-z0-9][a-z0-9-]*)(?:/([a-z0-9][a-z0-9-]*))?/rss\\.xml");
    private static final Pattern SAVED_ITEM =
            Pattern.compile("/([a-z0-9][a-z0-9-]*)/" + SAVED + "/([0-9a-f-]{36})");
    private static final String XML = "application/xml;charset=UTF-8";
    private static final String RSS = "application/rss+xml;charset=UTF-8";
    private static final String HTML = "text/html;charset=UTF-8";
    private static final String TEXT = "text/plain;charset=UTF-8";

    private final transient PublicItems items;
    private final transient SitemapEntries sitemaps;
    private final transient Repositories repositories;
    private final transient Installation installation;
    private final transient Clock clock;

    @Inject
    public MachineServlet(
            PublicItems items,
            SitemapEntries sitemaps,
            Repositories repositories,
            Installation installation,
            Clock clock) {
        this.items = items;
        this.sitemaps = sitemaps;
        this.repositories = repositories;
        this.installation = installation;
        this.clock = clock;
    }

    /** Whether a path, without the host's context path, is one of these. */
    public static boolean serves(String path) {
        return path.equals(ROBOTS)
                || SITEMAP.matcher(path).matches()
                || FEED.matcher(path).matches()
                || SAVED_ITEM.matcher(path).matches();
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        doGet(request, response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!isFound(request, response)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /**
     * Answers a request, unless what it asks for is not there: that is the host's to say, as it
     * says it of pages.
     *
     * @return whether it was answered
     */
    public boolean isAnswered(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (List.of("GET", "HEAD").contains(request.getMethod())) {
            return isFound(request, response);
        }
        service(request, response);
        return true;
    }

    private boolean isFound(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<String> moved =
                path.equals(ROBOTS)
                        ? Optional.empty()
                        : new FormerAddresses(items, repositories).resolveMachines(path);
        if (moved.isPresent()) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", installation.contextPath() + moved.get());
            return true;
        }
        Matcher sitemap = SITEMAP.matcher(path);
        Matcher feed = FEED.matcher(path);
        Matcher saved = SAVED_ITEM.matcher(path);
        if (saved.matches()) {
            return isSaved(saved.group(1), saved.group(2), request, response);
        }
        Optional<String> answer = Optional.empty();
        String type = XML;
        if (path.equals(ROBOTS)) {
            type = TEXT;
            answer =
                    Optional.of(
                            RobotsText.of(
                                    items.communes(),
                                    request.getServerName(),
                                    installation.contextPath(),
                                    commune -> base(commune, request)));
        } else if (sitemap.matches()) {
            answer =
                    items.commune(sitemap.group(1))
                            .flatMap(commune -> sitemap(commune, sitemap.group(2), request));
        } else if (feed.matches()) {
            type = RSS;
            answer =
                    items.commune(feed.group(1))
                            .flatMap(commune -> feed(commune, feed.group(2), path, request));
        }
        if (answer.isPresent()) {
            write(answer.get(), type, response);
        }
        return answer.isPresent();
    }

    private boolean isSaved(
            String communeId,
            String itemId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<Commune> commune = items.commune(communeId);
        Optional<Item> item = commune.flatMap(its -> items.visible(its, itemId));
        if (item.isEmpty()) {
            return false;
        }
        boolean english = item.get().content().text("language").equals(PageLanguage.ENGLISH);
        ViewContext context =
                context(
                        commune.get(),
                        EmbeddedFiles.published(repositories),
                        english ? Locale.ENGLISH : Vietnamese.LOCALE);
        ItemView view =
                context.view(item.get(), context.href(items.address(commune.get(), item.get())));
        SavedItem file =
                new SavedItem(
                        view,
                        new PageFrames(context, false).commune(),
                        base(commune.get(), request),
                        context);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + file.fileName() + "\"");
        response.setHeader("X-Robots-Tag", "noindex");
        SecurityHeaders.set(response);
        write(file.html(), HTML, response);
        return true;
    }

    private ViewContext context(Commune commune, FileLinks files, Locale locale) {
        return new ViewContext(commune, items, files, "", Formats.dayOf(clock.instant()), locale);
    }

    private static void write(String text, String type, HttpServletResponse response)
            throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "public, max-age=300");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private Optional<String> sitemap(Commune commune, String part, HttpServletRequest request) {
        String base = base(commune, request);
        List<SitemapEntry> entries = sitemaps.of(commune);
        int parts = SitemapXml.parts(entries.size());
        if (part == null) {
            return Optional.of(
                    parts == 1
                            ? SitemapXml.part(entries, 1, base)
                            : SitemapXml.index(parts, commune.id(), base));
        }
        int number = Integer.parseInt(part);
        return parts > 1 && number <= parts
                ? Optional.of(SitemapXml.part(entries, number, base))
                : Optional.empty();
    }

    private Optional<String> feed(
            Commune commune, String slug, String path, HttpServletRequest request) {
        Optional<Section> section = slug == null ? Optional.empty() : commune.sectionBySlug(slug);
        if (slug != null && section.isEmpty()) {
            return Optional.empty();
        }
        ViewContext context = context(commune, new PublicFileLinks(""), Vietnamese.LOCALE);
        return Optional.of(
                new RssFeed(context, base(commune, request)).write(section.orElse(null), path));
    }

    /** The commune's domain; without one the host that was asked. */
    private String base(Commune commune, HttpServletRequest request) {
        String origin = ViewContext.origin(commune);
        if (origin.isEmpty()) {
            String address = request.getRequestURL().toString();
            origin = address.substring(0, address.length() - request.getRequestURI().length());
        }
        return origin + installation.contextPath();
    }
}
