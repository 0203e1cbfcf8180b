package vn.communeportal.channels;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A page of Facebook by its Graph API: posts on it, and looks through what is there. The token goes
 * in a header, so that no log of addresses has it.
 */
final class FacebookPage {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SUCCESS = 2;
    private static final int CLIENT_ERROR = 4;
    private static final int TOO_MANY = 429;
    private static final int HUNDRED = 100;

    /** A page that posts more between two tries is not a commune's. */
    private static final int MOST_FEED_PAGES = 20;

    private final HttpClient client;
    private final URI server;
    private final String page;
    private final String token;
    private final Duration patience;

    /**
     * @param server with the version of the interface, without a slash at the end
     * @param patience how long an answer may take
     */
    FacebookPage(URI server, String page, String token, Duration patience) {
        this.server = server;
        this.page = page;
        this.token = token;
        this.patience = patience;
        client = HttpClient.newBuilder().connectTimeout(patience).build();
    }

    /**
     * Posts a text with a link.
     *
     * @return id of the post
     */
    String post(String message, String link) throws PageException {
        String form = form(Map.of("message", message, "link", link));
        JsonNode answer =
                ask(
                        request("/" + page + "/feed")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form)));
        String id = answer.path("id").asText();
        if (id.isEmpty()) {
            throw PageException.unclear("No id in the answer", null);
        }
        return id;
    }

    /**
     * The post that has a mark in its text.
     *
     * @param since when it cannot have been there yet
     * @return its id; empty if there is none
     */
    Optional<String> find(String mark, Instant since) throws PageException {
        String query =
                form(
                        Map.of(
                                "fields",
                                "id,message,created_time",
                                "since",
                                String.valueOf(since.getEpochSecond()),
                                "limit",
                                String.valueOf(HUNDRED)));
        String after = "";
        for (int i = 0; i < MOST_FEED_PAGES; i++) {
            JsonNode feed = ask(request("/" + page + "/feed?" + query + after).GET());
            for (JsonNode post : feed.path("data")) {
                if (post.path("message").asText().contains(mark)) {
                    return Optional.of(post.path("id").asText());
                }
            }
            String cursor = feed.path("paging").path("cursors").path("after").asText();
            if (feed.path("paging").path("next").isMissingNode() || cursor.isEmpty()) {
                return Optional.empty();
            }
            after = "&" + form(Map.of("after", cursor));
        }
        throw PageException.unclear("The feed has no end", null);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path))
                .timeout(patience)
                .header("Authorization", "Bearer " + token);
    }

    private JsonNode ask(HttpRequest.Builder request) throws PageException {
        HttpResponse<String> response;
        try {
            response =
                    client.send(
                            request.build(),
                            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw PageException.unclear(e.getClass().getSimpleName(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PageException.unclear("Interrupted", e);
        }
        JsonNode answer = read(response);
        int status = response.statusCode();
        if (status / HUNDRED == SUCCESS) {
            return answer;
        }
        JsonNode error = answer.path("error");
        String said =
                status + " " + error.path("code").asText() + " " + error.path("message").asText();
        boolean later = status == TOO_MANY || error.path("is_transient").asBoolean();
        if (status / HUNDRED == CLIENT_ERROR && !later) {
            throw PageException.refused(said.strip());
        }
        throw PageException.unclear(said.strip(), null);
    }

    private static JsonNode read(HttpResponse<String> response) throws PageException {
        try {
            return JSON.readTree(response.body().isEmpty() ? "{}" : response.body());
        } catch (JsonProcessingException e) {
            throw PageException.unclear(response.statusCode() + ", no JSON", null);
        }
    }

    private static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .map(
                        value ->
                                value.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
