package vn.communeportal.magnolia.suite;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Kind;

/** The author's editorial desk, behind the pages: an editor writes, the head approves. */
final class Desk {

    private final Magnolia magnolia;

    Desk(Magnolia magnolia) {
        this.magnolia = magnolia;
    }

    /** Makes an item of a kind with every field filled, and publishes it; its public path. */
    String publish(ContentType type, Kind kind, String title)
            throws IOException, InterruptedException {
        return done(ask(type, Map.of("kind", kind.name(), "title", title)));
    }

    /** Publishes the editor's draft; its public path. */
    String publish(ContentType type, String id) throws IOException, InterruptedException {
        return done(ask(type, Map.of("id", id)));
    }

    /** What the desk says against an item without one of its fields. */
    String refusal(ContentType type, Kind kind, String field)
            throws IOException, InterruptedException {
        HttpResponse<String> answer =
                ask(type, Map.of("kind", kind.name(), "title", "Thiếu", "without", field));
        if (answer.statusCode() != 409) {
            throw new AssertionError(kind + " without " + field + " was not refused");
        }
        return answer.body();
    }

    private static String done(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return answer.body().strip();
    }

    private HttpResponse<String> ask(ContentType type, Map<String, String> asked)
            throws IOException, InterruptedException {
        Map<String, String> parameters = new HashMap<>(asked);
        parameters.put("type", type.name());
        parameters.put("commune", Magnolia.COMMUNE);
        parameters.put("writer", Magnolia.EDITOR);
        parameters.put("head", Magnolia.HEAD);
        String form =
                parameters.entrySet().stream()
                        .map(one -> one.getKey() + "=" + encoded(one.getValue()))
                        .collect(Collectors.joining("&"));
        return magnolia.asSuperuser(
                HttpRequest.newBuilder(
                                URI.create(magnolia.address(Magnolia.AUTHOR) + DeskModule.ADDRESS))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
