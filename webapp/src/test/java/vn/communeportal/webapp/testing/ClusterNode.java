package vn.communeportal.webapp.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.jackrabbit.core.config.RepositoryConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.InputSource;
import vn.communeportal.content.ItemsByWords;
import vn.communeportal.editorial.BoardSettings;
import vn.communeportal.editorial.CaseFinder;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Notices;
import vn.communeportal.editorial.Publications;
import vn.communeportal.editorial.ReceivedDrafts;
import vn.communeportal.editorial.ScheduledPublishing;
import vn.communeportal.editorial.letters.MailIntake;
import vn.communeportal.editorial.letters.Mailboxes;
import vn.communeportal.editorial.time.DailyDigest;
import vn.communeportal.editorial.time.Escalation;
import vn.communeportal.editorial.time.MyWork;
import vn.communeportal.editorial.time.Timetables;
import vn.communeportal.engagement.guard.Secret;
import vn.communeportal.engagement.intake.IntakeStore;
import vn.communeportal.engagement.intake.StoredArrivals;
import vn.communeportal.engagement.intake.StoredIntake;
import vn.communeportal.engagement.matter.Answering;
import vn.communeportal.engagement.matter.CitizenMail;
import vn.communeportal.engagement.matter.EngagementDesk;
import vn.communeportal.engagement.matter.PublicOpinions;
import vn.communeportal.engagement.matter.Reception;
import vn.communeportal.engagement.transfer.Channels;
import vn.communeportal.engagement.transfer.SharedKey;
import vn.communeportal.engagement.transfer.Trips;
import vn.communeportal.host.Inbox;
import vn.communeportal.host.Installation;
import vn.communeportal.host.Mail;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;
import vn.communeportal.mail.SmtpMail;
import vn.communeportal.mail.SmtpSettings;
import vn.communeportal.testing.TestClock;
import vn.communeportal.testing.TestInstallation;
import vn.communeportal.testing.TestPeople;
import vn.communeportal.webapp.storage.JackrabbitRepositories;
import vn.communeportal.webapp.storage.WorkspacePublishing;

/**
 * A process that is one of several nodes over one database and one folder of files, with everything
 * that runs by itself. It obeys lines at its input: {@code make}, {@code work}, {@code later},
 * {@code report}; at their end it closes as hosts do.
 */
public final class ClusterNode {

    private static final Logger log = LoggerFactory.getLogger(ClusterNode.class);

    /** What the name of the file with a node's notices ends with: receiver, subject, item. */
    public static final String NOTICES = "-notices.txt";

    private static final String CLUSTER =
            "<Cluster id='${node}' syncDelay='500'>"
                    + "<Journal class='org.apache.jackrabbit.core.journal.DatabaseJournal'>"
                    + "<param name='revision' value='${rep.home}/revision.log'/>"
                    + "<param name='dataSourceName' value='store'/>"
                    + "<param name='schemaObjectPrefix' value='"
                    + ClusterDatabase.JOURNAL
                    + "'/>"
                    + "</Journal></Cluster></Repository>";

    /** Where node types and names of namespaces are. */
    private static final String OWN_FILES =
            "<FileSystem class=\"vn.communeportal.webapp.storage.WholeFiles\">\n"
                    + "    <param name=\"path\" value=\"${rep.home}/repository\"/>";

    private static final String COMMON_FILES =
            "<FileSystem class='org.apache.jackrabbit.core.fs.db.DbFileSystem'>"
                    + "<param name='dataSourceName' value='store'/>"
                    + "<param name='schemaObjectPrefix' value='FILES_'/>";

    /** At a start; made for a repository that nobody writes to meanwhile. */
    private static final String INDEX_CHECK = "enableConsistencyCheck\" value=\"";

    final JackrabbitRepositories repositories;
    final EditorialDesk desk;
    final EngagementDesk matters;
    final StoredIntake intake;
    final BoardSettings settings;
    final Clock clock;
    volatile Duration shift;
    private final List<Runnable> jobs;
    private final Path notices;
    private final ScheduledExecutorService threads =
            Executors.newScheduledThreadPool(
                    6,
                    work -> {
                        Thread made = new Thread(work, "jobs");
                        made.setDaemon(true);
                        return made;
                    });

    private ClusterNode(Path folder, String node, String database, int smtpPort, Duration shift)
            throws Exception {
        this.shift = shift;
        clock = new TestClock(() -> Instant.now().plus(this.shift));
        notices = folder.resolve(node + NOTICES);
        repositories = JackrabbitRepositories.open(configuration(folder, node, database));
        Installation installation = new TestInstallation(folder.resolve(node));
        People people = people();
        Inbox inbox =
                (login, subject, text, workspace, id) -> note(login + "|" + subject + "|" + id);
        WorkspacePublishing publishing = new WorkspacePublishing(repositories);
        Publications publications = new Publications(repositories, publishing);
        desk =
                new EditorialDesk(
                        repositories, people, publications, new Notices(inbox, people), clock);
        ScheduledPublishing timer = new ScheduledPublishing(repositories, desk, clock);
        CaseFinder finder = new CaseFinder(repositories, desk, ItemsByWords.NONE);
        Timetables timetables = new Timetables(repositories, desk, clock);
        Escalation escalation = new Escalation(repositories, finder, desk, timetables, clock);
        Mail mail =
                new SmtpMail(
                        SmtpSettings.read(
                                Map.of(
                                                "server", "127.0.0.1",
                                                "port", String.valueOf(smtpPort),
                                                "security", "none",
                                                "from", "portal@example.vn")
                                        ::get));
        DailyDigest digest =
                new DailyDigest(
                        repositories,
                        desk,
                        new MyWork(finder, desk, timetables, clock),
                        people,
                        mail,
                        clock);
        settings = new BoardSettings(repositories, desk, clock);
        MailIntake letters =
                new MailIntake(
                        repositories,
                        desk,
                        new ReceivedDrafts(repositories, desk, clock),
                        new Mailboxes(settings, installation),
                        bytes -> false,
                        people,
                        mail,
                        clock);
        SharedKey key = new SharedKey(installation);
        IntakeStore store = new IntakeStore(repositories, installation, clock);
        intake = new StoredIntake(store, new Secret(key, installation));
        StoredArrivals arrivals =
                new StoredArrivals(store, new Trips(new Channels(), key, installation, clock));
        Answering answering =
                new Answering(
                        repositories,
                        desk,
                        arrivals,
                        new PublicOpinions(repositories, publishing),
                        new CitizenMail(repositories, mail));
        matters = new EngagementDesk(repositories, desk, answering, clock);
        Reception reception =
                new Reception(repositories, arrivals, answering, desk, people, inbox, clock);
        jobs =
                List.of(
                        timer::run,
                        escalation::run,
                        digest::run,
                        letters::run,
                        reception::run,
                        publications::retryPending);
    }

    /**
     * The shipped one with a journal. The database, which has the node types too, and the files lie
     * where all nodes reach them; each has its own index.
     */
    private static RepositoryConfig configuration(Path folder, String node, String database)
            throws Exception {
        try (InputStream shipped =
                ClusterNode.class.getResourceAsStream(JackrabbitRepositories.CONFIGURATION)) {
            String xml =
                    new String(shipped.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("${rep.home}/files", "${common}/files")
                            .replace(OWN_FILES, COMMON_FILES)
                            .replace(INDEX_CHECK + "true", INDEX_CHECK + "false")
                            .replace("</Repository>", CLUSTER);
            Properties variables = new Properties();
            variables.setProperty("node", node);
            variables.setProperty("rep.home", folder.resolve(node).toString());
            variables.setProperty("common", folder.toString());
            variables.setProperty("store.url", database);
            variables.setProperty("index.check", "false");
            return RepositoryConfig.create(new InputSource(new StringReader(xml)), variables);
        }
    }

    /**
     * Arguments: the common folder, the node's name, address of the database, port of SMTP, by how
     * much clocks are off.
     */
    public static void main(String[] arguments) throws Exception {
        ClusterNode node =
                new ClusterNode(
                        Path.of(arguments[0]),
                        arguments[1],
                        arguments[2],
                        Integer.parseInt(arguments[3]),
                        Duration.parse(arguments[4]));
        ClusterWork work = new ClusterWork(node);
        System.out.println("READY");
        BufferedReader input =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "make" -> work.make(Integer.parseInt(words[1]));
                case "work" -> node.jobs.forEach(node::repeat);
                case "later" -> node.shift = node.shift.plus(Duration.parse(words[1]));
                default -> quietly(work::report);
            }
            System.out.println("DONE");
        }
        node.close();
    }

    /** As hosts do it, far more often, and each in a thread of its own. */
    private void repeat(Runnable job) {
        threads.scheduleWithFixedDelay(() -> quietly(job), 0, 100, TimeUnit.MILLISECONDS);
    }

    /** As in hosts, a run that fails ends nothing. */
    private static void quietly(Runnable job) {
        try {
            job.run();
        } catch (RuntimeException e) {
            log.error("A job failed", e);
        }
    }

    /** Lets what is at work come to its end. */
    private void close() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("Still at work");
        }
        repositories.close();
    }

    /** Outlives the process. */
    private void note(String notice) {
        try {
            Files.writeString(
                    notices,
                    notice.replace('\n', ' ') + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static People people() {
        return TestPeople.everybody(
                login -> new Person(login, login, login + "@example.vn", Locale.ENGLISH, false));
    }
}
