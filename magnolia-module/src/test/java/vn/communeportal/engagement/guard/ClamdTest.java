package vn.communeportal.engagement.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
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
    void filesOfLettersAreNotCleanBecauseNobodyLooked() throws IOException {
        LetterScanner letters = new LetterScanner(bench);
        assertThat(letters.isHarmful(new byte[] {1})).as("no scanner is named").isFalse();
        try (ServerSocket probe = new ServerSocket(0)) {
            bench.settings.put(Clamd.SOCKET, "127.0.0.1:" + probe.getLocalPort());
        }
        assertThatThrownBy(() -> letters.isHarmful(new byte[] {1}))
                .isInstanceOf(IllegalStateException.class);
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

    /** See {@link RealClamd}. */
    @Nested
    @Tag("thorough")
    class ARealOne {

        private static RealClamd real;

        @BeforeAll
        static void start() throws Exception {
            real = RealClamd.start();
        }

        @AfterAll
        static void stop() throws Exception {
            if (real != null) {
                real.stop();
            }
        }

        @Test
        void findsTheTestSignatureAndPassesOthers() throws RefusedException {
            bench.settings.put(Clamd.SOCKET, real.socket());

            clamd.check(GuardBench.pdf());
            for (int i = 0; i < 20; i++) {
                assertThatThrownBy(() -> clamd.check(RealClamd.virus()))
                        .isInstanceOfSatisfying(
                                RefusedException.class,
                                e -> assertThat(e.refusal()).isEqualTo(Refusal.FILE_INFECTED));
            }
        }

        @Test
        void aFormWithAnInfectedFileIsRefused() {
            bench.settings.put(Clamd.SOCKET, real.socket());
            byte[] pdf = GuardBench.pdf();
            byte[] both = RealClamd.infected(pdf);

            assertThat(bench.send(GuardBench.body().file("file", "a.pdf", both)).refusal())
                    .contains(Refusal.FILE_INFECTED);
            assertThat(bench.send(GuardBench.body().file("file", "a.pdf", pdf)).refusal())
                    .isEmpty();
        }
    }
}
