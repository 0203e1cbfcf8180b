package vn.communeportal.magnolia.suite;

import java.io.File;
import java.io.IOException;
import java.net.BindException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.catalina.startup.Tomcat;
import vn.communeportal.webapp.testing.Folders;

/**
 * An author and a public instance of Magnolia with the module in them, in a JVM of their own. They
 * are copies of the exploded webapp that {@code -Dmagnolia.webapp} names; the original is not
 * touched.
 */
final class MagnoliaInstances implements AutoCloseable {

    static final String AUTHOR = "/magnoliaAuthor";
    static final String PUBLIC = "/magnoliaPublic";

    /** A folder that the same Tomcat serves as it is, for comparisons of speed. */
    private static final String FILES = "/files";

    /** Where the shipped author looks for its public instance. */
    private static final int PORT = 8080;

    /** With which the author fetches what citizens sent. */
    private static final String TRANSFER_KEY = "khoa-dung-chung-cua-bo-kiem-thu-magnolia";

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final Path folder;
    private Process process;
    private SuiteMail mail;
    private Duration startTime;

    private MagnoliaInstances(Path folder) {
        this.folder = folder;
    }

    /**
     * Lays both instances out below the folder, which is emptied first.
     *
     * @param webapp the exploded webapp of Magnolia 6.2
     * @param jars what goes into {@code WEB-INF/lib} of both
     * @param samples ids of sample communes that the author installs, separated by commas
     */
    static MagnoliaInstances layOut(Path webapp, Path folder, List<Path> jars, String samples)
            throws IOException {
        checkPort();
        Folders.delete(folder);
        MagnoliaInstances instances = new MagnoliaInstances(folder);
        for (String path : List.of(AUTHOR, PUBLIC)) {
            Path instance = instances.webapp(path);
            Folders.copy(webapp, instance);
            instances.configure(path, samples);
        }
        instances.replace(jars);
        return instances;
    }

    /** Puts the module's jars in the place of those of another version. */
    void replace(List<Path> jars) throws IOException {
        for (String path : List.of(AUTHOR, PUBLIC)) {
            Path libraries = webapp(path).resolve("WEB-INF/lib");
            try (Stream<Path> present = Files.list(libraries)) {
                for (Path other : present.filter(MagnoliaInstances::isOurs).toList()) {
                    Files.delete(other);
                }
            }
            for (Path jar : jars) {
                Files.copy(jar, libraries.resolve(jar.getFileName()));
            }
        }
    }

    private static boolean isOurs(Path library) {
        return library.getFileName().toString().startsWith("commune-portal-");
    }

    /** Those that were laid out in the folder and started by somebody else, who also ends them. */
    static MagnoliaInstances running(Path folder) {
        return new MagnoliaInstances(folder);
    }

    private void configure(String path, String samples) throws IOException {
        boolean author = path.equals(AUTHOR);
        Folders.delete(webapp(path).resolve("WEB-INF/config" + AUTHOR));
        Path file = webapp(path).resolve("WEB-INF/config/default/magnolia.properties");
        StringBuilder properties =
                new StringBuilder(Files.readString(file, StandardCharsets.ISO_8859_1));
        properties
                .append("\nmagnolia.bootstrap.authorInstance=")
                .append(author)
                .append("\nmagnolia.bootstrap.dir=WEB-INF/bootstrap/")
                .append(author ? "author" : "public")
                .append(" WEB-INF/bootstrap/common")
                .append("\ncommuneportal.samples=")
                .append(author ? samples : "")
                .append("\ncommuneportal.transfer.key=")
                .append(TRANSFER_KEY)
                .append("\ncommuneportal.transfer.nodes=")
                .append(author ? "http://127.0.0.1:" + PORT + PUBLIC : "")
                .append("\ncommuneportal.mail.server=")
                .append(author ? SuiteMail.HOST : "")
                .append("\ncommuneportal.mail.port=")
                .append(SuiteMail.SMTP)
                .append("\ncommuneportal.mail.security=none")
                .append("\ncommuneportal.mail.from=cong@mau.example")
                .append("\ncommuneportal.mail.boardAddress=")
                .append(address(AUTHOR))
                .append("/.board/")
                .append("\nmagnolia.update.auto=true")
                .append("\nmagnolia.resources.dir=")
                .append(Files.createDirectories(folder.resolve("light-modules")))
                .append('\n');
        Files.writeString(file, properties, StandardCharsets.ISO_8859_1);
    }

    /** Starts both and waits until they answer; remembers how long that took. */
    void start() throws IOException, InterruptedException {
        mail = SuiteMail.start();
        Instant before = Instant.now();
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx1500m"));
        for (String opened :
                List.of(
                        "java.lang",
                        "java.util",
                        "java.io",
                        "java.net",
                        "java.text",
                        "java.lang.reflect",
                        "sun.nio.ch")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.addAll(
                List.of(
                        "-Dnet.bytebuddy.experimental=true",
                        "-Djava.awt.headless=true",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        classPath()));
        command.addAll(
                List.of(
                        MagnoliaTomcat.class.getName(),
                        String.valueOf(PORT),
                        Files.createDirectories(folder.resolve("tomcat")).toString()));
        command.addAll(
                List.of(
                        AUTHOR,
                        webapp(AUTHOR).toString(),
                        PUBLIC,
                        webapp(PUBLIC).toString(),
                        FILES,
                        Files.createDirectories(webapp(FILES)).toString()));
        process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(console().toFile())
                        .start();
        awaitAnswer(AUTHOR);
        awaitAnswer(PUBLIC);
        startTime = Duration.between(before, Instant.now());
    }

    private static String classPath() throws IOException {
        List<String> entries = new ArrayList<>();
        for (String jar : System.getProperty("java.class.path").split(File.pathSeparator)) {
            String name = Path.of(jar).getFileName().toString().toLowerCase(Locale.ROOT);
            if (name.startsWith("tomcat-")
                    || name.startsWith("jakarta.annotation")
                    || name.startsWith("javax.annotation")) {
                entries.add(jar);
            }
        }
        if (entries.isEmpty()) {
            throw new IOException("No Tomcat on the class path of " + Tomcat.class);
        }
        entries.add(ownClasses().toString());
        return String.join(File.pathSeparator, entries);
    }

    /** A folder with nothing but what the JVM of Tomcat needs of this package. */
    private static Path ownClasses() throws IOException {
        Path classes = Files.createTempDirectory("magnolia-tomcat");
        String folder = MagnoliaTomcat.class.getPackageName().replace('.', '/');
        Files.createDirectories(classes.resolve(folder));
        for (String name : List.of("MagnoliaTomcat.class", "tomcat-web.xml")) {
            try (var in = MagnoliaTomcat.class.getResourceAsStream(name)) {
                Files.copy(in, classes.resolve(folder).resolve(name));
            }
        }
        return classes;
    }

    private void awaitAnswer(String path) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!answers(path)) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                throw new IOException("No answer from " + path + ", see " + console());
            }
            process.waitFor(1, TimeUnit.SECONDS);
        }
    }

    private boolean answers(String path) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection)
                            URI.create(address(path) + "/.magnolia/admincentral")
                                    .toURL()
                                    .openConnection();
            connection.setReadTimeout(60_000);
            connection.setInstanceFollowRedirects(false);
            int status = connection.getResponseCode();
            return status == 200 || status == 302 || status == 401;
        } catch (IOException e) {
            return false;
        }
    }

    /** {@code http://127.0.0.1:<port>/magnoliaAuthor} or the like. */
    String address(String path) {
        return "http://127.0.0.1:" + PORT + path;
    }

    Path webapp(String path) {
        return folder.resolve(path.substring(1));
    }

    /** Everything that both print. */
    Path console() {
        return folder.resolve("console.log");
    }

    /** From the start of the JVM until both answered. */
    Duration startTime() {
        return startTime;
    }

    /** Memory of the JVM in MiB, resident; -1 where the system does not tell. */
    long residentMegabytes() throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) {
            return -1;
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        return -1;
    }

    @Override
    public void close() {
        if (mail != null) {
            mail.close();
        }
        if (process != null) {
            process.destroy();
            process.onExit()
                    .orTimeout(60, TimeUnit.SECONDS)
                    .exceptionally(late -> process.destroyForcibly())
                    .join();
        }
    }

    private static void checkPort() throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT));
        } catch (BindException e) {
            throw new IOException("Port " + PORT + " is taken; free it for the suite", e);
        }
    }
}
