package vn.communeportal.engagement.transfer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** Asks another instance and believes only an answer that it signed. */
final class Caller {

    private static final Duration PATIENCE_TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int OK = 200;

    private final Seal seal;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(PATIENCE_TO_CONNECT)
                    .version(Version.HTTP_1_1)
                    .followRedirects(Redirect.NEVER)
                    .build();

    Caller(Seal seal) {
        this.seal = seal;
    }

    Message ask(URI address, Message question) throws IOException, InterruptedException {
        byte[] body = question.bytes();
        Map<String, String> headers = seal.ask(body);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address)
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
        if (response.statusCode() != OK) {
            throw new IOException(
                    "HTTP "
                            + response.statusCode()
                            + (response.statusCode() == 404
                                    ? ": another secret, or the clocks differ"
                                    : ""));
        }
        String signature = response.headers().firstValue(Seal.SIGNATURE).orElse(null);
        if (!seal.isAnswer(headers.get(Seal.NONCE), response.body(), signature)) {
            throw new IOException("The answer is not signed with our secret");
        }
        return Message.read(response.body());
    }
}
