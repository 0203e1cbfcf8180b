package vn.communeportal.webapp.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.search.missed.MissedOfNodes;
import vn.communeportal.search.missed.MissedSearch;
import vn.communeportal.search.missed.MissedSearches;

/** A node of the citizens' side tells the boards' instance what was not found. */
class MissedSearchesTest {

    private static final String KEY = "a-key-of-at-least-sixteen";
    private static final String PATH = MissedOfNodes.PATH + "?commune=hoa-phong";

    private PortalFixture portal;

    @BeforeEach
    void open() throws Exception {
        portal = new PortalFixture();
        portal.commune("hoa-phong", "Hòa Phong");
        portal.publish(
                "hoa-phong",
                PortalFixture.ARTICLE,
                TestContent.article("Khai sinh"),
                PortalFixture.NOW);
        portal.serve();
        for (int i = 0; i < 3; i++) {
            portal.page("/hoa-phong/tim-kiem?q=s%C3%A2n+b%C3%B3ng");
            portal.page("/hoa-phong/tim-kiem?q=khai+sinh");
            portal.page("/hoa-phong/tim-kiem?q=khai+sinh&kind=procedure");
        }
    }

    @AfterEach
    void close() {
        System.clearProperty(MissedOfNodes.KEY);
        System.clearProperty(MissedOfNodes.NODES);
        portal.close();
    }

    @Test
    void onlyWhoKnowsTheKeyIsTold() throws Exception {
        assertThat(portal.status(PATH)).isEqualTo(404);
        assertThat(portal.get(PATH, "Authorization", "Bearer ").statusCode()).isEqualTo(404);
        System.setProperty(MissedOfNodes.KEY, KEY);
        assertThat(portal.get(PATH, "Authorization", "Bearer wrong").statusCode()).isEqualTo(404);
        assertThat(portal.get(PATH, "Authorization", "Bearer " + KEY).statusCode()).isEqualTo(200);
    }

    @Test
    void theBoardsInstanceAddsUpWhatNodesTell(@TempDir Path folder) {
        MissedSearches boards =
                new MissedSearches(() -> folder.resolve("missed.txt"), Clock.systemUTC());
        System.setProperty(MissedOfNodes.KEY, KEY);
        System.setProperty(
                MissedOfNodes.NODES,
                portal.address() + ", " + portal.address() + ",http://127.0.0.1:1");
        List<MissedSearch> all = new MissedOfNodes(boards).list("hoa-phong");
        assertThat(all).extracting(MissedSearch::toString).containsExactly("6 × san bong");
    }
}
