package vn.communeportal.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.core5.http.HttpHost;
import org.opensearch.client.json.jackson.JacksonJsonpMapper;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;

/** Talks to an OpenSearch through its official client. Thread-safe. */
final class Connection implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final int NOT_FOUND = 404;
    private static final int FIRST_ERROR = 400;

    private final OpenSearchTransport transport;
    private final OpenSearchGenericClient client;

    /** There is no such index. */
    static final class MissingException extends IOException {
        private static final long serialVersionUID = 1L;

        MissingException(String message) {
            super(message);
        }
    }

    /**
     * @param address {@code https://user:password@host:9200}; what is behind the port is not looked
     *     at
     */
    Connection(URI address) {
        HttpHost host = new HttpHost(address.getScheme(), address.getHost(), address.getPort());
        ApacheHttpClient5TransportBuilder builder = ApacheHttpClient5TransportBuilder.builder(host);
        String user = address.getUserInfo();
        if (user != null) {
            int colon = user.indexOf(':');
            BasicCredentialsProvider credentials = new BasicCredentialsProvider();
            credentials.setCredentials(
                    new AuthScope(host),
                    new UsernamePasswordCredentials(
                            colon < 0 ? user : user.substring(0, colon),
                            user.substring(colon + 1).toCharArray()));
            builder.setHttpClientConfigCallback(
                    http -> http.setDefaultCredentialsProvider(credentials));
        }
        transport = builder.setMapper(new JacksonJsonpMapper()).build();
        client = new OpenSearchGenericClient(transport);
    }

    JsonNode get(String path) throws IOException {
        return send("GET", path, null);
    }

    JsonNode delete(String path) throws IOException {
        return send("DELETE", path, null);
    }

    JsonNode put(String path, JsonNode json) throws IOException {
        return send("PUT", path, body(json.toString(), "application/json"));
    }

    JsonNode post(String path, JsonNode json) throws IOException {
        return send("POST", path, body(json.toString(), "application/json"));
    }

    JsonNode post(String path) throws IOException {
        return send("POST", path, null);
    }

    /** Many lines at once. */
    void bulk(String index, String lines) throws IOException {
        JsonNode answer = send("POST", "/" + index + "/_bulk", body(lines, "application/x-ndjson"));
        if (answer.path("errors").asBoolean()) {
            for (JsonNode item : answer.path("items")) {
                JsonNode result = item.elements().next();
                if (result.has("error")) {
                    throw new IOException("Not indexed: " + result.path("error").path("reason"));
                }
            }
        }
    }

    private static Body body(String text, String type) {
        return Body.from(text.getBytes(StandardCharsets.UTF_8), type);
    }

    private JsonNode send(String method, String path, Body body) throws IOException {
        Requests.JsonBodyBuilder request = Requests.builder().method(method).endpoint(path);
        if (body != null) {
            request.body(body);
        }
        try (Response response = client.execute(request.build())) {
            byte[] bytes = response.getBody().map(Body::bodyAsBytes).orElse(new byte[0]);
            JsonNode answer = bytes.length == 0 ? JSON.createObjectNode() : JSON.readTree(bytes);
            if (response.getStatus() == NOT_FOUND) {
                throw new MissingException(reason(answer));
            }
            if (response.getStatus() >= FIRST_ERROR) {
                throw new IOException(response.getStatus() + " " + reason(answer));
            }
            return answer;
        }
    }

    /** Without what was asked: words that people type have no place in logs. */
    private static String reason(JsonNode answer) {
        JsonNode error = answer.path("error");
        return error.path("type").asText() + " " + error.path("root_cause").path(0).path("type");
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    @Override
    public void close() throws IOException {
        transport.close();
    }
}
