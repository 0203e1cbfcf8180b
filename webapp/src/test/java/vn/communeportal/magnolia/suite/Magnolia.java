package vn.communeportal.magnolia.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * The running author and public instance with two sample communes, as the suite's tests ask them.
 * Sample accounts have their login as password, and so has Magnolia's superuser.
 */
final class Magnolia implements AutoCloseable {

    static final String AUTHOR = MagnoliaInstances.AUTHOR;
    static final String PUBLIC = MagnoliaInstances.PUBLIC;

    /** The commune that the tests work on, and what they call its accounts. */
    static final String COMMUNE = "cong-hoa";

    static final String HEAD = "ch-truongban";
    static final String EDITOR = "ch-bientap1";
    static final String CONTRIBUTOR = "ch-ctv1";
    static final String SUPERUSER = "superuser";

    /** Another commune, of which the first one's board must see nothing. */
    static final String OTHER_COMMUNE = "nam-chinh";

    static final List<String> WORKSPACES = List.of("articles", "legalDocuments", "procedures");

    /** Identifiers of the sample communes that are installed. */
    static final Set<String> SAMPLES =
            Set.of(
                    System.getProperty("magnolia.samples", COMMUNE + "," + OTHER_COMMUNE)
                            .split(","));

    /** Where the versions of all nodes are, in every workspace, whether there are any or not. */
    static final String VERSIONS = "/jcr:system/jcr:versionStorage";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final CookieManager COOKIES = new CookieManager();
    private static final HttpClient SUPERUSERS_CLIENT =
            HttpClient.newBuilder().cookieHandler(COOKIES).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What Magnolia writes when REST refuses; the second is its sign-in page behind a 403. */
    private static final List<String> REFUSALS =
            List.of(
                    "Unauthorized access while executing command",
                    "Exception thrown executing REST endpoint, returning 403",
                    "exception while writing login template");

    /**
     * What the public instance, and then the author, write when a publication took half a minute to
     * arrive, as on a machine that is overloaded. Magnolia's guard against publications that
     * somebody sends again refuses it before it has written any of it, and the product sends it
     * anew.
     */
    private static final List<String> LATE =
            List.of("Request too late.", "Activation refused due to request arriving too late");

    /** All five are 2,711 items, each published by itself. */
    private static final Duration INSTALLED = Duration.ofMinutes(45);

    private final MagnoliaInstances instances;
    private final Path jar;

    private Magnolia(MagnoliaInstances instances, Path jar) {
        this.instances = instances;
        this.jar = jar;
    }

    /** Lays both instances out, starts them and waits for the sample communes. */
    static Magnolia start(Path webapp, Path jar) throws IOException, InterruptedException {
        return start(
                webapp,
                jar,
                Path.of("target", "magnolia").toAbsolutePath(),
                String.join(",", SAMPLES));
    }

    /**
     * @param folder of both, which is emptied first
     * @param samples ids of sample communes, separated by commas
     */
    static Magnolia start(Path webapp, Path jar, Path folder, String samples)
            throws IOException, InterruptedException {
        MagnoliaInstances instances =
                MagnoliaInstances.layOut(webapp, folder, jars(jar, folder), samples);
        Magnolia magnolia = new Magnolia(instances, jar);
        try {
            instances.start();
            await(INSTALLED, () -> magnolia.console().contains("Sample communes are installed"));
        } catch (IOException | InterruptedException | AssertionError e) {
            instances.close();
            throw e;
        }
        System.out.println(
                "Magnolia: author and public answered after "
                        + instances.startTime().toSeconds()
                        + " s, "
                        + instances.residentMegabytes()
                        + " MiB resident");
        return magnolia;
    }

    private static List<Path> jars(Path jar, Path folder) throws IOException {
        return List.of(jar, DeskModule.jar(folder.resolveSibling("magnolia-desk")));
    }

    /**
     * Starts both again with this jar in the place of the one that they had.
     *
     * @param folder of both
     */
    static Magnolia update(Path jar, Path folder) throws IOException, InterruptedException {
        MagnoliaInstances instances = MagnoliaInstances.running(folder);
        instances.replace(jars(jar, folder));
        try {
            instances.start();
        } catch (IOException | InterruptedException e) {
            instances.close();
            throw e;
        }
        return new Magnolia(instances, jar);
    }

    /**
     * Those that a {@link MagnoliaServer} runs.
     *
     * @param folder of both
     */
    static Magnolia running(Path folder, Path jar) {
        return new Magnolia(MagnoliaInstances.running(folder), jar);
    }

    @Override
    public void close() {
        instances.close();
    }

    /** The module's jar. */
    Path jar() {
        return jar;
    }

    Path webapp(String instance) {
        return instances.webapp(instance);
    }

    /** {@code http://127.0.0.1:<port>/magnoliaAuthor} or the like. */
    String address(String instance) {
        return instances.address(instance);
    }

    /** Everything that both have printed. */
    String console() {
        try {
            return Files.readString(instances.console(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Lines of errors. None are that a browser goes away while it is sent something, that the suite
     * runs a command before Magnolia has noticed that it may, that Magnolia's REST services refuse
     * what the suite must not be able to do, and that a publication is too late.
     */
    static List<String> errors(String console) {
        List<String> lines = console.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).contains(" ERROR "))
                .filter(i -> REFUSALS.stream().noneMatch(lines.get(i)::contains))
                .filter(i -> LATE.stream().noneMatch(lines.get(i)::contains))
                .filter(
                        i ->
                                i + 1 == lines.size()
                                        || !lines.get(i + 1).contains("ClientAbortException"))
                .mapToObj(lines::get)
                .toList();
    }

    /**
     * @param path with the instance's context path
     * @param login whose; null without signing in
     */
    HttpResponse<String> get(String path, String login) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address("") + path))
                        .header("Accept", login == null ? "text/html" : "application/json");
        try {
            if (SUPERUSER.equals(login)) {
                return asSuperuser(request);
            }
            if (login != null) {
                request.header("Authorization", credentials(login));
            }
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Sends a request of the superuser, in one session an instance: that of others begins with each
     * request, so that their newest roles count, but a password takes seconds to check where the
     * machine is busy.
     */
    HttpResponse<String> asSuperuser(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        URI uri = request.build().uri();
        if (!COOKIES.get(uri, Map.of()).toString().contains("JSESSIONID")) {
            request.header("Authorization", credentials(SUPERUSER));
        }
        return SUPERUSERS_CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    static String credentials(String login) {
        return "Basic "
                + Base64.getEncoder()
                        .encodeToString((login + ":" + login).getBytes(StandardCharsets.UTF_8));
    }

    int status(String path, String login) {
        return get(path, login).statusCode();
    }

    /** What both hosts' health address says. */
    JsonNode health(String instance) throws IOException {
        return JSON.readTree(get(instance + "/.portal/health", null).body());
    }

    /** A node and its descendants, as the superuser sees them. */
    JsonNode node(String instance, String workspace, String path, int depth) throws IOException {
        return JSON.readTree(tree(instance, workspace, path, depth));
    }

    /** The text of {@link #node}. */
    String tree(String instance, String workspace, String path, int depth) {
        return get(instance + "/.rest/nodes/v1/" + workspace + path + "?depth=" + depth, SUPERUSER)
                .body();
    }

    /** The first value of a property of such a node; empty if it has none. */
    static String property(JsonNode node, String name) {
        for (JsonNode property : node.path("properties")) {
            if (name.equals(property.path("name").asText())) {
                return property.path("values").path(0).asText();
            }
        }
        return "";
    }

    static void await(Duration patience, BooleanSupplier condition) throws InterruptedException {
        Instant deadline = Instant.now().plus(patience);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("still not so after " + patience).isBefore(deadline);
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }
}
