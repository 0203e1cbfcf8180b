package vn.communeportal.magnolia.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.communeportal.webapp.testing.FormWork;

/** A citizen asks on the public instance, the board answers on the author, the citizen reads it. */
@OnMagnolia
@Order(3)
class EngagementSuite {

    private static final String FORM = "/.portal/gui/" + Magnolia.COMMUNE + "/gui-cau-hoi";
    private static final String STATUS = "/.portal/gui/" + Magnolia.COMMUNE + "/tra-cuu-ho-so";
    private static final String TRANSFER = "/.portal/transfer";
    private static final String TITLE = "Bao giờ sửa đường thôn 7?";
    private static final String ANSWER = "Đường thôn 7 được sửa trong quý II.";
    private static final Pattern TOKEN = Pattern.compile("name=\"cp-token\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("form-code\">([0-9A-Z-]{19})<");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Magnolia magnolia;

    EngagementSuite(Magnolia magnolia) {
        this.magnolia = magnolia;
    }

    @Test
    void aQuestionGoesToTheAuthorAndItsAnswerComesBack() throws Exception {
        Map<String, String> typed = filledIn();
        String received = send(FORM, typed).body();
        Matcher code = CODE.matcher(received);
        assertThat(code.find()).as(received).isTrue();
        // The same form again is the same submission.
        assertThat(send(FORM, typed).body()).contains(code.group(1));
        assertThat(status(code.group(1))).contains("Đã tiếp nhận");

        Magnolia.await(PATIENCE, () -> filed(Map.of()) == 1);
        Magnolia.await(PATIENCE, () -> intake(Magnolia.PUBLIC, "waiting") == 0);
        String kept = magnolia.tree(Magnolia.PUBLIC, "engagementIntake", "/submissions", 4);
        assertThat(kept).doesNotContain("contentKey", "thôn 7");

        assertThat(filed(Map.of("answer", ANSWER))).isEqualTo(1);
        Magnolia.await(PATIENCE, () -> status(code.group(1)).contains(ANSWER));
        assertThat(
                        magnolia.health(Magnolia.AUTHOR)
                                .path("intake")
                                .path("trips")
                                .path(0)
                                .path("works")
                                .asBoolean())
                .isTrue();
    }

    @Test
    void nobodyElseFetchesAnything() throws Exception {
        for (String instance : new String[] {Magnolia.PUBLIC, Magnolia.AUTHOR}) {
            HttpResponse<String> answer =
                    post(instance + TRANSFER, "application/json", "{\"channel\":\"submissions\"}");
            assertThat(answer.statusCode()).isIn(401, 404);
            assertThat(answer.body()).doesNotContain("rows");
        }
    }

    private Map<String, String> filledIn() throws IOException, InterruptedException {
        String page =
                CLIENT.send(
                                HttpRequest.newBuilder(
                                                URI.create(
                                                        magnolia.address(Magnolia.PUBLIC) + FORM))
                                        .build(),
                                BodyHandlers.ofString())
                        .body();
        Matcher token = TOKEN.matcher(page);
        assertThat(token.find()).as(page).isTrue();
        Map<String, String> typed = new HashMap<>();
        typed.put("subject", TITLE);
        typed.put("text", "Đường hỏng đã lâu.");
        typed.put("name", "Nguyễn Văn An");
        typed.put(FormWork.TOKEN, token.group(1));
        typed.put(FormWork.RESULT, FormWork.of(token.group(1)));
        return typed;
    }

    private String status(String code) {
        try {
            return send(STATUS, Map.of("ma", code)).body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private int intake(String instance, String number) {
        try {
            return magnolia.health(instance).path("intake").path(number).asInt(-1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many matters have the question's title, on the author. */
    private int filed(Map<String, String> more) {
        Map<String, String> asked = new HashMap<>(more);
        asked.put("commune", Magnolia.COMMUNE);
        asked.put("title", TITLE);
        asked.put("writer", Magnolia.EDITOR);
        asked.put("head", Magnolia.HEAD);
        try {
            HttpResponse<String> answer =
                    magnolia.asSuperuser(
                            HttpRequest.newBuilder(
                                            URI.create(
                                                    magnolia.address(Magnolia.AUTHOR)
                                                            + DeskModule.MATTERS))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString(encoded(asked))));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return Integer.parseInt(answer.body().strip());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> send(String path, Map<String, String> typed)
            throws IOException, InterruptedException {
        return post(Magnolia.PUBLIC + path, "application/x-www-form-urlencoded", encoded(typed));
    }

    private HttpResponse<String> post(String path, String type, String body)
            throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(magnolia.address("") + path))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String encoded(Map<String, String> typed) {
        return typed.entrySet().stream()
                .map(
                        one ->
                                one.getKey()
                                        + "="
                                        + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
