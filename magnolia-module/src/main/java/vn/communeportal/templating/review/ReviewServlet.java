package vn.communeportal.templating.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.ReviewLink;
import vn.communeportal.editorial.ReviewLinks;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.host.Installation;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;
import vn.communeportal.host.Repositories;
import vn.communeportal.templating.PreviewRenderer;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

/**
 * {@value #PATH}/(token) of the boards' side: GET says whether the link is good and nothing else,
 * for mail scanners follow links; POST opens and decides, from a form of these pages only.
 */
public class ReviewServlet extends HttpServlet {

    public static final String PATH = "/.review";
    public static final String MAPPING = PATH + "/*";

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int LOOKS = 120;
    private static final int TRIES = 30;
    private static final Pattern TOKEN = Pattern.compile("/[\\w-]{20,64}");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu").withZone(Vietnamese.ZONE);

    private final transient ReviewLinks links;
    private final transient EditorialDesk desk;
    private final transient Repositories repositories;
    private final transient PreviewRenderer preview;
    private final transient People people;
    private final transient Installation installation;
    private final transient Throttle looks;
    private final transient Throttle tries;

    @Inject
    public ReviewServlet(
            ReviewLinks links,
            EditorialDesk desk,
            Repositories repositories,
            PreviewRenderer preview,
            People people,
            Installation installation,
            Clock clock) {
        this.links = links;
        this.desk = desk;
        this.repositories = repositories;
        this.preview = preview;
        this.people = people;
        this.installation = installation;
        looks = new Throttle(LOOKS, clock);
        tries = new Throttle(TRIES, clock);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<ReviewLink> link = link(request, response, looks);
        if (link.isEmpty()) {
            return;
        }
        String token = token(request);
        ReviewLink.Standing standing = links.standing(token);
        ReviewPage page = page(link.get(), response);
        page.heading(page.text("review.title"));
        if (standing != ReviewLink.Standing.OPEN) {
            page.problem(List.of(page.text(standing.labelKey())));
            write(response, HttpServletResponse.SC_GONE, page);
            return;
        }
        page.note(
                page.text(
                        "review.invitation",
                        name(link.get()),
                        TIME.format(link.get().expiresAt())));
        page.opening(FormKey.forForm(request, response, token), link.get().isCoded());
        write(response, HttpServletResponse.SC_OK, page);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        Optional<ReviewLink> link = link(request, response, tries);
        if (link.isEmpty()) {
            return;
        }
        ReviewPage page = page(link.get(), response);
        if (!FormKey.fits(request, token(request))) {
            page.heading(page.text("review.title")).problem(List.of(page.text("review.stale")));
            page.opening(FormKey.forForm(request, response, token(request)), link.get().isCoded());
            write(response, HttpServletResponse.SC_FORBIDDEN, page);
        } else if ("decide".equals(request.getParameter("step"))) {
            decide(request, response, link.get(), page);
        } else {
            open(request, response, link.get(), page);
        }
    }

    private void open(
            HttpServletRequest request,
            HttpServletResponse response,
            ReviewLink link,
            ReviewPage page)
            throws IOException {
        String token = token(request);
        try {
            show(page, link, links.open(token, parameter(request, "code")));
            page.deciding(FormKey.forForm(request, response, token), link.isCoded(), "");
            write(response, HttpServletResponse.SC_OK, page);
        } catch (TransitionRefusedException e) {
            page.heading(page.text("review.title")).problem(sentences(e, link));
            if (links.standing(token) == ReviewLink.Standing.OPEN) {
                page.opening(FormKey.forForm(request, response, token), link.isCoded());
            }
            write(response, HttpServletResponse.SC_FORBIDDEN, page);
        }
    }

    private void decide(
            HttpServletRequest request,
            HttpServletResponse response,
            ReviewLink link,
            ReviewPage page)
            throws IOException {
        String token = token(request);
        String remark = parameter(request, "remark");
        Transition decision =
                parameter(request, "decision").equals("approve")
                        ? Transition.APPROVE
                        : Transition.RETURN;
        try {
            CaseFile decided = links.decide(token, parameter(request, "code"), decision, remark);
            page.heading(decided.item().title());
            page.done(
                    page.text(
                            decision == Transition.APPROVE
                                    ? "review.approved"
                                    : "review.returned"));
            write(response, HttpServletResponse.SC_OK, page);
        } catch (TransitionRefusedException e) {
            page.heading(page.text("review.title")).problem(sentences(e, link));
            if (links.standing(token) == ReviewLink.Standing.OPEN) {
                page.deciding(FormKey.forForm(request, response, token), link.isCoded(), remark);
            }
            write(response, HttpServletResponse.SC_CONFLICT, page);
        }
    }

    private void show(ReviewPage page, ReviewLink link, CaseFile file) {
        Commune commune =
                repositories.editing(
                        Communes.WORKSPACE,
                        session -> Communes.find(session, file.item().commune()).orElseThrow());
        page.item(
                file,
                desk.findings(link.login(), file, file.item().content()),
                preview.render(commune, file.item()));
    }

    /** The link of the address; empty if the request was answered, there being none. */
    private Optional<ReviewLink> link(
            HttpServletRequest request, HttpServletResponse response, Throttle throttle)
            throws IOException {
        if (!installation.isAuthor() || token(request).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return Optional.empty();
        }
        if (!throttle.mayTry(request.getRemoteAddr())) {
            response.setHeader("Retry-After", String.valueOf(Throttle.WINDOW.toSeconds()));
            response.sendError(TOO_MANY_REQUESTS);
            return Optional.empty();
        }
        Optional<ReviewLink> link = links.find(token(request));
        if (link.isEmpty()) {
            ReviewPage page = new ReviewPage(Vietnamese.LOCALE, nonce(response));
            page.heading(page.text("review.title"));
            page.problem(List.of(page.text(ReviewLink.Standing.UNKNOWN.labelKey())));
            write(response, HttpServletResponse.SC_NOT_FOUND, page);
        }
        return link;
    }

    private ReviewPage page(ReviewLink link, HttpServletResponse response) {
        return new ReviewPage(language(link), nonce(response));
    }

    private Locale language(ReviewLink link) {
        return people.byLogin(link.login()).map(Person::language).orElse(Vietnamese.LOCALE);
    }

    private String name(ReviewLink link) {
        return people.byLogin(link.login()).map(Person::fullName).orElse(link.login());
    }

    private List<String> sentences(TransitionRefusedException refusal, ReviewLink link) {
        return refusal.objections().stream()
                .map(objection -> objection.text(Messages.shipped(), language(link)))
                .collect(Collectors.toList());
    }

    /** Nobody else keeps the page, frames it, or learns its address. */
    private static String nonce(HttpServletResponse response) {
        byte[] random = new byte[18];
        new SecureRandom().nextBytes(random);
        String nonce = Base64.getUrlEncoder().encodeToString(random);
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self' 'nonce-"
                        + nonce
                        + "'; img-src 'self' data:; font-src 'self' data:; frame-src 'self';"
                        + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("X-Content-Type-Options", "nosniff");
        return nonce;
    }

    private static void write(HttpServletResponse response, int status, ReviewPage page)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page.html());
    }

    private static String token(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path != null && TOKEN.matcher(path).matches() ? path.substring(1) : "";
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
