package vn.communeportal.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that people run, as they run it. */
class RunnableJarIT {

    private static final Path JAR = Path.of("target", "commune-portal.jar");
    private static final int ENDED_BY_SIGTERM = 128 + 15;

    @TempDir private Path folder;

    @Test
    void servesUntilItIsToldToStop() throws Exception {
        Path data = folder.resolve("data");
        Process process = start("--port", "0", "--no-samples", "--data", data.toString());
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            String ready = readUntil(output, "Ready: ");
            assertThat(ready).matches("Ready: http://127\\.0\\.0\\.1:\\d+/");
            URI address = URI.create(ready.substring("Ready: ".length()));

            HttpResponse<String> health = get(address.resolve("/.portal/health"));
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body()).contains("\"communes\":[");
            Process second = start("--port", "0", "--data", data.toString());
            assertThat(second.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(second.exitValue()).isEqualTo(Main.FAILED);
            assertThat(text(second)).contains("in use by another process");

            process.toHandle().destroy();
            assertThat(readUntil(output, "Stopped.")).isEqualTo("Stopped.");
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isEqualTo(ENDED_BY_SIGTERM);
            assertThat(data.resolve("running")).doesNotExist();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void anUnknownOptionEndsWithTwo() throws Exception {
        Process process = start("--khong-co");

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(Main.MISUSED);
        assertThat(text(process)).contains("Tham số không hợp lệ: --khong-co", "--help");
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-Xmx512m",
                                "-jar",
                                JAR.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String readUntil(BufferedReader output, String beginning) throws IOException {
        StringBuilder before = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(beginning)) {
                return line;
            }
            before.append(line).append('\n');
        }
        throw new AssertionError("No \"" + beginning + "\" in: " + before);
    }

    private static String text(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
