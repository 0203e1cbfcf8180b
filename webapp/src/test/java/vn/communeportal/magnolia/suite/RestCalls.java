package vn.communeportal.magnolia.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an administrator changes through Magnolia's REST services, behind the product's back. */
final class RestCalls {

    private static final String COMMANDS =
            "/modules/rest-services/rest-endpoints/commands/enabledCommands";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Magnolia magnolia;
    private final String instance;

    RestCalls(Magnolia magnolia, String instance) {
        this.magnolia = magnolia;
        this.instance = instance;
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
        properties.forEach(
                (property, value) ->
                        values.add(
                                Map.of(
                                        "name",
                                        property,
                                        "type",
                                        "String",
                                        "multiple",
                                        false,
                                        "values",
                                        List.of(value))));
        HttpResponse<String> answer =
                send(
                        "PUT",
                        "/.rest/nodes/v1/" + workspace + parent,
                        Map.of("name", name, "type", nodeType, "properties", values));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** Removes a node, if it is there. */
    void remove(String workspace, String path) throws IOException, InterruptedException {
        assertThat(send("DELETE", "/.rest/nodes/v1/" + workspace + path, Map.of()).statusCode())
                .isIn(200, 404);
    }

    /** Lets a command be run from outside, which Magnolia does for few. */
    void enable(String catalog, String command) throws IOException, InterruptedException {
        String type = "mgnl:contentNode";
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

    private HttpResponse<String> send(String method, String path, Object body)
            throws IOException, InterruptedException {
        return magnolia.asSuperuser(
                HttpRequest.newBuilder(URI.create(magnolia.address(instance) + path))
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                HttpRequest.BodyPublishers.ofString(
                                        JSON.writeValueAsString(body))));
    }
}
