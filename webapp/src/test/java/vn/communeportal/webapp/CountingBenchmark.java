package vn.communeportal.webapp;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Section;
import vn.communeportal.templating.PageTree;

/**
 * What counting adds to a page from the cache, see {@code figures.sh}. One client asks for the same
 * page again and again, in short blocks that are counted and, by another {@code Accept} of the same
 * length, blocks that are not, in changing order. What is compared is the time that the server's
 * threads spend on a processor, so that others on the machine disturb little; each counted block
 * with the one beside it.
 */
public final class CountingBenchmark {

    private static final String COUNTED = "text/html";
    private static final String NOT_COUNTED = "text/xtml";
    private static final int BLOCK = 80;
    private static final int WARM_UP = 600;
    private static final int RESAMPLES = 2_000;
    private static final String BROWSER =
            "Mozilla/5.0 (Linux; Android 14; SM-A055F) AppleWebKit/537.36 (KHTML, like Gecko)"
                    + " Chrome/126.0.0.0 Mobile Safari/537.36";
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final URI address;
    private final byte[] buffer = new byte[1 << 16];
    private final Random random = new Random(7);
    private Socket socket;
    private DataInputStream in;
    private int visitor;

    private CountingBenchmark(URI address) {
        this.address = address;
    }

    /** Arguments: a folder for the portal, how many pairs of blocks. */
    public static void main(String[] arguments) throws Exception {
        ServerSettings settings =
                new ServerSettings(
                        0,
                        InetAddress.getLoopbackAddress(),
                        Path.of(arguments[0]),
                        true,
                        false,
                        Optional.empty());
        try (PortalServer server = PortalServer.start(settings)) {
            furnish(server.components());
            CountingBenchmark benchmark = new CountingBenchmark(URI.create(server.address()));
            benchmark.compare(
                    "not counted either time", NOT_COUNTED, Integer.parseInt(arguments[1]));
            benchmark.compare("counted", COUNTED, Integer.parseInt(arguments[1]));
        }
    }

    private static void furnish(PortalComponents components) {
        Commune commune =
                new Commune(
                        "hoa-phong",
                        Map.of("name", "Hòa Phong", "fullName", "Xã Hòa Phong"),
                        List.of(new Section("TT-01", "tin-tuc", "Tin", "News", "article", true)));
        components
                .repositories()
                .published(
                        Communes.WORKSPACE,
                        session -> {
                            Communes.write(session, commune);
                            session.save();
                            return null;
                        });
        components
                .repositories()
                .published(
                        PageTree.WORKSPACE,
                        session -> {
                            PageTree.create(session, commune);
                            session.save();
                            return null;
                        });
    }

    private void compare(String what, String accept, int pairs) throws IOException {
        for (int i = 0; i < WARM_UP; i++) {
            block(accept);
            block(NOT_COUNTED);
        }
        double[] ratios = new double[pairs];
        double[] plain = new double[pairs];
        double[] more = new double[pairs];
        double handed = spent("jobs");
        for (int i = 0; i < pairs; i++) {
            boolean first = random.nextBoolean();
            double one = first ? block(accept) : 0;
            plain[i] = block(NOT_COUNTED);
            double counted = first ? one : block(accept);
            ratios[i] = counted / plain[i];
            more[i] = counted - plain[i];
        }
        handed = (spent("jobs") - handed) / pairs / BLOCK;
        double[] interval = interval(ratios);
        System.out.printf(
                Locale.ROOT,
                "%s: page %.2f µs of a processor, adds %.3f µs = %.2f %% (95 %%: %.2f to %.2f),"
                        + " %d pairs of %d pages; timers meanwhile %.3f µs a counted page%n",
                what,
                median(plain),
                median(more),
                100 * (median(ratios) - 1),
                100 * (interval[0] - 1),
                100 * (interval[1] - 1),
                pairs,
                BLOCK,
                handed);
    }

    /** Of medians of as many ratios drawn with replacement. */
    private double[] interval(double[] ratios) {
        double[] medians = new double[RESAMPLES];
        double[] drawn = new double[ratios.length];
        for (int i = 0; i < RESAMPLES; i++) {
            for (int j = 0; j < drawn.length; j++) {
                drawn[j] = ratios[random.nextInt(ratios.length)];
            }
            medians[i] = median(drawn);
        }
        Arrays.sort(medians);
        return new double[] {medians[RESAMPLES / 40], medians[RESAMPLES - RESAMPLES / 40]};
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Microseconds of a processor that threads of this name have spent so far. */
    private static double spent(String name) {
        Map<Long, String> names = new HashMap<>();
        for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
            if (thread != null) {
                names.put(thread.getThreadId(), thread.getThreadName());
            }
        }
        return names.entrySet().stream()
                        .filter(thread -> thread.getValue().startsWith(name))
                        .mapToLong(thread -> Math.max(0, THREADS.getThreadCpuTime(thread.getKey())))
                        .sum()
                / 1e3;
    }

    /** Microseconds of a processor a page, with a connection of its own. */
    private double block(String accept) throws IOException {
        socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        ask(accept);
        double before = spent("http-");
        for (int i = 0; i < BLOCK; i++) {
            ask(accept);
        }
        double spent = spent("http-") - before;
        socket.close();
        return spent / BLOCK;
    }

    private void ask(String accept) throws IOException {
        // Five views a visit.
        int number = ++visitor / 5;
        String request =
                "GET /hoa-phong HTTP/1.1\r\nHost: localhost\r\nAccept: "
                        + accept
                        + "\r\nAccept-Language: vi\r\nUser-Agent: "
                        + BROWSER
                        + "\r\nX-Forwarded-For: 203."
                        + (number >> 16 & 255)
                        + "."
                        + (number >> 8 & 255)
                        + "."
                        + (number & 255)
                        + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            int read = in.read();
            if (read < 0) {
                throw new IOException("The server hung up");
            }
            head.append((char) read);
        }
        String lower = head.toString().toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http/1.1 200")) {
            throw new IOException(lower);
        }
        int length = lower.indexOf("content-length: ") + "content-length: ".length();
        in.readNBytes(
                buffer, 0, Integer.parseInt(lower.substring(length, lower.indexOf('\r', length))));
    }
}
