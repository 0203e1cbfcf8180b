package vn.communeportal.webapp;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.editorial.trace.AuditReport;
import vn.communeportal.samples.SampleAccount;
import vn.communeportal.samples.SampleAccounts;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

/** Starts the portal from the command line. */
public final class Main {

    static final int STARTED = 0;
    static final int FAILED = 1;
    static final int MISUSED = 2;
    static final int NOT_AS_WRITTEN = 3;

    private final PrintStream out;
    private final PrintStream err;

    Main(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        // Vietnamese in UTF-8, whatever the locale of the console says.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = new Main(out, err).run(arguments);
        if (code != STARTED) {
            System.exit(code);
        }
    }

    /** Starts the server and leaves it running, or says why not; the exit code. */
    int run(String... arguments) {
        Options options = new Options();
        CommandLine commandLine = new CommandLine(options);
        try {
            commandLine.parseArgs(arguments);
        } catch (ParameterException e) {
            err.println(
                    WebappTexts.text(
                            Vietnamese.LOCALE, "console.misused", String.join(" ", arguments)));
            err.println(e.getMessage());
            err.println(both("console.help"));
            return MISUSED;
        }
        if (commandLine.isUsageHelpRequested()) {
            commandLine.usage(out);
            return STARTED;
        }
        if (commandLine.isVersionHelpRequested()) {
            commandLine.printVersionHelp(out);
            return STARTED;
        }
        try {
            if (options.verifyHistory != null) {
                return verify(options.settings(), options.verifyHistory);
            }
            PortalServer server = PortalServer.start(options.settings());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop"));
            announce(server);
            if (server.samplePassword().isPresent() && !options.address.isLoopbackAddress()) {
                out.println(both("console.samplesReachable"));
            }
            return STARTED;
        } catch (StartFailure e) {
            err.println(e.inBothLanguages());
            return FAILED;
        }
    }

    /** Opens what is kept, which no other process may have open, and looks at it. */
    private int verify(ServerSettings settings, String commune) throws StartFailure {
        AuditReport report = StoredHistories.verify(settings.data(), commune);
        out.println(report.text(Vietnamese.LOCALE));
        out.println(report.text(Locale.ENGLISH));
        return report.isInOrder() ? STARTED : NOT_AS_WRITTEN;
    }

    private void announce(PortalServer server) {
        server.importReport()
                .ifPresent(
                        report ->
                                out.println(
                                        report.text(Messages.shipped(), Vietnamese.LOCALE)
                                                + System.lineSeparator()
                                                + report.summary(
                                                        Messages.shipped(), Locale.ENGLISH)));
        out.println("Ready: " + server.address());
        List<Commune> communes =
                server.components().repositories().published(Communes.WORKSPACE, Communes::all);
        for (Commune commune : communes) {
            out.println("  " + commune.name() + ": " + server.address() + commune.id());
        }
        server.samplePassword().ifPresent(this::announceSamples);
        out.println(both("console.board", server.address() + ".board/"));
        server.firstPassword()
                .ifPresent(password -> out.println(both("console.firstPassword", password)));
        out.println(both("console.stop"));
    }

    private void announceSamples(String password) {
        out.println(both("console.samples", password));
        SampleAccounts.all().stream()
                .collect(
                        Collectors.groupingBy(
                                SampleAccount::commune,
                                LinkedHashMap::new,
                                Collectors.mapping(SampleAccount::login, Collectors.joining(" "))))
                .forEach((commune, logins) -> out.println("  " + commune + ": " + logins));
    }

    private void stop(PortalServer server) {
        server.close();
        out.println(both("console.stopped"));
    }

    private static String both(String key, Object... arguments) {
        return WebappTexts.text(Vietnamese.LOCALE, key, arguments)
                + System.lineSeparator()
                + WebappTexts.text(Locale.ENGLISH, key, arguments);
    }
}
