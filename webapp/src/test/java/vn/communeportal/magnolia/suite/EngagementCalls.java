package vn.communeportal.magnolia.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.communeportal.webapp.testing.FormWork;

/** What is asked of both instances without a browser: forms, pages, and how far the intake is. */
final class EngagementCalls {

    private static final String COMMUNE = Magnolia.OTHER_COMMUNE;
    private static final String FORM = "/.portal/gui/" + COMMUNE + "/gui-cau-hoi";
    private static final Pattern TOKEN = Pattern.compile("name=\"cp-token\" value=\"([^\"]+)\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Magnolia magnolia;

    EngagementCalls(Magnolia magnolia) {
        this.magnolia = magnolia;
    }

    /** A page of the public instance. */
    String page(String path) {
        return magnolia.get(Magnolia.PUBLIC + path, null).body();
    }

    /** What the public instance finds in the commune. */
    String search(String words) {
        return magnolia.get(
                        Magnolia.PUBLIC
                                + "/.portal/search?commune="
                                + COMMUNE
                                + "&q="
                                + URLEncoder.encode(words, StandardCharsets.UTF_8),
                        null)
                .body();
    }

    /** The form for questions as a browser would send it. */
    Map<String, String> filledIn(String title) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(magnolia.get(Magnolia.PUBLIC + FORM, null).body());
        assertThat(token.find()).isTrue();
        Map<String, String> typed = new HashMap<>();
        typed.put("subject", title);
        typed.put("text", "Đường hỏng đã lâu.");
        typed.put("name", CitizenLetter.SENDER);
        typed.put(FormWork.TOKEN, token.group(1));
        typed.put(FormWork.RESULT, FormWork.of(token.group(1)));
        return typed;
    }

    /** A number of an instance's health about what citizens sent. */
    int number(String instance, String name) {
        try {
            return magnolia.health(instance).path("intake").path(name).asInt(-1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many matters have the question's title, on the author. */
    int filed(String title) {
        try {
            HttpResponse<String> answer =
                    magnolia.asSuperuser(
                            HttpRequest.newBuilder(
                                            URI.create(
                                                    magnolia.address(Magnolia.AUTHOR)
                                                            + DeskModule.MATTERS))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(
                                            BodyPublishers.ofString(
                                                    encoded(
                                                            Map.of(
                                                                    "commune",
                                                                    COMMUNE,
                                                                    "title",
                                                                    title,
                                                                    "writer",
                                                                    EngagementSuite.EDITOR,
                                                                    "head",
                                                                    EngagementSuite.HEAD)))));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return Integer.parseInt(answer.body().strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends the form that was {@link #filledIn filled in}. */
    HttpResponse<String> send(Map<String, String> typed) throws IOException, InterruptedException {
        return post(Magnolia.PUBLIC + FORM, "application/x-www-form-urlencoded", encoded(typed));
    }

    HttpResponse<String> post(String path, String type, String body)
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
