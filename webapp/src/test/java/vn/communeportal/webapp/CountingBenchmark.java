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
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import javax.servlet.http.HttpServletResponse;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Section;
import vn.communeportal.templating.PageTree;
import vn.communeportal.templating.PageViews;
import vn.communeportal.webapp.web.WebServer;

/**
 * What counting adds to a page from the cache, see {@code figures.sh}. A client asks for the same
 * page again and again. The portal's servlet is told that the request does not ask for HTML, and so
 * counts nothing; behind it a filter makes the very call that counts, with the request as it came,
 * and takes the time of both. Differences between pages that are counted and others that are not
 * would be lost in their scatter.
 */
public final class CountingBenchmark {

    private static final int VIEWS_OF_A_VISIT = 5;
    private static final int PAGES_OF_A_CONNECTION = 80;
    private static final int WARM_UP = 100_000;
    private static final String BROWSER =
            "Mozilla/5.0 (Linux; Android 14; SM-A055F) AppleWebKit/537.36 (KHTML, like Gecko)"
                    + " Chrome/126.0.0.0 Mobile Safari/537.36";
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final URI address;
    private final byte[] buffer = new byte[1 << 16];
    private Socket socket;
    private DataInputStream in;
    private int visitor;

    private CountingBenchmark(URI address) {
        this.address = address;
    }

    /** Arguments: a folder for the portal, how many pages. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int pages = Integer.parseInt(arguments[1]);
        ServerSettings settings =
                new ServerSettings(
                        0, InetAddress.getLoopbackAddress(), folder, true, false, Optional.empty());
        try (PortalServer portal = PortalServer.start(settings);
                WebServer web =
                        new WebServer(0, InetAddress.getLoopbackAddress(), folder.resolve("web"))) {
            PortalComponents components = portal.components();
            furnish(components);
            Stopwatch stopwatch = new Stopwatch(components.figures().views());
            web.addFilter(stopwatch, "/*");
            new PortalAddresses(components, Clock.systemUTC()).mount(web);
            web.start();
            CountingBenchmark benchmark = new CountingBenchmark(URI.create(web.address()));
            benchmark.ask(WARM_UP);
            stopwatch.begin(pages);
            double timers = spent("jobs");
            double servers = spent("http-");
            benchmark.ask(pages);
            stopwatch.print((spent("http-") - servers) / pages, (spent("jobs") - timers) / pages);
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

    private void ask(int pages) throws IOException {
        for (int i = 0; i < pages; i++) {
            if (i % PAGES_OF_A_CONNECTION == 0) {
                connect();
            }
            ask();
        }
        socket.close();
    }

    private void connect() throws IOException {
        if (socket != null) {
            socket.close();
        }
        socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
    }

    private void ask() throws IOException {
        int number = ++visitor / VIEWS_OF_A_VISIT;
        String request =
                "GET /hoa-phong HTTP/1.1\r\nHost: localhost\r\nAccept: text/html"
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

    /** Takes the times. */
    private static final class Stopwatch implements Filter {

        private final PageViews views;
        private long[] calls = new long[0];
        private long[] pages = new long[0];
        private long[] nothing = new long[0];
        private int taken;

        private Stopwatch(PageViews views) {
            this.views = views;
        }

        /** Forgets what was before. One client asks: no two requests are served at once. */
        private synchronized void begin(int most) {
            calls = new long[most];
            pages = new long[most];
            nothing = new long[most];
            taken = 0;
        }

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            HttpServletRequest asked = (HttpServletRequest) request;
            long start = System.nanoTime();
            chain.doFilter(new NoHtml(asked), response);
            // As the call does first.
            response.flushBuffer();
            long served = System.nanoTime();
            views.served(asked, (HttpServletResponse) response, asked.getRequestURI());
            long counted = System.nanoTime();
            keep(served - start, counted - served, System.nanoTime() - counted);
        }

        private synchronized void keep(long page, long call, long clock) {
            if (taken < pages.length) {
                pages[taken] = page;
                calls[taken] = call;
                nothing[taken] = clock;
                taken++;
            }
        }

        /** Microseconds of a processor: of the server's threads and of timers, a page. */
        private synchronized void print(double servers, double timers) {
            if (taken < pages.length) {
                throw new IllegalStateException("Only " + taken + " pages were served");
            }
            double clock = share(nothing, 50);
            double call = share(calls, 50) - clock;
            double mean = LongStream.of(calls).average().orElseThrow() - clock;
            double page = LongStream.of(pages).average().orElseThrow();
            System.out.printf(
                    Locale.ROOT,
                    "%d pages: counting takes a page %.0f ns (median; mean %.0f, 99 %% below %.0f;"
                            + " the clock's own %.0f ns taken off), the page without it %.1f µs"
                            + " (median; mean %.1f), its thread a processor for %.1f µs%n"
                            + "counting adds %.2f %% of the median page, %.2f %% of the mean,"
                            + " %.2f %% of the processor; timers meanwhile %.2f µs a page%n",
                    taken,
                    call,
                    mean,
                    share(calls, 99) - clock,
                    clock,
                    share(pages, 50) / 1e3,
                    page / 1e3,
                    servers,
                    100 * call / share(pages, 50),
                    100 * mean / page,
                    mean / servers / 10,
                    timers);
        }

        private static double share(long[] times, int percent) {
            long[] sorted = times.clone();
            Arrays.sort(sorted);
            return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
        }
    }

    /** A request that asks for no page that is counted. */
    private static final class NoHtml extends HttpServletRequestWrapper {

        private NoHtml(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getHeader(String name) {
            return name.equals("Accept") ? "text/xtml" : super.getHeader(name);
        }
    }
}
