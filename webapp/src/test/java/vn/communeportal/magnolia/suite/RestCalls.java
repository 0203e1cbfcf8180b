package vn.communeportal.magnolia.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What somebody does through Magnolia's REST services, behind the product's back. */
final class RestCalls {

    private static final String COMMANDS =
            "/modules/rest-services/rest-endpoints/commands/enabledCommands";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Magnolia magnolia;
    private final String instance;
    private final String login;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    /** The superuser's calls. */
    RestCalls(Magnolia magnolia, String instance) {
        this(magnolia, instance, Magnolia.SUPERUSER);
    }

    /**
     * @param login whose calls, all in one session
     */
    RestCalls(Magnolia magnolia, String instance, String login) {
        this.magnolia = magnolia;
        this.instance = instance;
        this.login = login;
    }

    /** Asks for nodes of a workspace. */
    HttpResponse<String> get(String place) throws IOException, InterruptedException {
        return send(request("/.rest/nodes/v1/" + place).header("Accept", "application/json"));
    }

    /** Sets a property of a node; the status of the answer. */
    int set(String place, String property, String value) throws IOException, InterruptedException {
        return send(
                        "POST",
                        "/.rest/nodes/v1/" + place,
                        Map.of("properties", List.of(property(property, value))))
                .statusCode();
    }

    /** Deletes a node; the status of the answer. */
    int delete(String place) throws IOException, InterruptedException {
        return send("DELETE", "/.rest/nodes/v1/" + place, Map.of()).statusCode();
    }

    /** Makes a node. */
    void put(
            String workspace,
            String parent,
            String name,
            String nodeType,
            Map<String, String> properties)
            throws IOException, InterruptedException {
        List<Map<String, Object>> values = new ArrayList<>();
        properties.forEach((property, value) -> values.add(property(property, value)));
        HttpResponse<String> answer =
                send(
                        "PUT",
                        "/.rest/nodes/v1/" + workspace + parent,
                        Map.of("name", name, "type", nodeType, "properties", values));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** Removes a node, if it is there. */
    void remove(String workspace, String path) throws IOException, InterruptedException {
        assertThat(delete(workspace + path)).isIn(200, 404);
    }

    /** Lets a command be run from outside, which Magnolia does for few. */
    void enable(String catalog, String command) throws IOException, InterruptedException {
        String type = "mgnl:contentNode";
        remove("config", COMMANDS + "/" + command);
        put(
                "config",
                COMMANDS,
                command,
                type,
                Map.of("catalogName", catalog, "commandName", command));
        put("config", COMMANDS + "/" + command, "access", type, Map.of());
        put(
                "config",
                COMMANDS + "/" + command + "/access",
                "roles",
                type,
                Map.of(Magnolia.SUPERUSER, Magnolia.SUPERUSER));
    }

    /** Runs a command that is enabled; the status of the answer. */
    int run(String catalog, String command, Map<String, String> parameters)
            throws IOException, InterruptedException {
        return send("POST", "/.rest/commands/v2/" + catalog + "/" + command, parameters)
                .statusCode();
    }

    private static Map<String, Object> property(String name, String value) {
        return Map.of("name", name, "type", "String", "multiple", false, "values", List.of(value));
    }

    private HttpResponse<String> send(String method, String path, Object body)
            throws IOException, InterruptedException {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                HttpRequest.BodyPublishers.ofString(
                                        JSON.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(magnolia.address(instance) + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        if (login.equals(Magnolia.SUPERUSER)) {
            return magnolia.asSuperuser(request);
        }
        if (cookies.getCookieStore().getCookies().isEmpty()) {
            request.header("Authorization", Magnolia.credentials(login));
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
