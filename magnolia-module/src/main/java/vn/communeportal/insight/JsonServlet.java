package vn.communeportal.insight;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletResponse;

/** Answers programs in JSON, fresh each time. */
public abstract class JsonServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    protected static ObjectNode object() {
        return JSON.createObjectNode();
    }

    protected static void answer(HttpServletResponse response, int status, ObjectNode json)
            throws IOException {
        response.setStatus(status);
        send(response, "application/json", JSON.writeValueAsBytes(json));
    }

    /**
     * Sends what is in UTF-8.
     *
     * @param mediaType without a character set
     */
    protected static void send(HttpServletResponse response, String mediaType, byte[] body)
            throws IOException {
        response.setContentType(mediaType);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(body);
    }
}
