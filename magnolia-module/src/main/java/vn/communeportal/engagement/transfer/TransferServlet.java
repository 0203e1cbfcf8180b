package vn.communeportal.engagement.transfer;

import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.inject.Inject;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import vn.communeportal.host.Installation;

/**
 * Answers the boards' instance on one that serves citizens, at {@value #PATH}. For everybody who
 * does not know the secret, and on the boards' instance itself, there is nothing here.
 */
public final class TransferServlet extends HttpServlet {

    public static final String PATH = "/.portal/transfer";

    private static final long serialVersionUID = 1L;

    /** Rows come in Base64, which takes a third more. */
    private static final int LARGEST = Row.LARGEST / 3 * 4 + (1 << 20);

    private final transient Channels channels;
    private final transient Installation installation;
    private final transient Seal seal;

    @Inject
    public TransferServlet(
            Channels channels, SharedKey key, Installation installation, Clock clock) {
        this.channels = channels;
        this.installation = installation;
        seal = new Seal(key, clock);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        Map<String, String> headers = new HashMap<>();
        for (String name : List.of(Seal.TIME, Seal.NONCE, Seal.DIGEST, Seal.SIGNATURE)) {
            headers.put(name, request.getHeader(name));
        }
        int length = request.getContentLength();
        if (installation.isAuthor()
                || !"POST".equals(request.getMethod())
                || length <= 0
                || length > LARGEST
                || !seal.isGenuine(headers)) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(length);
        if (!Seal.digest(body).equals(headers.get(Seal.DIGEST))) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        byte[] answer = answer(Message.read(body)).bytes();
        response.setHeader(Seal.SIGNATURE, seal.answer(headers.get(Seal.NONCE), answer));
        response.setContentType("application/json");
        response.setContentLength(answer.length);
        response.getOutputStream().write(answer);
    }

    private Message answer(Message question) {
        String channel = question.channel();
        List<String> kept =
                channels.target(channel)
                        .map(target -> Channels.keep(target, question.rows()))
                        .orElse(List.of());
        channels.source(channel).ifPresent(source -> source.acknowledge(question.kept()));
        List<Row> rows =
                channels.source(channel)
                        .map(source -> Channels.batch(source, Set.of()))
                        .orElse(List.of());
        return new Message(channel, kept, rows);
    }
}
