package vn.communeportal.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Field;
import vn.communeportal.content.FieldType;
import vn.communeportal.content.Item;
import vn.communeportal.content.Kind;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.editorial.TransitionRequest;
import vn.communeportal.host.Installation;
import vn.communeportal.templating.PublicItems;
import vn.communeportal.text.Messages;

/**
 * The editorial desk of a running author, for tests from outside: makes an item of any kind and has
 * it go the way of every item. Refusals are answered with 409 and a line for each reason.
 */
public class DeskServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FIELD = "field.";
    private static final Locale VIETNAMESE = new Locale("vi");

    private final transient EditorialDesk desk;
    private final transient PublicItems items;
    private final transient Installation installation;

    @Inject
    public DeskServlet(EditorialDesk desk, PublicItems items, Installation installation) {
        this.desk = desk;
        this.items = items;
        this.installation = installation;
    }

    /**
     * Parameters {@code commune}, {@code type}, {@code kind}, {@code title}, {@code without} (a
     * field that is left out), {@code field.<name>} (what stands in a field) and the logins {@code
     * writer} and {@code head}; with {@code id} the item that is there goes on. The answer is its
     * public path.
     */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (!installation.isAuthor()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ContentType type = ContentTypes.shipped().named(request.getParameter("type"));
        try {
            String id = request.getParameter("id");
            response.getWriter().println(publish(request, type, id == null ? make(request) : id));
        } catch (TransitionRefusedException e) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            response.getWriter()
                    .println(
                            e.objections().stream()
                                    .map(one -> one.text(Messages.shipped(), VIETNAMESE))
                                    .collect(Collectors.joining("\n")));
        }
    }

    private String make(HttpServletRequest request) throws TransitionRefusedException {
        ContentType type = ContentTypes.shipped().named(request.getParameter("type"));
        Kind kind = type.kind(request.getParameter("kind")).orElseThrow();
        Commune commune = items.commune(request.getParameter("commune")).orElseThrow();
        Content content =
                FilledContent.of(type, kind)
                        .with("title", request.getParameter("title"))
                        .with("section", section(commune, type, kind));
        for (Field field : kind.fields()) {
            String text = request.getParameter(FIELD + field.name());
            if (text != null) {
                content =
                        content.with(
                                field.name(),
                                field.type() == FieldType.DATE ? LocalDate.parse(text) : text);
            }
        }
        String without = request.getParameter("without");
        return desk.create(
                        request.getParameter("writer"),
                        commune.id(),
                        type,
                        without == null ? content : content.with(without, null))
                .item()
                .id();
    }

    /** The commune's section for the kind, else any for its type. */
    private static String section(Commune commune, ContentType type, Kind kind) {
        return kind.sections().stream()
                .flatMap(law -> commune.fulfilling(law).stream())
                .filter(section -> section.contentType().equals(type.name()))
                .findFirst()
                .orElseGet(() -> commune.sectionsFor(type).get(0))
                .code();
    }

    private String publish(HttpServletRequest request, ContentType type, String id)
            throws TransitionRefusedException {
        String writer = request.getParameter("writer");
        for (Transition step :
                List.of(Transition.SUBMIT, Transition.CLAIM, Transition.SEND_TO_REVIEW)) {
            desk.perform(writer, type, id, TransitionRequest.of(step));
        }
        String head = request.getParameter("head");
        desk.perform(head, type, id, TransitionRequest.of(Transition.APPROVE));
        Item item = desk.perform(head, type, id, TransitionRequest.of(Transition.PUBLISH)).item();
        Commune commune = items.commune(item.commune()).orElseThrow();
        return items.address(commune, item).path();
    }
}
