package vn.communeportal.webapp;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.communeportal.channels.FacebookSettings;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Section;
import vn.communeportal.host.Mail;
import vn.communeportal.insight.figures.GeneratedSheets;
import vn.communeportal.insight.figures.Period;
import vn.communeportal.insight.province.ProvinceFigures;
import vn.communeportal.insight.store.FigureNodes;
import vn.communeportal.insight.visits.VisitImport;
import vn.communeportal.templating.PageTree;
import vn.communeportal.webapp.storage.JackrabbitRepositories;

/** Measures figures and what counting costs, see {@code figures.sh}. */
public final class FiguresBenchmark {

    private static final int COMMUNES = 114;
    private static final YearMonth FIRST = YearMonth.of(2016, 1);
    private static final YearMonth LAST = YearMonth.of(2025, 12);
    private static final int ITEMS_A_MONTH = 50;
    private static final int VISITS_A_YEAR = 120_000;
    private static final int ROUNDS = 21;
    private static final int BLOCK = 3_000;
    private static final int REQUESTS = 90;
    private static final String BROWSER =
            "Mozilla/5.0 (Linux; Android 14; SM-A055F) AppleWebKit/537.36 (KHTML, like Gecko)"
                    + " Chrome/126.0.0.0 Mobile Safari/537.36";

    private FiguresBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "make":
                make(folder);
                break;
            case "read":
                read(folder);
                break;
            default:
                count(folder);
        }
    }

    private static String id(int number) {
        return "xa-" + number;
    }

    private static void make(Path folder) {
        try (JackrabbitRepositories repositories = JackrabbitRepositories.open(folder, false)) {
            VisitImport visits = new VisitImport(repositories, Clock.systemUTC());
            for (int i = 1; i <= COMMUNES; i++) {
                Commune commune = new Commune(id(i), Map.of("name", "Xã " + i), List.of());
                repositories.editing(
                        Communes.WORKSPACE,
                        session -> {
                            Communes.write(session, commune);
                            session.save();
                            return null;
                        });
                for (int year = FIRST.getYear(); year <= LAST.getYear(); year++) {
                    visits.take(
                            commune.id(),
                            LocalDate.of(year, 1, 1),
                            LocalDate.of(year, 12, 31),
                            VISITS_A_YEAR,
                            200);
                }
                repositories.editing(
                        FigureNodes.WORKSPACE,
                        session -> {
                            for (YearMonth at = FIRST; !at.isAfter(LAST); at = at.plusMonths(1)) {
                                GeneratedSheets.write(session, commune.id(), at, ITEMS_A_MONTH);
                            }
                            session.save();
                            return null;
                        });
            }
        }
    }

    private static void read(Path folder) throws StartFailure {
        try (JackrabbitRepositories repositories = JackrabbitRepositories.open(folder, false)) {
            ProvinceFigures province = new ProvinceFigures(repositories);
            say("province, ten years, first", time(() -> province.rows(FIRST, LAST).size()));
            say("province, ten years, median", median(() -> province.rows(FIRST, LAST).size()));
            YearMonth january = LAST.withMonth(1);
            say("province, one year, median", median(() -> province.rows(january, LAST).size()));
            PortalComponents components =
                    new PortalComponents(
                            repositories,
                            folder.resolve("index"),
                            noMail(),
                            FacebookSettings.none(),
                            Clock.systemUTC());
            Period tenYears = Period.of(FIRST.atDay(1), LAST.atEndOfMonth());
            say(
                    "commune, ten years, first",
                    time(
                            () ->
                                    (int)
                                            components
                                                    .figures()
                                                    .figures()
                                                    .of(id(7), tenYears)
                                                    .items()
                                                    .count()));
            say(
                    "commune, ten years, median",
                    median(
                            () ->
                                    (int)
                                            components
                                                    .figures()
                                                    .figures()
                                                    .of(id(7), tenYears)
                                                    .items()
                                                    .count()));
            say(
                    "commune, one year, first",
                    time(
                            () ->
                                    (int)
                                            components
                                                    .figures()
                                                    .figures()
                                                    .of(id(9), Period.year(2025))
                                                    .items()
                                                    .count()));
        }
    }

    private static Mail noMail() throws StartFailure {
        return MailFile.read(Path.of("no-mail"));
    }

    /** Milliseconds. */
    private static double time(Supplier<Integer> work) {
        long start = System.nanoTime();
        if (work.get() == 0) {
            throw new IllegalStateException("Nothing was read");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(Supplier<Integer> work) {
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            times[i] = time(work);
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static void say(String what, double milliseconds) {
        System.out.printf(Locale.ROOT, "%s\t%.1f ms%n", what, milliseconds);
    }

    /** The same page with counting and, by a header that keeps it from being counted, without. */
    private static void count(Path folder) throws Exception {
        ServerSettings settings =
                new ServerSettings(
                        0, InetAddress.getLoopbackAddress(), folder, true, false, Optional.empty());
        try (PortalServer server = PortalServer.start(settings)) {
            Commune commune =
                    new Commune(
                            "hoa-phong",
                            Map.of("name", "Hòa Phong", "fullName", "Xã Hòa Phong"),
                            List.of(
                                    new Section(
                                            "TT-01", "tin-tuc", "Tin", "News", "article", true)));
            server.components()
                    .repositories()
                    .published(
                            Communes.WORKSPACE,
                            session -> {
                                Communes.write(session, commune);
                                session.save();
                                return null;
                            });
            server.components()
                    .repositories()
                    .published(
                            PageTree.WORKSPACE,
                            session -> {
                                PageTree.create(session, commune);
                                session.save();
                                return null;
                            });
            URI address = URI.create(server.address());
            ab(address);
        }
    }

    private static void ab(URI address) throws IOException {
        List<Double> with = new ArrayList<>();
        List<Double> without = new ArrayList<>();
        for (int round = 0; round < 2 * ROUNDS; round++) {
            with.add(block(address, "X-Any-Thing: prefetch"));
            without.add(block(address, "Sec-Purpose: prefetch"));
        }
        // The first ones warm up. Where others use the machine too the fastest blocks say most.
        List<Double> counted = with.subList(ROUNDS, with.size());
        List<Double> plain = without.subList(ROUNDS, without.size());
        compare("median", median(plain), median(counted));
        compare("fastest", Collections.min(plain), Collections.min(counted));
    }

    private static void compare(String what, double plain, double counted) {
        System.out.printf(
                Locale.ROOT,
                "page from the cache, %s\t%.2f µs, counted %.2f µs, counting adds %.2f %%%n",
                what,
                plain,
                counted,
                100 * (counted - plain) / plain);
    }

    /** Microseconds a page. */
    private static double block(URI address, String header) throws IOException {
        byte[] buffer = new byte[1 << 16];
        Socket socket = null;
        DataInputStream in = null;
        long start = System.nanoTime();
        for (int i = 0; i < BLOCK; i++) {
            // Tomcat ends a connection after a hundred requests.
            if (i % REQUESTS == 0) {
                if (socket != null) {
                    socket.close();
                }
                socket = new Socket(address.getHost(), address.getPort());
                socket.setTcpNoDelay(true);
                in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
            }
            String request =
                    "GET /hoa-phong HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n"
                            + header
                            + "\r\nUser-Agent: "
                            + BROWSER
                            + "\r\nX-Forwarded-For: 203.0."
                            + (i / 250)
                            + "."
                            + (i % 250)
                            + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            skipAnswer(in, buffer);
        }
        socket.close();
        return (System.nanoTime() - start) / 1e3 / BLOCK;
    }

    private static void skipAnswer(DataInputStream in, byte[] buffer) throws IOException {
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
        int left = Integer.parseInt(lower.substring(length, lower.indexOf('\r', length)));
        while (left > 0) {
            left -= in.read(buffer, 0, Math.min(left, buffer.length));
        }
    }

    private static double median(List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        sorted.sort(null);
        return sorted.get(sorted.size() / 2);
    }
}
