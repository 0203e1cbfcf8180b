package vn.communeportal.search.missed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was looked for and not found on all nodes of the citizens' side. Boards work on another
 * instance, which asks the nodes that {@value #NODES} names, with the key that {@value #KEY} gives
 * to all of them; without it nodes tell nothing.
 */
public final class MissedOfNodes {

    /** System property: addresses of the other nodes with commas between. */
    public static final String NODES = "communeportal.search.nodes";

    /** System property: at least sixteen characters, the same on all instances. */
    public static final String KEY = "communeportal.search.key";

    /** Where a node tells. */
    public static final String PATH = "/.portal/search/missed";

    private static final Logger log = LoggerFactory.getLogger(MissedOfNodes.class);

    private static final int SHORTEST_KEY = 16;
    private static final String BEARER = "Bearer ";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final MissedSearches here;

    public MissedOfNodes(MissedSearches here) {
        this.here = here;
    }

    /**
     * Whether a caller may be told.
     *
     * @param authorization header of the request; may be null
     */
    public static boolean knows(String authorization) {
        String key = System.getProperty(KEY, "");
        return key.length() >= SHORTEST_KEY
                && authorization != null
                && MessageDigest.isEqual(
                        authorization.getBytes(StandardCharsets.UTF_8),
                        (BEARER + key).getBytes(StandardCharsets.UTF_8));
    }

    /** What a request to another node says of itself in its header Authorization. */
    public static String authorization() {
        return BEARER + System.getProperty(KEY, "");
    }

    /** The most frequent first; without nodes that do not answer in time. */
    public List<MissedSearch> list(String commune) {
        Map<String, MissedSearch> all = new LinkedHashMap<>();
        List<MissedSearch> each = new ArrayList<>(here.list(commune));
        for (String node : System.getProperty(NODES, "").split(",")) {
            if (!node.isBlank()) {
                each.addAll(of(node.strip(), commune));
            }
        }
        each.forEach(search -> all.merge(search.words(), search, MissedSearch::and));
        return all.values().stream()
                .sorted(Comparator.comparing(MissedSearch::count).reversed())
                .collect(Collectors.toList());
    }

    private static List<MissedSearch> of(String node, String commune) {
        List<MissedSearch> its = new ArrayList<>();
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(
                                    URI.create(
                                            node
                                                    + PATH
                                                    + "?commune="
                                                    + URLEncoder.encode(
                                                            commune, StandardCharsets.UTF_8)))
                            .timeout(PATIENCE)
                            .header("Authorization", authorization())
                            .build();
            HttpResponse<byte[]> answer =
                    HttpClient.newBuilder()
                            .connectTimeout(PATIENCE)
                            .build()
                            .send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                log.warn("{} tells nothing of missed searches: {}", node, answer.statusCode());
                return its;
            }
            for (JsonNode each : new ObjectMapper().readTree(answer.body()).path("missed")) {
                its.add(
                        new MissedSearch(
                                each.path("words").asText(),
                                each.path("count").asInt(),
                                LocalDate.parse(each.path("last").asText())));
            }
        } catch (IOException | RuntimeException e) {
            log.warn("{} tells nothing of missed searches: {}", node, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return its;
    }
}
