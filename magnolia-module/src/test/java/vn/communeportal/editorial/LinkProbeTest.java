package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.communeportal.editorial.checks.LinkAnswers.Answer;

class LinkProbeTest {

    /** Answers one question with this line. */
    private static boolean asked(String answer) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> answer(server, answer));
            thread.start();
            boolean there =
                    new PageProbe(address -> true, 2_000)
                            .answers("http://127.0.0.1:" + server.getLocalPort() + "/tin?a=1");
            thread.join();
            return there;
        }
    }

    private static void answer(ServerSocket server, String answer) {
        try (Socket socket = server.accept()) {
            socket.getInputStream().read(new byte[2_000]);
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            // The asker has gone.
        }
    }

    @Test
    void whatServersSay() throws Exception {
        assertThat(asked("HTTP/1.1 200 OK\r\n\r\n")).isTrue();
        assertThat(asked("HTTP/1.1 301 Moved\r\nLocation: http://10.0.0.1/\r\n\r\n")).isTrue();
        assertThat(asked("HTTP/1.1 403 Forbidden\r\n\r\n")).isTrue();
        assertThat(asked("HTTP/1.1 404 Not Found\r\n\r\n")).isFalse();
        assertThat(asked("HTTP/1.1 503 Unavailable\r\n\r\n")).isFalse();
        assertThat(asked("x".repeat(5_000))).isFalse();
        assertThat(asked("")).isFalse();
    }

    @Test
    void whoNeverAnswersIsSilent() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertThat(
                            new PageProbe(address -> true, 200)
                                    .answers("http://127.0.0.1:" + server.getLocalPort() + "/"))
                    .isFalse();
        }
    }

    @Test
    void nothingInsideIsAsked() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(100);
            String port = ":" + server.getLocalPort() + "/";
            PageProbe probe = new PageProbe(PublicAddresses::contain, 500);
            for (String host : List.of("127.0.0.1", "localhost", "[::1]", "2130706433", "0")) {
                assertThat(probe.answers("http://" + host + port)).as(host).isFalse();
            }
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",
                "224.0.0.1", "198.18.0.1", "255.255.255.255", "::1", "fe80::1", "fc00::1",
                "::ffff:10.0.0.1", "2002:a00:1::", "2001:0:1::"
            })
    void whatIsNotPublic(String address) throws Exception {
        assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"113.160.1.1", "8.8.8.8", "2001:ee0:1::1", "172.32.0.1"})
    void whatIsPublic(String address) throws Exception {
        assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void askingNeverWaitsAndAnswersAreKeptForAnHour() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        List<String> asked = new ArrayList<>();
        long[] now = {0};
        LinkProbe probe =
                new LinkProbe(
                        address -> {
                            asked.add(address);
                            return address.endsWith("there");
                        },
                        waiting::add,
                        () -> now[0]);

        assertThat(probe.of("http://a/there")).isEqualTo(Answer.UNKNOWN);
        assertThat(probe.of("http://a/gone")).isEqualTo(Answer.UNKNOWN);
        waiting.forEach(Runnable::run);
        waiting.clear();
        assertThat(probe.of("http://a/there")).isEqualTo(Answer.ANSWERS);
        assertThat(probe.of("http://a/gone")).isEqualTo(Answer.SILENT);
        assertThat(asked).hasSize(2);
        now[0] = 2 * 3_600_000_000_000L;
        assertThat(probe.of("http://a/gone")).isEqualTo(Answer.UNKNOWN);
    }
}
