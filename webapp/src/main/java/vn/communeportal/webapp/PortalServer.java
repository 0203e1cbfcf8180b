package vn.communeportal.webapp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.slf4j.bridge.SLF4JBridgeHandler;
import vn.communeportal.content.procedure.ImportReport;
import vn.communeportal.host.Person;
import vn.communeportal.text.Vietnamese;
import vn.communeportal.webapp.storage.DataFolder;
import vn.communeportal.webapp.storage.JackrabbitRepositories;
import vn.communeportal.webapp.web.WebServer;

/**
 * The running portal: data folder, repository, web server.
 *
 * <pre>
 * try (PortalServer portal = PortalServer.start(settings)) {
 *     browse(portal.address());
 * }
 * </pre>
 */
public final class PortalServer implements AutoCloseable {

    private static final String ADMINISTRATOR = "admin";

    private final DataFolder folder;
    private final PortalComponents components;
    private final WebServer web;
    private final List<Jobs> jobs;
    private final String firstPassword;
    private final ImportReport importReport;

    private PortalServer(
            DataFolder folder,
            PortalComponents components,
            WebServer web,
            String firstPassword,
            ImportReport importReport) {
        this.folder = folder;
        this.components = components;
        this.web = web;
        this.firstPassword = firstPassword;
        this.importReport = importReport;
        jobs =
                List.of(
                        components.times().publicationTimer(),
                        components.jobs(),
                        components.times().reminders(),
                        components.figures().counting(),
                        components.figures().visitTimer(),
                        components.figures().keeping(),
                        components.letters().mailTimer(),
                        components.books().posts());
        jobs.forEach(Jobs::start);
    }

    /**
     * Starts; on return it serves.
     *
     * @throws StartFailure if the port or the data folder cannot be had, or nothing can be imported
     */
    public static PortalServer start(ServerSettings settings) throws StartFailure {
        joinLogs();
        checkPort(settings.port(), settings.address());
        DataFolder folder = DataFolder.open(settings.data(), settings.reset());
        JackrabbitRepositories repositories = null;
        PortalComponents components = null;
        try {
            repositories =
                    JackrabbitRepositories.open(
                            folder.resolve("repository"), !folder.wasClosedCleanly());
            components =
                    new PortalComponents(
                            repositories,
                            folder.resolve("index"),
                            MailFile.read(folder.resolve(MailFile.NAME)),
                            ChannelsFile.read(folder.resolve(ChannelsFile.NAME)),
                            Clock.systemUTC());
            String firstPassword = null;
            if (folder.isNew()) {
                firstPassword = install(components);
                if (settings.samples()) {
                    Samples.install(components, folder);
                }
                folder.installed();
            }
            for (String code : settings.newCommunes()) {
                NewCommunes.make(components, ADMINISTRATOR, code);
            }
            ImportReport report =
                    settings.procedures().isPresent()
                            ? settings.procedures().get().run(components, ADMINISTRATOR)
                            : null;
            WebServer web =
                    new WebServer(settings.port(), settings.address(), folder.resolve("tomcat"));
            components.search().start();
            components.boardSearch().start();
            new PortalAddresses(components, Clock.systemUTC()).mount(web);
            web.start();
            return new PortalServer(folder, components, web, firstPassword, report);
        } catch (StartFailure | RuntimeException e) {
            if (components != null) {
                components.search().close();
                components.boardSearch().close();
            }
            if (repositories != null) {
                repositories.close();
            }
            folder.close();
            throw e;
        }
    }

    /** Tomcat and Vaadin write to the JDK's log; there is one log only. */
    private static void joinLogs() {
        if (!SLF4JBridgeHandler.isInstalled()) {
            SLF4JBridgeHandler.removeHandlersForRootLogger();
            SLF4JBridgeHandler.install();
        }
    }

    /** Before anything else is touched, since opening the repository takes a while. */
    private static void checkPort(int port, InetAddress address) throws StartFailure {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new StartFailure("port", e, Integer.toString(port), address.getHostAddress());
        }
    }

    private static String install(PortalComponents components) {
        byte[] random = new byte[12];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().encodeToString(random);
        components
                .accounts()
                .save(
                        new Person(
                                ADMINISTRATOR,
                                WebappTexts.text(Vietnamese.LOCALE, "administrator.name"),
                                "",
                                Vietnamese.LOCALE,
                                true),
                        password);
        return password;
    }

    /** Where it serves, {@code http://127.0.0.1:8080/}. */
    public String address() {
        return web.address();
    }

    public PortalComponents components() {
        return components;
    }

    /** Password of {@code admin}, if this start made that account; it is kept nowhere else. */
    public Optional<String> firstPassword() {
        return Optional.ofNullable(firstPassword);
    }

    /** Password of all sample accounts; empty if there are none. */
    public Optional<String> samplePassword() {
        return Samples.password(folder);
    }

    /** What the import did that the settings asked for. */
    public Optional<ImportReport> importReport() {
        return Optional.ofNullable(importReport);
    }

    /** Stops serving, then closes what is kept. */
    @Override
    public void close() {
        try {
            web.close();
            jobs.forEach(Jobs::close);
            components.figures().counter().flush();
            components.search().close();
            components.boardSearch().close();
        } finally {
            components.repositories().close();
            folder.close();
        }
    }
}
