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
    private final Map<String, String> people;

    Desk(Magnolia magnolia) {
        this(magnolia, Magnolia.COMMUNE, Magnolia.EDITOR, Magnolia.HEAD);
    }

    /** That of another commune. */
    Desk(Magnolia magnolia, String commune, String writer, String head) {
        this.magnolia = magnolia;
        this.people = Map.of("commune", commune, "writer", writer, "head", head);
    }

    /** Makes an item of a kind with every field filled, and publishes it; its public path. */
    String publish(ContentType type, Kind kind, String title)
            throws IOException, InterruptedException {
        return done(ask(type, Map.of("kind", kind.name(), "title", title)));
    }

    /**
     * The same with some fields as one wants them.
     *
     * @param fields texts and days by name; empty for none
     */
    String publish(ContentType type, Kind kind, String title, Map<String, String> fields)
            throws IOException, InterruptedException {
        Map<String, String> asked = new HashMap<>(Map.of("kind", kind.name(), "title", title));
        fields.forEach((name, value) -> asked.put("field." + name, value));
        return done(ask(type, asked));
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
        parameters.putAll(people);
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
