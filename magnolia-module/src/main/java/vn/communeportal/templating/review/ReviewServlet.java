package vn.communeportal.templating.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        Optional<ReviewLink> found = link(request, response, looks);
        if (found.isEmpty()) {
            return;
        }
        ReviewLink link = found.get();
        LinkVisit visit = new LinkVisit(request, response, language(link));
        ReviewPage page = visit.page();
        ReviewLink.Standing standing = links.standing(visit.token());
        page.heading(page.text("review.title"));
        if (standing != ReviewLink.Standing.OPEN) {
            page.problem(List.of(page.text(standing.labelKey())));
            visit.answer(HttpServletResponse.SC_GONE);
            return;
        }
        page.note(page.text("review.invitation", name(link), TIME.format(link.expiresAt())));
        visit.askToOpen(link.isCoded());
        visit.answer(HttpServletResponse.SC_OK);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        Optional<ReviewLink> found = link(request, response, tries);
        if (found.isEmpty()) {
            return;
        }
        ReviewLink link = found.get();
        LinkVisit visit = new LinkVisit(request, response, language(link));
        ReviewPage page = visit.page();
        if (!visit.isOfOwnForm()) {
            page.heading(page.text("review.title")).problem(List.of(page.text("review.stale")));
            visit.askToOpen(link.isCoded());
            visit.answer(HttpServletResponse.SC_FORBIDDEN);
        } else if (visit.entered("step").equals("decide")) {
            decide(visit, link);
        } else {
            open(visit, link);
        }
    }

    private void open(LinkVisit visit, ReviewLink link) throws IOException {
        try {
            show(visit.page(), link, links.open(visit.token(), visit.entered("code")));
            visit.askToDecide(link.isCoded(), "");
            visit.answer(HttpServletResponse.SC_OK);
        } catch (TransitionRefusedException e) {
            refuse(visit, link, e);
            if (links.standing(visit.token()) == ReviewLink.Standing.OPEN) {
                visit.askToOpen(link.isCoded());
            }
            visit.answer(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void decide(LinkVisit visit, ReviewLink link) throws IOException {
        String remark = visit.entered("remark");
        Transition decision =
                visit.entered("decision").equals("approve")
                        ? Transition.APPROVE
                        : Transition.RETURN;
        ReviewPage page = visit.page();
        try {
            CaseFile decided = links.decide(visit.token(), visit.entered("code"), decision, remark);
            page.heading(decided.item().title());
            page.done(
                    page.text(
                            decision == Transition.APPROVE
                                    ? "review.approved"
                                    : "review.returned"));
            visit.answer(HttpServletResponse.SC_OK);
        } catch (TransitionRefusedException e) {
            refuse(visit, link, e);
            if (links.standing(visit.token()) == ReviewLink.Standing.OPEN) {
                visit.askToDecide(link.isCoded(), remark);
            }
            visit.answer(HttpServletResponse.SC_CONFLICT);
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
        if (!installation.isAuthor() || LinkVisit.token(request).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return Optional.empty();
        }
        if (!throttle.mayTry(request.getRemoteAddr())) {
            response.setHeader("Retry-After", String.valueOf(Throttle.WINDOW.toSeconds()));
            response.sendError(TOO_MANY_REQUESTS);
            return Optional.empty();
        }
        Optional<ReviewLink> link = links.find(LinkVisit.token(request));
        if (link.isEmpty()) {
            LinkVisit visit = new LinkVisit(request, response, Vietnamese.LOCALE);
            ReviewPage page = visit.page();
            page.heading(page.text("review.title"));
            page.problem(List.of(page.text(ReviewLink.Standing.UNKNOWN.labelKey())));
            visit.answer(HttpServletResponse.SC_NOT_FOUND);
        }
        return link;
    }

    private Locale language(ReviewLink link) {
        return people.byLogin(link.login()).map(Person::language).orElse(Vietnamese.LOCALE);
    }

    private String name(ReviewLink link) {
        return people.byLogin(link.login()).map(Person::fullName).orElse(link.login());
    }

    private void refuse(LinkVisit visit, ReviewLink link, TransitionRefusedException refusal) {
        ReviewPage page = visit.page();
        page.heading(page.text("review.title"));
        page.problem(
                refusal.objections().stream()
                        .map(objection -> objection.text(Messages.shipped(), language(link)))
                        .collect(Collectors.toList()));
    }
}
