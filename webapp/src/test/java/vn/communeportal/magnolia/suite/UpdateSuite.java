package vn.communeportal.magnolia.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * An installation of the first version lacks what came later; the update brings all of it, and
 * leaves alone what is there.
 */
@OnMagnolia
class UpdateSuite {

    private static final String FIRST_VERSION = "0.1.0";
    private static final String REVIEWS = "/.review/*";
    private static final String REVIEW = Magnolia.AUTHOR + "/.review/khong-co";
    private static final String BYPASSES = "/server/filters/multipartRequest/bypasses";
    private static final String SERVLETS = "/server/filters/servlets";
    private static final String ROLES = "userroles";

    /** What later versions brought. */
    private static final List<String> NEWER_ROLES =
            List.of(
                    "/superuser/acl_questions",
                    "/commune-portal-province/acl_questions",
                    "/commune-portal-" + Magnolia.COMMUNE + "/acl_questions");

    private static final List<String> NEWER_SETTINGS =
            List.of(BYPASSES + "/communePortalForms", SERVLETS + "/CommunePortalReview");

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Magnolia magnolia;
    private final RestCalls author;

    UpdateSuite(Magnolia magnolia) {
        this.magnolia = magnolia;
        author = new RestCalls(magnolia, Magnolia.AUTHOR);
    }

    @Test
    void anInstallationOfTheFirstVersionGetsWhatCameLater() throws Exception {
        Map<String, Set<String>> installed = installed();
        int answer = magnolia.status(REVIEW, null);
        assertThat(answer).isNotEqualTo(401);
        makeOlder();
        Magnolia.await(PATIENCE, () -> magnolia.status(REVIEW, null) == 401);
        assertThat(installed()).isNotEqualTo(installed);

        assertThat(update()).isGreaterThan(10);
        assertThat(installed()).isEqualTo(installed);
        Magnolia.await(PATIENCE, () -> magnolia.status(REVIEW, null) == answer);

        update();
        assertThat(installed()).isEqualTo(installed);
    }

    private void makeOlder() throws IOException, InterruptedException {
        for (JsonNode permission : node(ROLES, "/anonymous/acl_uri").path("nodes")) {
            if (Magnolia.property(permission, "path").equals(REVIEWS)) {
                author.remove(ROLES, permission.path("path").asText());
            }
        }
        for (String path : NEWER_ROLES) {
            author.remove(ROLES, path);
        }
        for (String path : NEWER_SETTINGS) {
            author.remove("config", path);
        }
    }

    /** How many tasks there were. */
    private int update() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                magnolia.asSuperuser(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                magnolia.address(Magnolia.AUTHOR)
                                                        + DeskModule.UPDATE))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "from=" + FIRST_VERSION)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Integer.parseInt(answer.body().strip());
    }

    /** All that an update may touch, by where it is. */
    private Map<String, Set<String>> installed() throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        found.put("anonymous", values(ROLES, "/anonymous/acl_uri"));
        for (String role : List.of("board", "province", Magnolia.COMMUNE)) {
            found.put(role, values(ROLES, "/commune-portal-" + role));
        }
        found.put("superuser", values(ROLES, "/superuser"));
        found.put("filters", values("config", BYPASSES));
        found.put("servlets", values("config", SERVLETS));
        return found;
    }

    private Set<String> values(String workspace, String path) throws IOException {
        Set<String> found = new TreeSet<>();
        collect(node(workspace, path), "", found);
        return found;
    }

    /** Numbers of permissions say nothing, nor does the order of properties. */
    private static void collect(JsonNode node, String place, Set<String> found) {
        Set<String> properties = new TreeSet<>();
        for (JsonNode property : node.path("properties")) {
            properties.add(property.path("name").asText() + "=" + property.path("values"));
        }
        found.add(place.replaceAll("/[0-9]+$", "") + " " + properties);
        for (JsonNode child : node.path("nodes")) {
            collect(child, place + "/" + child.path("name").asText(), found);
        }
    }

    private JsonNode node(String workspace, String path) throws IOException {
        return magnolia.node(Magnolia.AUTHOR, workspace, path, 4);
    }
}
