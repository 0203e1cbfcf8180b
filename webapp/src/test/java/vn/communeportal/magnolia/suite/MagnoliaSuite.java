package vn.communeportal.magnolia.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.webapp.PortalServer;
import vn.communeportal.webapp.ServerSettings;
import vn.communeportal.webapp.testing.Browser;
import vn.communeportal.webapp.testing.BrowserTest;

/**
 * The module in a real Magnolia 6.2, an author and a public instance: {@code mvn -B verify
 * -Pmagnolia -Dmagnolia.webapp=<exploded webapp>}. With the sample commune Cộng Hòa.
 */
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MagnoliaSuite {

    private static final String COMMUNE = "cong-hoa";
    private static final String HEAD = "ch-truongban";
    private static final String CONTRIBUTOR = "ch-ctv1";
    private static final List<String> WORKSPACES =
            List.of("articles", "legalDocuments", "procedures");
    private static final Pattern ITEM_LINK =
            Pattern.compile("href=\"(/cong-hoa/[a-z0-9-]+/[a-z0-9-]+)\"");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private static MagnoliaInstances magnolia;
    private static Path jar;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        String webapp = System.getProperty("magnolia.webapp", "");
        Assumptions.assumeFalse(
                webapp.isEmpty(),
                "The suite on Magnolia is skipped: name an exploded webapp of Magnolia 6.2 by -Dmagnolia.webapp=");
        jar = Path.of(System.getProperty("module.jar"));
        magnolia =
                MagnoliaInstances.layOut(
                        Path.of(webapp),
                        Path.of("target", "magnolia").toAbsolutePath(),
                        List.of(jar),
                        COMMUNE);
        magnolia.start();
        await(Duration.ofMinutes(4), () -> console().contains("Sample communes are installed"));
        System.out.println(
                "Magnolia: author and public answered after "
                        + magnolia.startTime().toSeconds()
                        + " s, "
                        + magnolia.residentMegabytes()
                        + " MiB resident");
    }

    @AfterAll
    static void stop() {
        if (magnolia != null) {
            magnolia.close();
        }
    }

    @Test
    @Order(1)
    void everyReferenceToTheHostResolves() throws IOException {
        Path servletApi =
                Path.of(
                        URI.create(
                                Tomcat.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toString()));
        Path libraries = magnolia.webapp(MagnoliaInstances.AUTHOR).resolve("WEB-INF/lib");
        try (HostReferences references = new HostReferences(libraries, servletApi)) {
            assertThat(references.unresolved(jar.toFile(), "vn/communeportal/")).isEmpty();
            assertThat(references.checked()).isGreaterThan(10_000);
        }
        try (HostReferences nothing =
                new HostReferences(Files.createTempDirectory("no-libraries"), servletApi)) {
            assertThat(nothing.unresolved(jar.toFile(), "vn/communeportal/magnolia/"))
                    .anyMatch(reference -> reference.contains("info/magnolia/"));
        }
    }

    @Test
    @Order(2)
    void startsWithoutAnError() {
        String console = console();
        int installed = console.indexOf("Sample communes are installed");
        // Until then the author tries to publish its samples to a public instance that does not
        // answer yet.
        assertThat(
                        errors(console.substring(0, installed))
                                .filter(line -> !line.contains("PublicationCommand")))
                .isEmpty();
        assertThat(errors(console.substring(installed))).isEmpty();
    }

    private static Stream<String> errors(String console) {
        return console.lines().filter(line -> line.contains(" ERROR "));
    }

    @Test
    @Order(3)
    void everyDefinitionIsRegisteredWithoutAProblem() {
        Matcher report =
                Pattern.compile("Definitions of commune-portal: (\\d+), problems: (\\d+)")
                        .matcher(console());
        assertThat(report.find()).isTrue();
        assertThat(Integer.parseInt(report.group(1))).isGreaterThan(20);
        assertThat(report.group(2)).as(problems()).isEqualTo("0");
    }

    private static String problems() {
        return String.join(
                "\n", console().lines().filter(line -> line.contains("DefinitionCheck")).toList());
    }

    @Test
    @Order(4)
    void rolesMayReadTheirCommuneAndNothingElse() throws Exception {
        String role =
                MagnoliaInstances.AUTHOR + "/.rest/nodes/v1/userroles/commune-portal-" + COMMUNE;
        await(Duration.ofSeconds(60), () -> status(role, "superuser") == 200);
        for (String workspace : WORKSPACES) {
            List<String> paths = new ArrayList<>();
            for (JsonNode permission :
                    node(
                                    MagnoliaInstances.AUTHOR,
                                    "userroles",
                                    "/commune-portal-" + COMMUNE + "/acl_" + workspace,
                                    2)
                            .path("nodes")) {
                paths.add(property(permission, "path") + " " + property(permission, "permissions"));
            }
            assertThat(paths)
                    .containsExactlyInAnyOrder("/" + COMMUNE + " 8", "/" + COMMUNE + "/* 8");
        }
        assertThat(
                        node(MagnoliaInstances.AUTHOR, "userroles", "/commune-portal-board", 1)
                                .path("name")
                                .asText())
                .isEqualTo("commune-portal-board");
        assertThat(
                        node(MagnoliaInstances.AUTHOR, "userroles", "/commune-portal-province", 1)
                                .path("name")
                                .asText())
                .isEqualTo("commune-portal-province");
        assertThat(
                        get(MagnoliaInstances.AUTHOR + "/.rest/nodes/v1/articles/" + COMMUNE, null)
                                .statusCode())
                .isIn(401, 403, 404);
    }

    @Test
    @Order(4)
    void contributorsReadNobodyElsesDrafts() throws Exception {
        String commune = MagnoliaInstances.AUTHOR + "/.rest/nodes/v1/articles/" + COMMUNE;
        // Roles follow the boards within seconds.
        await(Duration.ofSeconds(60), () -> status(commune, HEAD) == 200);
        assertThat(status(commune, CONTRIBUTOR)).isEqualTo(404);
        assertThat(status(commune + "?depth=9", "anonymous")).isIn(401, 403, 404);
    }

    private static int status(String path, String login) {
        try {
            return get(path, login).statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Order(5)
    void healthCountsWhatCitizensSee() throws Exception {
        for (String instance : List.of(MagnoliaInstances.AUTHOR, MagnoliaInstances.PUBLIC)) {
            JsonNode health = JSON.readTree(get(instance + "/.portal/health", null).body());
            assertThat(health.path("communes").get(0).path("published").path("all").asInt())
                    .isEqualTo(14);
        }
    }

    @Test
    @Order(6)
    void historyStaysOnTheAuthor() throws Exception {
        for (String workspace : WORKSPACES) {
            assertThat(tree(MagnoliaInstances.AUTHOR, workspace)).contains("cp:case");
            assertThat(tree(MagnoliaInstances.PUBLIC, workspace))
                    .contains("\"state\"")
                    .doesNotContain("cp:case", "cp:caseEntry");
        }
        assertThat(tree(MagnoliaInstances.AUTHOR, "communes")).contains("cp:board");
        assertThat(tree(MagnoliaInstances.PUBLIC, "communes")).doesNotContain("cp:board");
    }

    @Test
    @Order(7)
    void whatIsNotPublishedHasNoAddress() throws Exception {
        int tried = 0;
        for (JsonNode year :
                node(MagnoliaInstances.AUTHOR, "articles", "/" + COMMUNE, 4).path("nodes")) {
            for (JsonNode month : year.path("nodes")) {
                for (JsonNode item : month.path("nodes")) {
                    if (!"published".equals(property(item, "state"))) {
                        tried++;
                        String slug = item.path("name").asText();
                        for (String address :
                                List.of(
                                        "/cong-hoa/tin-tuc-su-kien/" + slug,
                                        "/cong-hoa/article~tin-tuc-su-kien~" + slug + "~.html")) {
                            HttpResponse<String> answer =
                                    get(MagnoliaInstances.PUBLIC + address, null);
                            assertThat(answer.statusCode()).as(address).isEqualTo(404);
                            assertThat(answer.body()).doesNotContain(property(item, "title"));
                        }
                        HttpResponse<String> answer =
                                get(
                                        MagnoliaInstances.AUTHOR
                                                + "/cong-hoa/tin-tuc-su-kien/"
                                                + slug,
                                        null);
                        assertThat(answer.body()).doesNotContain(property(item, "title"));
                    }
                }
            }
        }
        assertThat(tried).isGreaterThanOrEqualTo(5);
    }

    @Test
    @Order(8)
    void bothHostsRenderTheSamePages(@TempDir Path data) throws Exception {
        ServerSettings settings =
                new ServerSettings(
                        0, InetAddress.getLoopbackAddress(), data, false, false, Optional.empty());
        try (PortalServer webapp = PortalServer.start(settings)) {
            webapp.components().samples().install(Set.of(COMMUNE));
            String home = html(URI.create(webapp.address() + COMMUNE));
            List<String> paths =
                    new ArrayList<>(
                            List.of(
                                    "/" + COMMUNE,
                                    "/" + COMMUNE + "/tin-tuc-su-kien",
                                    "/" + COMMUNE + "/he-thong-van-ban"));
            Matcher links = ITEM_LINK.matcher(home);
            while (links.find()) {
                if (!paths.contains(links.group(1))) {
                    paths.add(links.group(1));
                }
            }
            assertThat(paths).hasSizeGreaterThanOrEqualTo(5);
            for (String path : paths) {
                String magnoliaHtml =
                        html(URI.create(magnolia.address(MagnoliaInstances.PUBLIC) + path))
                                .replace(MagnoliaInstances.PUBLIC, "");
                assertThat(magnoliaHtml)
                        .as(path)
                        .endsWith("</html>")
                        .isEqualTo(html(URI.create(webapp.address() + path.substring(1))));
            }
        }
    }

    /**
     * The page, with the same identifier for all items: those of samples are made at installation.
     */
    private static String html(URI uri) throws IOException, InterruptedException {
        return CLIENT.send(
                        HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                .body()
                .strip()
                .replaceAll("/tep/[0-9a-f-]{36}/", "/tep/ID/");
    }

    @Test
    @Order(9)
    void theHeadApprovesInAdminCentralAndCitizensRead(Browser browser) throws Exception {
        Page page = browser.desk();
        page.setDefaultTimeout(60_000);
        page.navigate(magnolia.address(MagnoliaInstances.AUTHOR) + "/.magnolia/admincentral");
        page.locator("input[name=mgnlUserId]").fill(HEAD);
        page.locator("input[name=mgnlUserPSWD]").fill(HEAD);
        page.locator("input[name=mgnlUserPSWD]").press("Enter");
        page.locator(".v-app .v-ui").first().waitFor();
        page.navigate(
                magnolia.address(MagnoliaInstances.AUTHOR)
                        + "/.magnolia/admincentral#app:commune-portal-board:main;");
        page.reload();
        Locator card =
                page.locator(".cp-cards > *", new Page.LocatorOptions().setHasText("Chờ duyệt"))
                        .first();
        card.waitFor();
        Browser.picture(page, "magnolia-work");
        Locator title = card.getByRole(AriaRole.BUTTON).first();
        String titleText = title.textContent().strip();
        press(title);
        page.locator(".cp-item").waitFor();
        press(page.getByText("Xem trước", new Page.GetByTextOptions().setExact(true)).first());
        page.frameLocator(".cp-preview iframe").locator("h1").waitFor();
        assertThat(page.frameLocator(".cp-preview iframe").locator("h1").textContent())
                .contains(titleText);
        Browser.picture(page, "magnolia-preview");
        press(
                page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName("Duyệt và đăng").setExact(true))
                        .first());
        page.locator(".cp-item-head .cp-badge", new Page.LocatorOptions().setHasText("Đã đăng"))
                .waitFor();
        Browser.picture(page, "magnolia-published");

        await(Duration.ofSeconds(60), () -> list().contains(titleText));
        historyStaysOnTheAuthor();
    }

    /** A click by the page itself: AdminCentral keeps moving its layout under the pointer. */
    private static void press(Locator element) {
        element.evaluate("target => target.click()");
    }

    private static String list() {
        try {
            return get(MagnoliaInstances.PUBLIC + "/cong-hoa/tin-tuc-su-kien", null).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Order(10)
    void nothingWentWrongMeanwhile() {
        startsWithoutAnError();
    }

    private static String console() {
        try {
            return Files.readString(magnolia.console(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String tree(String instance, String workspace)
            throws IOException, InterruptedException {
        return get(
                        instance + "/.rest/nodes/v1/" + workspace + "/" + COMMUNE + "?depth=8",
                        "superuser")
                .body();
    }

    private static JsonNode node(String instance, String workspace, String path, int depth)
            throws IOException, InterruptedException {
        return JSON.readTree(
                get(
                                instance
                                        + "/.rest/nodes/v1/"
                                        + workspace
                                        + path
                                        + "?depth="
                                        + depth,
                                "superuser")
                        .body());
    }

    private static String property(JsonNode node, String name) {
        for (JsonNode property : node.path("properties")) {
            if (name.equals(property.path("name").asText())) {
                return property.path("values").path(0).asText();
            }
        }
        return "";
    }

    private static HttpResponse<String> get(String path, String login)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(magnolia.address("") + path))
                        .header("Accept", login == null ? "text/html" : "application/json");
        if (login != null) {
            String credentials =
                    Base64.getEncoder()
                            .encodeToString((login + ":" + login).getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + credentials);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void await(Duration patience, BooleanSupplier condition)
            throws InterruptedException {
        Instant deadline = Instant.now().plus(patience);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("still not so after " + patience).isBefore(deadline);
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }
}
