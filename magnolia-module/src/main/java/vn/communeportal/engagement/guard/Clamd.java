package vn.communeportal.engagement.guard;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.host.Installation;

/**
 * Has ClamAV's daemon look at files, over the socket that {@value #SOCKET} names: {@code
 * 127.0.0.1:3310}, or with Java 16 or later the path of a local one. Without that setting nothing
 * is looked at; with it no file is taken that the daemon has not passed.
 */
public final class Clamd {

    /** Setting: host and port, or path. */
    public static final String SOCKET = "communeportal.clamd";

    private static final Logger log = LoggerFactory.getLogger(Clamd.class);

    private static final int PATIENCE_SECONDS = 30;
    private static final int CHUNK = 64 << 10;
    private static final int LONGEST_ANSWER = 4096;
    private static final int AT_A_TIME = 8;

    private final Installation installation;
    private final ExecutorService threads =
            new ThreadPoolExecutor(
                    0,
                    AT_A_TIME,
                    10,
                    TimeUnit.SECONDS,
                    new SynchronousQueue<>(),
                    work -> {
                        Thread thread = new Thread(work, "commune-portal-clamd");
                        thread.setDaemon(true);
                        return thread;
                    },
                    new ThreadPoolExecutor.CallerRunsPolicy());

    Clamd(Installation installation) {
        this.installation = installation;
    }

    /**
     * @throws RefusedException if it found something, or cannot be asked
     */
    void check(byte[] bytes) throws RefusedException {
        String socket = installation.setting(SOCKET);
        if (socket.isEmpty()) {
            return;
        }
        Future<String> asked = threads.submit(() -> ask(socket, bytes));
        String answer;
        try {
            answer = asked.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            asked.cancel(true);
            log.error("The virus scanner at {} does not answer: {}", socket, e.toString());
            throw new RefusedException(Refusal.SCANNER_DOWN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedException(Refusal.SCANNER_DOWN);
        }
        if (answer.endsWith(" FOUND")) {
            log.warn("The virus scanner found something: {}", answer);
            throw new RefusedException(Refusal.FILE_INFECTED);
        }
        if (!answer.equals("stream: OK")) {
            log.error("The virus scanner answers: {}", answer);
            throw new RefusedException(Refusal.SCANNER_DOWN);
        }
    }

    private static String ask(String socket, byte[] bytes) throws IOException {
        try (SocketChannel channel = SocketChannel.open(address(socket))) {
            DataOutputStream out = new DataOutputStream(Channels.newOutputStream(channel));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int from = 0; from < bytes.length; from += CHUNK) {
                int length = Math.min(CHUNK, bytes.length - from);
                out.writeInt(length);
                out.write(bytes, from, length);
            }
            out.writeInt(0);
            out.flush();
            byte[] answer = Channels.newInputStream(channel).readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        }
    }

    private static SocketAddress address(String socket) throws IOException {
        int colon = socket.lastIndexOf(':');
        if (!socket.startsWith("/") && colon > 0) {
            return new InetSocketAddress(
                    socket.substring(0, colon), Integer.parseInt(socket.substring(colon + 1)));
        }
        try {
            // Of Java 16, while 6.2 installations run on 11.
            return (SocketAddress)
                    Class.forName("java.net.UnixDomainSocketAddress")
                            .getMethod("of", String.class)
                            .invoke(null, socket);
        } catch (ReflectiveOperationException e) {
            throw new IOException("A local socket needs Java 16 or later; give host and port", e);
        }
    }
}
