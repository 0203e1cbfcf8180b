package vn.communeportal.webapp;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.communeportal.channels.FacebookSettings;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.host.Mail;
import vn.communeportal.insight.figures.GeneratedSheets;
import vn.communeportal.insight.figures.Period;
import vn.communeportal.insight.province.ProvinceFigures;
import vn.communeportal.insight.store.FigureNodes;
import vn.communeportal.insight.visits.VisitImport;
import vn.communeportal.webapp.storage.JackrabbitRepositories;

/** Measures how long figures take, see {@code figures.sh}. */
public final class FiguresBenchmark {

    private static final int COMMUNES = 114;
    private static final YearMonth FIRST = YearMonth.of(2016, 1);
    private static final YearMonth LAST = YearMonth.of(2025, 12);
    private static final int ITEMS_A_MONTH = 50;
    private static final int VISITS_A_YEAR = 120_000;
    private static final int ROUNDS = 21;

    private FiguresBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "make":
                make(folder);
                break;
            case "install":
                portal(folder).close();
                break;
            case "started":
                started(folder, Integer.parseInt(arguments[2]));
                break;
            default:
                read(folder);
        }
        // Threads of libraries would keep the process.
        System.exit(0);
    }

    private static PortalServer portal(Path folder) throws StartFailure {
        return PortalServer.start(
                new ServerSettings(
                        0,
                        InetAddress.getLoopbackAddress(),
                        folder,
                        false,
                        false,
                        Optional.empty()));
    }

    /** The first that anybody asks of a portal that serves since a while. */
    private static void started(Path folder, int seconds)
            throws StartFailure, InterruptedException {
        try (PortalServer portal = portal(folder)) {
            TimeUnit.SECONDS.sleep(seconds);
            ProvinceFigures province = new ProvinceFigures(portal.components().repositories());
            say(
                    "province, ten years, first, %d s after the start".formatted(seconds),
                    time(() -> province.rows(FIRST, LAST).size()));
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
            System.out.println("communes\t" + province.rows(LAST, LAST).size());
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
}
