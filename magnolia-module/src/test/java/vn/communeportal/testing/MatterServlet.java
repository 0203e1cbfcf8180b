package vn.communeportal.testing;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import vn.communeportal.engagement.matter.EngagementDesk;
import vn.communeportal.engagement.matter.Matter;
import vn.communeportal.engagement.matter.MatterFilter;
import vn.communeportal.engagement.matter.MatterStep;
import vn.communeportal.engagement.matter.StepRefusedException;
import vn.communeportal.engagement.matter.StepRequest;
import vn.communeportal.host.Installation;

/**
 * What citizens sent, on a running author, for tests from outside: says how many matters of a
 * commune have a title, and answers them.
 */
public class MatterServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient EngagementDesk desk;
    private final transient Installation installation;

    @Inject
    public MatterServlet(EngagementDesk desk, Installation installation) {
        this.desk = desk;
        this.installation = installation;
    }

    /**
     * Parameters {@code commune}, {@code title}, the logins {@code writer} and {@code head}; with
     * {@code answer} each of them is answered. The answer is their number.
     */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!installation.isAuthor()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String commune = request.getParameter("commune");
        String writer = request.getParameter("writer");
        String head = request.getParameter("head");
        String answer = request.getParameter("answer");
        List<Matter> matters =
                desk.list(head, commune, new MatterFilter()).stream()
                        .filter(one -> one.title().contains(request.getParameter("title")))
                        .collect(Collectors.toList());
        response.setContentType("text/plain");
        try {
            if (answer != null) {
                for (Matter matter : matters) {
                    perform(writer, matter, StepRequest.of(MatterStep.TAKE));
                    perform(writer, matter, StepRequest.of(MatterStep.PROPOSE).saying(answer));
                    perform(head, matter, StepRequest.of(MatterStep.ANSWER).saying(answer));
                }
            }
            response.getWriter().println(matters.size());
        } catch (StepRefusedException e) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            response.getWriter().println(e);
        }
    }

    private void perform(String login, Matter matter, StepRequest request)
            throws StepRefusedException {
        desk.perform(login, matter.commune(), matter.id(), request);
    }
}
