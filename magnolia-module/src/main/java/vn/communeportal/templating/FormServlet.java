package vn.communeportal.templating;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import javax.inject.Inject;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.engagement.FollowUpCode;
import vn.communeportal.engagement.FollowUps;
import vn.communeportal.engagement.Intake;
import vn.communeportal.engagement.SubmittedFile;
import vn.communeportal.engagement.form.Form;
import vn.communeportal.engagement.form.FormProblem;
import vn.communeportal.engagement.form.FormRules;
import vn.communeportal.engagement.form.Forms;
import vn.communeportal.engagement.guard.FormGuard;
import vn.communeportal.engagement.guard.FormToken;
import vn.communeportal.engagement.guard.GuardedForm;
import vn.communeportal.engagement.guard.Refusal;
import vn.communeportal.engagement.guard.RefusedException;
import vn.communeportal.engagement.guard.SentForm;
import vn.communeportal.engagement.matter.CitizenMail;

/**
 * The forms that citizens fill in, as plain HTML that needs no script: shown, taken in, shown again
 * with what was typed and what is wrong; and what became of it, by a code. Nothing of it is kept by
 * any cache, and nothing that was typed is in an address or a log.
 */
public final class FormServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    /** Pattern of its addresses. */
    public static final String MAPPING = FormAddress.PATH + "*";

    static final String CODE = "ma";
    static final String FILE = "tep";
    private static final int UNPROCESSABLE = 422;

    private final transient PublicItems items;
    private final transient FormRenderer renderer;
    private final transient FormGuard guard;
    private final transient FormTakings takings;
    private final transient FollowUps followUps;

    @Inject
    public FormServlet(
            PublicItems items,
            FormRenderer renderer,
            FormGuard guard,
            Intake intake,
            FollowUps followUps,
            CitizenMail mail,
            Clock clock) {
        this.items = items;
        this.renderer = renderer;
        this.guard = guard;
        takings = new FormTakings(intake, mail, clock);
        this.followUps = followUps;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<FormState> state = state(request);
        if (state.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        FormState asked = state.get();
        if (asked.form != null) {
            about(
                    asked,
                    request.getParameter(FormAddress.ABOUT),
                    request.getParameter(FormAddress.PARAGRAPH));
            refuseClosed(asked);
        }
        show(asked, request, response, HttpServletResponse.SC_OK);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<FormState> state = state(request);
        if (state.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (state.get().form == null) {
            follow(state.get(), request, response);
        } else {
            take(state.get(), request, response);
        }
    }

    private Optional<FormState> state(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return FormAddress.parse(path)
                .flatMap(
                        address ->
                                items.commune(address.commune())
                                        .map(
                                                commune ->
                                                        new FormState(
                                                                commune,
                                                                address.isEnglish(),
                                                                Forms.shipped()
                                                                        .at(address.page())
                                                                        .orElse(null))));
    }

    /**
     * @param id may be null
     * @param paragraph may be null
     */
    private void about(FormState state, String id, String paragraph) {
        if (id != null && !id.isEmpty()) {
            state.item = items.visible(state.commune, id).orElse(null);
            state.paragraph = state.item == null || paragraph == null ? "" : paragraph;
        }
    }

    /** A closed commune takes nothing in, a draft nothing before and after its time. */
    private void refuseClosed(FormState state) {
        if (!state.commune.isOpen()) {
            state.problems.add(FormProblem.in("", "engagement.problem.notOpen"));
        } else if (state.form.isAboutRequired() && !isOpen(state.item)) {
            state.problems.add(FormProblem.in("", "engagement.problem.about"));
        }
    }

    private boolean isOpen(Item item) {
        return item != null
                && item.type().name().equals(ContentTypes.CONSULTATION)
                && ConsultationView.isOpenOn(item.content(), items.today());
    }

    private void take(FormState state, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Form form = state.form;
        int status = UNPROCESSABLE;
        try {
            SentForm sent = guard.read(FormTakings.limits(form), request);
            about(
                    state,
                    sent.fields().get(FormAddress.ABOUT),
                    sent.fields().get(FormAddress.PARAGRAPH));
            state.values = FormRules.normal(form, sent.fields());
            refuseClosed(state);
            state.problems.addAll(FormRules.check(form, state.values));
            state.hadFiles = sent.hasFiles();
            // What is not in order uses up nothing of what its sender may send.
            if (state.problems.isEmpty()) {
                GuardedForm admitted =
                        guard.admit(form.kind().id(), state.commune.id(), sent, request);
                if (admitted.refusal().isPresent()) {
                    status = refuse(state, admitted.refusal().get());
                } else {
                    takings.receive(state, admitted);
                }
            }
        } catch (RefusedException e) {
            status = refuse(state, e.refusal());
        }
        show(
                state,
                request,
                response,
                state.problems.isEmpty() ? HttpServletResponse.SC_OK : status);
    }

    /** Says why; the status of the answer. */
    private static int refuse(FormState state, Refusal refusal) {
        state.problems.add(FormProblem.in("", refusal.key()));
        return refusal.status();
    }

    private void follow(FormState state, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        state.stage = FormState.Stage.STATUS;
        state.typedCode = parameter(request, CODE).strip();
        if (!guard.mayLook(request)) {
            state.problems.add(FormProblem.in("", Refusal.TOO_MANY.key()));
            show(state, request, response, Refusal.TOO_MANY.status());
            return;
        }
        Optional<FollowUpCode> code = FollowUpCode.read(state.typedCode);
        state.found =
                code.flatMap(followUps::find)
                        .filter(found -> found.commune().equals(state.commune.id()))
                        .orElse(null);
        String file = parameter(request, FILE);
        if (state.found != null && !file.isEmpty()) {
            Optional<SubmittedFile> taken = followUps.take(code.get(), file);
            if (taken.isPresent()) {
                deliver(taken.get(), response);
                return;
            }
            state.taken = true;
        }
        show(state, request, response, HttpServletResponse.SC_OK);
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static void deliver(SubmittedFile file, HttpServletResponse response)
            throws IOException {
        SecurityHeaders.set(response);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + PortalRoutes.plainFileName(file.name()) + "\"");
        try (InputStream in = file.open()) {
            in.transferTo(response.getOutputStream());
        }
    }

    private void show(
            FormState state, HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        if (state.form == null) {
            state.stage = FormState.Stage.STATUS;
        } else if (state.stage == FormState.Stage.ASKING) {
            FormToken token = guard.open(state.form.kind().id(), state.commune.id(), request);
            state.hidden.put(FormToken.FIELD, token.text());
            if (state.item != null) {
                state.hidden.put(FormAddress.ABOUT, state.item.id());
                state.hidden.put(FormAddress.PARAGRAPH, state.paragraph);
            }
        }
        String html = renderer.render(state);
        SecurityHeaders.set(response);
        // What was typed, and the code, stay on the screen alone.
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }
}
