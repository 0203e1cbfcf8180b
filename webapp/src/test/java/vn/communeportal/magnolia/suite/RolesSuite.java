package vn.communeportal.magnolia.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may read what: Magnolia's roles follow the boards. */
@OnMagnolia
class RolesSuite {

    private static final String NODES = Magnolia.AUTHOR + "/.rest/nodes/v1/";

    private final Magnolia magnolia;

    RolesSuite(Magnolia magnolia) {
        this.magnolia = magnolia;
    }

    /** Roles follow the boards within seconds. */
    @BeforeEach
    void awaitRoles() throws InterruptedException {
        for (String[] own :
                List.of(
                        new String[] {Magnolia.COMMUNE, Magnolia.HEAD},
                        new String[] {Magnolia.OTHER_COMMUNE, "nc-truongban"})) {
            Magnolia.await(
                    Duration.ofSeconds(60),
                    () -> magnolia.status(NODES + "articles/" + own[0], own[1]) == 200);
        }
    }

    @Test
    void aCommunesRoleReadsThatCommuneAndWritesNothing() throws IOException {
        for (String workspace : Magnolia.WORKSPACES) {
            List<String> paths = new ArrayList<>();
            for (JsonNode permission :
                    magnolia.node(
                                    Magnolia.AUTHOR,
                                    "userroles",
                                    "/commune-portal-" + Magnolia.COMMUNE + "/acl_" + workspace,
                                    2)
                            .path("nodes")) {
                paths.add(
                        Magnolia.property(permission, "path")
                                + " "
                                + Magnolia.property(permission, "permissions"));
            }
            assertThat(paths)
                    .containsExactlyInAnyOrder(
                            "/" + Magnolia.COMMUNE + " 8",
                            "/" + Magnolia.COMMUNE + "/* 8",
                            Magnolia.VERSIONS + " 0",
                            Magnolia.VERSIONS + "/* 0");
        }
        for (String role : List.of("commune-portal-board", "commune-portal-province")) {
            assertThat(magnolia.status(NODES + "userroles/" + role, Magnolia.SUPERUSER))
                    .isEqualTo(200);
        }
    }

    @Test
    void aBoardSeesNothingOfAnotherCommune() {
        assertThat(magnolia.status(NODES + "articles/" + Magnolia.OTHER_COMMUNE, "nc-truongban"))
                .isEqualTo(200);
        for (String workspace : Magnolia.WORKSPACES) {
            String other = NODES + workspace + "/" + Magnolia.OTHER_COMMUNE;
            for (String login : List.of(Magnolia.HEAD, Magnolia.EDITOR, Magnolia.CONTRIBUTOR)) {
                assertThat(magnolia.status(other, login)).as(login + other).isEqualTo(404);
                assertThat(magnolia.get(NODES + workspace + "/?depth=9", login).body())
                        .as(login + workspace)
                        .doesNotContain(Magnolia.OTHER_COMMUNE);
            }
        }
    }

    @Test
    void contributorsReadNobodyElsesDrafts() {
        String commune = NODES + "articles/" + Magnolia.COMMUNE;
        assertThat(magnolia.status(commune, Magnolia.CONTRIBUTOR)).isEqualTo(404);
        assertThat(magnolia.status(commune, null)).isIn(401, 403, 404);
        assertThat(magnolia.status(commune + "?depth=9", "anonymous")).isIn(401, 403, 404);
    }
}
