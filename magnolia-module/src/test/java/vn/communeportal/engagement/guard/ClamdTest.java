package vn.communeportal.engagement.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The virus scanner: how it is spoken to, and a real one with a signature for tests. */
class ClamdTest {

    private final GuardBench bench = new GuardBench();
    private final Clamd clamd = new Clamd(bench);

    @Test
    void withoutASettingNothingIsAsked() throws RefusedException {
        clamd.check(new byte[] {1});
    }

    @Test
    void noScannerNoFiles() throws IOException {
        int free;
        try (ServerSocket probe = new ServerSocket(0)) {
            free = probe.getLocalPort();
        }
        bench.settings.put(Clamd.SOCKET, "127.0.0.1:" + free);

        assertThatThrownBy(() -> clamd.check(new byte[] {1}))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refusal()).isEqualTo(Refusal.SCANNER_DOWN));
    }

    @Test
    void theWholeFileGoesInChunks() throws Exception {
        byte[] file = new byte[150_000];
        file[149_999] = 42;
        AtomicReference<byte[]> heard = new AtomicReference<>();
        try (ServerSocket server = new ServerSocket(0)) {
            Thread daemon =
                    new Thread(
                            () -> {
                                try (Socket socket = server.accept()) {
                                    heard.set(listen(socket));
                                } catch (IOException e) {
                                    heard.set(new byte[0]);
                                }
                            });
            daemon.start();
            bench.settings.put(Clamd.SOCKET, "127.0.0.1:" + server.getLocalPort());
            clamd.check(file);
            daemon.join();
        }
        assertThat(heard.get()).isEqualTo(file);
    }

    private static byte[] listen(Socket socket) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                .isEqualTo("zINSTREAM\0");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            all.writeBytes(in.readNBytes(length));
        }
        socket.getOutputStream().write("stream: OK\0".getBytes(StandardCharsets.US_ASCII));
        return all.toByteArray();
    }

    /**
     * A clamd that is installed (Debian: clamav-daemon), or that the property {@code clamd} names,
     * with a database of one signature: EICAR's test file.
     */
    @Nested
    @Tag("thorough")
    class ARealOne {

        private static final String EICAR =
                "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

        private static Process process;
        private static Path folder;

        @BeforeAll
        static void start() throws Exception {
            String program =
                    Stream.of(System.getProperty("clamd", ""), "/usr/sbin/clamd")
                            .filter(path -> Files.isExecutable(Path.of(path)) && !path.isEmpty())
                            .findFirst()
                            .orElse(null);
            assumeTrue(
                    program != null,
                    "Skipped: there is no clamd here (Debian: apt-get install clamav-daemon)");
            folder = Files.createTempDirectory("clamd");
            StringBuilder hex = new StringBuilder();
            for (byte each : EICAR.getBytes(StandardCharsets.US_ASCII)) {
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
            process =
                    new ProcessBuilder(program, "--config-file=" + folder.resolve("clamd.conf"))
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("log").toFile())
                            .start();
            Instant end = Instant.now().plus(Duration.ofSeconds(60));
            while (!Files.exists(folder.resolve("socket"))) {
                assertThat(process.isAlive() && Instant.now().isBefore(end))
                        .as(() -> log())
                        .isTrue();
                Thread.onSpinWait();
            }
        }

        private static String log() {
            try {
                return Files.readString(folder.resolve("log"));
            } catch (IOException e) {
                return e.toString();
            }
        }

        @AfterAll
        static void stop() {
            if (process != null) {
                process.destroy();
            }
        }

        @Test
        void findsTheTestSignatureAndPassesOthers() throws RefusedException {
            bench.settings.put(Clamd.SOCKET, folder.resolve("socket").toString());

            clamd.check(GuardBench.pdf());
            for (int i = 0; i < 20; i++) {
                assertThatThrownBy(() -> clamd.check(EICAR.getBytes(StandardCharsets.US_ASCII)))
                        .isInstanceOfSatisfying(
                                RefusedException.class,
                                e -> assertThat(e.refusal()).isEqualTo(Refusal.FILE_INFECTED));
            }
        }

        @Test
        void aFormWithAnInfectedFileIsRefused() {
            bench.settings.put(Clamd.SOCKET, folder.resolve("socket").toString());
            byte[] pdf = GuardBench.pdf();
            byte[] virus = ("%" + EICAR + "\n").getBytes(StandardCharsets.US_ASCII);
            byte[] both = Arrays.copyOf(pdf, pdf.length + virus.length);
            System.arraycopy(virus, 0, both, pdf.length, virus.length);

            assertThat(bench.send(GuardBench.body().file("file", "a.pdf", both)).refusal())
                    .contains(Refusal.FILE_INFECTED);
            assertThat(bench.send(GuardBench.body().file("file", "a.pdf", pdf)).refusal())
                    .isEmpty();
        }
    }
}
