package vn.communeportal.webapp.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.communeportal.content.Content;
import vn.communeportal.content.Visibility;

/** What programs get: answers to what is asked wrongly, single items, tables. */
class OpenDataTest {

    private static PortalFixture portal;
    private static String document;
    private static String draft;

    @BeforeAll
    static void open() throws Exception {
        portal = new PortalFixture();
        portal.commune("hoa-phong", "Hòa Phong");
        document =
                portal.publish(
                        "hoa-phong",
                        PortalFixture.DOCUMENT,
                        TestContent.document("26/QĐ-UBND", "Về \"Ban Biên tập\", tổ giúp việc")
                                .with(
                                        "files",
                                        List.of(
                                                Content.empty()
                                                        .with("file", TestContent.pdf("qd.pdf"))
                                                        .with("signedOriginal", true))),
                        PortalFixture.NOW);
        portal.publish(
                "hoa-phong",
                PortalFixture.ARTICLE,
                TestContent.article("=HYPERLINK(\"http://x\";\"Biên tập\")"),
                PortalFixture.NOW);
        draft =
                portal.put(
                        "hoa-phong",
                        PortalFixture.ARTICLE,
                        TestContent.article("Bản nháp"),
                        PortalFixture.NOW,
                        "draft",
                        "");
        portal.serve();
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @ParameterizedTest
    @CsvSource({
        "page=0, page",
        "page=1.5, page",
        "page=101&size=100, page",
        "size=0, size",
        "size=101, size",
        "from=18/7/2025, from",
        "from=2025-13-01, from",
        "from=2025-02-01&to=2025-01-01, to",
        "sort=best, sort",
        "kind=none, kind",
        "language=fr, language",
        "yaer=2025, yaer",
        "q=a&q=b, q",
    })
    void whatCannotBeReadIsSaid(String query, String parameter) throws Exception {
        for (String path : List.of("/.portal/search", "/.portal/search/suggestions")) {
            HttpResponse<byte[]> answer = portal.get(path + "?" + query);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/json");
            JsonNode json = new ObjectMapper().readTree(answer.body());
            assertThat(json.get("error").asText()).isEqualTo("parameters");
            assertThat(json.get("parameters").fieldNames()).toIterable().containsExactly(parameter);
        }
    }

    @Test
    void anItemHasAllItsPublicFields() throws Exception {
        JsonNode json =
                new ObjectMapper().readTree(portal.get("/.portal/items/" + document).body());
        assertThat(json.get("number").asText()).isEqualTo("26/QĐ-UBND");
        assertThat(json.at("/fields/issueDate").asText()).isEqualTo("2025-07-18");
        assertThat(json.at("/fields/files/0/signedOriginal").asBoolean()).isTrue();
        assertThat(json.at("/fields/files/0/file/mediaType").asText()).isEqualTo("application/pdf");
        assertThat(portal.status(json.at("/fields/files/0/file/path").asText())).isEqualTo(200);
        assertThat(portal.status(json.get("path").asText())).isEqualTo(200);
    }

    @Test
    void onlyVisibleItemsAreThere() throws Exception {
        for (String id : List.of(draft, "x", "00000000-0000-0000-0000-000000000000")) {
            assertThat(portal.status("/.portal/items/" + id)).as(id).isEqualTo(404);
        }
    }

    @Test
    void aTableOpensInSpreadsheetsAndHasNoFormulas() throws Exception {
        HttpResponse<byte[]> answer =
                portal.get("/.portal/search.csv?commune=hoa-phong&q=bien+tap&sort=newest");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(answer.body()).startsWith(0xEF, 0xBB, 0xBF);
        String table = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(table.split("\r\n")).hasSize(3);
        assertThat(table)
                .contains("\"Về \"\"Ban Biên tập\"\", tổ giúp việc\",2025-07-18,")
                .contains("\"'=HYPERLINK(\"\"http://x\"\";")
                .contains("Quyết định")
                .doesNotContain("nháp");
        assertThat(portal.status("/.portal/search.csv?size=1001")).isEqualTo(400);
    }

    @Test
    void nothingOfWhatIsHiddenIsInTheTable() throws Exception {
        portal.put(
                "hoa-phong",
                PortalFixture.ARTICLE,
                TestContent.article("Biên tập đã gỡ"),
                PortalFixture.NOW,
                Visibility.WITHDRAWN,
                "Gỡ");
        assertThat(new String(portal.get("/.portal/search.csv").body(), StandardCharsets.UTF_8))
                .doesNotContain("đã gỡ");
    }
}
