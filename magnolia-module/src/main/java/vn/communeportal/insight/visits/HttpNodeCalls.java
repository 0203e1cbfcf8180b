package vn.communeportal.insight.visits;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.search.missed.MissedOfNodes;

/** Asks over HTTP the nodes that are asked for missed searches, with the same key. */
final class HttpNodeCalls implements NodeCalls {

    private static final Logger log = LoggerFactory.getLogger(HttpNodeCalls.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Override
    public List<String> nodes() {
        List<String> nodes = new ArrayList<>();
        for (String node : System.getProperty(MissedOfNodes.NODES, "").split(",")) {
            if (!node.isBlank()) {
                nodes.add(node.strip());
            }
        }
        return nodes;
    }

    @Override
    public JsonNode ask(String node, LocalDate since) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(
                                    URI.create(node + Visits.TRANSFER_PATH + "?since=" + since))
                            .timeout(PATIENCE)
                            .header("Authorization", MissedOfNodes.authorization())
                            .build();
            HttpResponse<byte[]> answer =
                    HttpClient.newBuilder()
                            .connectTimeout(PATIENCE)
                            .build()
                            .send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() == 200) {
                return new ObjectMapper().readTree(answer.body());
            }
            log.warn("{} gives no sums of visits: {}", node, answer.statusCode());
        } catch (IOException e) {
            log.warn("{} gives no sums of visits: {}", node, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return null;
    }
}
