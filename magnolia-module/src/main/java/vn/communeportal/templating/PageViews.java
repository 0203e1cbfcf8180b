package vn.communeportal.templating;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Item;
import vn.communeportal.content.Section;
import vn.communeportal.insight.visits.PageView;
import vn.communeportal.insight.visits.VisitCounter;

/**
 * Tells the counter of visits which page was served to whom. Hosts call it for every page that they
 * serve to the public, whether it came from their cache or not. What is no view of a reader is left
 * out here: other methods than GET, pages that a browser fetches in advance, answers to programs,
 * errors. Thread-safe.
 */
@Singleton
public final class PageViews {

    private static final int REMEMBERED = 20_000;

    private final PublicItems items;
    private final VisitCounter counter;

    /** Looking a path up costs more than counting it. */
    private final Map<String, Subject> subjects = new ConcurrentHashMap<>();

    @Inject
    public PageViews(PublicItems items, VisitCounter counter) {
        this.items = items;
        this.counter = counter;
    }

    /**
     * Counts the page if it was served to a reader. The reader does not wait for that: the page is
     * sent before.
     *
     * @param path without the host's context path
     * @throws IOException if it cannot be sent
     */
    public void served(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        int status = response.getStatus();
        if (!isReader(request)
                || status != HttpServletResponse.SC_OK
                        && status != HttpServletResponse.SC_NOT_MODIFIED) {
            return;
        }
        response.flushBuffer();
        Subject subject = subjects.get(path);
        if (subject == null) {
            subject = subject(path);
            if (subjects.size() >= REMEMBERED) {
                subjects.clear();
            }
            subjects.put(path, subject);
        }
        String referer = request.getHeader("Referer");
        counter.view(
                new PageView(
                        subject.commune,
                        subject.section,
                        subject.item,
                        String.valueOf(request.getRemoteAddr()),
                        request.getHeader("User-Agent"),
                        referer,
                        // Only to tell whether the page before was one of the portal's.
                        referer == null ? "" : String.valueOf(request.getServerName())));
    }

    /** The commune whose page is at a path; empty if it is none's. */
    public Optional<Commune> communeOf(String path) {
        // Asked for every page: without the time that a regular expression takes.
        int start = 0;
        while (start < path.length() && path.charAt(start) == '/') {
            start++;
        }
        int end = start;
        while (end < path.length() && "/.~".indexOf(path.charAt(end)) < 0) {
            end++;
        }
        return items.commune(path.substring(start, end));
    }

    /** What an address shows may change; to be called now and then. */
    public void forget() {
        subjects.clear();
    }

    private static boolean isReader(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return request.getMethod().equals("GET")
                && accepted != null
                && accepted.contains("text/html")
                && isNow(request, "Sec-Purpose")
                && isNow(request, "Purpose")
                && isNow(request, "X-Purpose")
                && isNow(request, "X-Moz");
    }

    /** Not a page that the browser fetches in case somebody will want it. */
    private static boolean isNow(HttpServletRequest request, String header) {
        String purpose = request.getHeader(header);
        return purpose == null
                || !purpose.contains("prefetch")
                        && !purpose.contains("prerender")
                        && !purpose.contains("preview");
    }

    private Subject subject(String path) {
        Optional<Commune> commune = communeOf(path);
        if (commune.isEmpty()) {
            return new Subject(Communes.PROVINCE, "", "");
        }
        String first = commune.get().id();
        Optional<PortalAddress> address = PortalRoutes.parse(path);
        if (address.isEmpty()) {
            return new Subject(first, "", "");
        }
        if (address.get().kind() == PortalAddress.Kind.ITEM) {
            Optional<Item> item = items.find(commune.get(), address.get());
            if (item.isPresent()) {
                return new Subject(first, item.get().section(), item.get().id());
            }
        }
        return new Subject(
                first,
                commune.get().sectionBySlug(address.get().pageName()).map(Section::code).orElse(""),
                "");
    }

    /** What a path shows. */
    private static final class Subject {

        private final String commune;
        private final String section;
        private final String item;

        private Subject(String commune, String section, String item) {
            this.commune = commune;
            this.section = section;
            this.item = item;
        }
    }
}
