package vn.communeportal.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Items;
import vn.communeportal.content.Section;
import vn.communeportal.host.Repositories;
import vn.communeportal.webapp.testing.TestPortal;

class HealthTest {

    private static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);
    private static final ContentType DOCUMENT =
            ContentTypes.shipped().named(ContentTypes.LEGAL_DOCUMENT);

    private static final ContentType SCHEDULE = ContentTypes.shipped().named(ContentTypes.SCHEDULE);

    @Test
    void countsWhatCitizensSeeBySection(@TempDir Path folder) throws Exception {
        try (TestPortal portal = TestPortal.start(folder.resolve("data"))) {
            Repositories repositories = portal.server().components().repositories();
            repositories.published(Communes.WORKSPACE, HealthTest::communes);
            Instant now = Instant.now();
            repositories.published(
                    ARTICLE.workspace(),
                    session -> {
                        for (int i = 0; i < 40; i++) {
                            add(session, ARTICLE, "TT-01", "published", null, null);
                        }
                        Duration day = Duration.ofDays(1);
                        add(session, ARTICLE, "TT-01", "published", now.plus(day), null);
                        add(session, ARTICLE, "TT-01", "published", null, now.minus(day));
                        add(session, ARTICLE, "TT-01", "withdrawn", null, null);
                        add(session, ARTICLE, "CU", "published", null, null);
                        session.save();
                        return null;
                    });
            repositories.published(
                    DOCUMENT.workspace(),
                    session -> {
                        add(session, DOCUMENT, "TT-01", "published", now.minusSeconds(60), null);
                        session.save();
                        return null;
                    });
            repositories.published(
                    SCHEDULE.workspace(),
                    session -> {
                        add(session, SCHEDULE, "TT-02", "published", null, null);
                        session.save();
                        return null;
                    });
            repositories.editing(
                    ARTICLE.workspace(),
                    session -> {
                        add(session, ARTICLE, "TT-01", "published", null, null);
                        session.save();
                        return null;
                    });

            HttpResponse<String> answer = portal.visitor().get("/.portal/health");

            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .isEqualTo("application/json;charset=UTF-8");
            JsonNode health = new ObjectMapper().readTree(answer.body());
            assertThat(health.get("version").asText()).matches("\\d+\\.\\d+\\.\\d+.*");
            assertThat(health.get("uptimeSeconds").asLong()).isBetween(0L, 600L);
            assertThat(health.get("communes"))
                    .hasToString(
                            "[{\"id\":\"hoa-phong\",\"name\":\"Hòa Phong\",\"path\":\"/hoa-phong\","
                                    + "\"published\":{\"all\":42,\"TT-01\":41,\"TT-02\":0,\"CU\":1},"
                                    + "\"information\":{\"all\":1,\"TT-02\":1}}]");
        }
    }

    private static Void communes(Session session) throws RepositoryException {
        Communes.write(
                session,
                new Commune(
                        "hoa-phong",
                        Map.of("name", "Hòa Phong"),
                        List.of(section("TT-01"), section("TT-02"))));
        session.save();
        return null;
    }

    private static Section section(String code) {
        return new Section(code, code, code, code, ContentTypes.ARTICLE, true);
    }

    private static void add(
            Session session,
            ContentType type,
            String section,
            String state,
            Instant from,
            Instant until)
            throws RepositoryException {
        Content content =
                Content.empty()
                        .with("title", "Tin")
                        .with("section", section)
                        .with("publishFrom", from)
                        .with("publishUntil", until);
        Node node = Items.create(session, type, "hoa-phong", content, Instant.now());
        node.setProperty("state", state);
        node.setProperty("publishedAt", Calendar.getInstance());
    }
}
