package vn.communeportal.engagement.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A clamd that is installed (Debian: clamav-daemon), or that the property {@code clamd} names, with
 * a database of one signature: EICAR's test file.
 */
public final class RealClamd {

    private static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final Path folder;
    private final Process process;

    private RealClamd(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
    }

    /** Runs and answers; the test is skipped where there is none. */
    public static RealClamd start() throws IOException {
        String program =
                Stream.of(System.getProperty("clamd", ""), "/usr/sbin/clamd")
                        .filter(path -> Files.isExecutable(Path.of(path)) && !path.isEmpty())
                        .findFirst()
                        .orElse(null);
        assumeTrue(
                program != null,
                "Skipped: there is no clamd here (Debian: apt-get install clamav-daemon)");
        Path folder = Files.createTempDirectory("clamd");
        StringBuilder hex = new StringBuilder();
        for (byte each : virus()) {
            hex.append(String.format("%02x", each));
        }
        Files.createDirectory(folder.resolve("db"));
        Files.writeString(folder.resolve("db/test.ndb"), "Portal.Test:0:*:" + hex + "\n");
        Files.writeString(
                folder.resolve("clamd.conf"),
                String.join(
                        "\n",
                        List.of(
                                "Foreground yes",
                                "DatabaseDirectory " + folder.resolve("db"),
                                "LocalSocket " + folder.resolve("socket"),
                                "User " + System.getProperty("user.name"),
                                "")));
        Process process =
                new ProcessBuilder(program, "--config-file=" + folder.resolve("clamd.conf"))
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        RealClamd started = new RealClamd(folder, process);
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (!Files.exists(folder.resolve("socket"))) {
            assertThat(process.isAlive() && Instant.now().isBefore(end)).as(started::log).isTrue();
            Thread.onSpinWait();
        }
        return started;
    }

    /** What setting {@link Clamd#SOCKET} names. */
    public String socket() {
        return folder.resolve("socket").toString();
    }

    /** What every scanner finds. */
    public static byte[] virus() {
        return EICAR.getBytes(StandardCharsets.US_ASCII);
    }

    /** The file with the virus behind its end. */
    public static byte[] infected(byte[] file) {
        byte[] virus = ("%" + EICAR + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] both = Arrays.copyOf(file, file.length + virus.length);
        System.arraycopy(virus, 0, both, file.length, virus.length);
        return both;
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Answers no more when it returns. */
    public void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
