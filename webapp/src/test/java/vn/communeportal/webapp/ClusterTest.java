package vn.communeportal.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.mail.Session;
import javax.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.webapp.testing.ClusterDatabase;
import vn.communeportal.webapp.testing.ClusterNode;
import vn.communeportal.webapp.testing.ClusterWork;

/**
 * Two processes over one database that do at the same time, far more often than hosts, everything
 * that happens by itself: items appear and end at one moment, heads are told, daily messages go
 * out, the mailbox is emptied, questions of citizens are filed. All of it happens once.
 */
@Tag("thorough")
@Timeout(value = 20, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ClusterTest {

    private static final Instant FRIDAY_MORNING = Instant.parse("2025-07-18T02:00:00Z");
    private static final String MAILBOX = "bai@example.vn";
    private static final String AUTHOR = "author@example.vn";
    private static final String PORTAL = "portal@example.vn";
    private static final int EACH = ClusterWork.EACH;
    private static final int WITH_WORK = ClusterWork.DEPUTIES + 1;

    /** After it another node goes on with what somebody died over. */
    private static final Duration PATIENCE = Duration.ofMinutes(11);

    private static final Duration ENOUGH = Duration.ofMinutes(3);

    private final GreenMail server =
            new GreenMail(
                    new ServerSetup[] {
                        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP),
                        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP)
                    });
    private Duration shift = Duration.between(Instant.now(), FRIDAY_MORNING);
    private final List<Node> nodes = new ArrayList<>();

    @TempDir private Path folder;
    private ClusterDatabase database;

    /** A process with what it says. */
    private final class Node {

        private final Process process;
        private final BufferedReader lines;

        Node(String name) throws IOException {
            process =
                    new ProcessBuilder(
                                    ProcessHandle.current().info().command().orElse("java"),
                                    "-Xmx300m",
                                    "-XX:TieredStopAtLevel=1",
                                    "-XX:+UseSerialGC",
                                    "-Dcommuneportal.mailbox.hoa-phong.password=mat-khau",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    ClusterNode.class.getName(),
                                    folder.toString(),
                                    name,
                                    database.url(),
                                    String.valueOf(server.getSmtp().getPort()),
                                    shift.toString())
                            .redirectError(
                                    ProcessBuilder.Redirect.appendTo(
                                            folder.resolve(name + ".log").toFile()))
                            .start();
            lines = process.inputReader(StandardCharsets.UTF_8);
            nodes.add(this);
            assertThat(lines.readLine()).as(name).isEqualTo("READY");
        }

        /** What it prints until it has done what it is told. */
        List<String> perform(String line) throws IOException {
            process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
            List<String> said = new ArrayList<>();
            for (String now = lines.readLine(); !"DONE".equals(now); now = lines.readLine()) {
                assertThat(now).as("after %s", said).isNotNull();
                said.add(now);
            }
            return said;
        }

        /** As power fails. */
        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }

        void close() throws IOException, InterruptedException {
            process.getOutputStream().close();
            assertThat(process.waitFor()).isZero();
        }
    }

    @BeforeEach
    void start() throws Exception {
        database = new ClusterDatabase(folder);
        server.start();
        server.setUser(MAILBOX, MAILBOX, "mat-khau");
    }

    @AfterEach
    void stop() throws InterruptedException {
        for (Node node : nodes) {
            node.kill();
        }
        database.close();
        server.stop();
    }

    private void deliver(int number) throws Exception {
        MimeMessage message = new MimeMessage((Session) null);
        message.setFrom(AUTHOR);
        message.setSubject("Qua thư " + number, "UTF-8");
        message.setText("Nội dung " + number, "UTF-8");
        message.saveChanges();
        server.getManagers().getUserManager().getUserByEmail(MAILBOX).deliver(message);
    }

    /** Two nodes with everything due at once, at work. */
    private void begin() throws Exception {
        Node one = new Node("one");
        Node other = new Node("other");
        one.perform("make " + server.getImap().getPort());
        for (int number = 0; number < EACH; number++) {
            deliver(number);
        }
        later(ClusterWork.AHEAD);
        one.perform("work");
        other.perform("work");
    }

    private void later(Duration time) throws IOException {
        shift = shift.plus(time);
        for (Node node : nodes) {
            if (node.process.isAlive()) {
                node.perform("later " + time);
            }
        }
    }

    @Test
    void eachThingHappensOnce() throws Exception {
        begin();
        List<String> report = finished(nodes.get(0), 0);

        assertEachOnce(report);
        assertThat(notices("head|Overdue"))
                .hasSize(EACH)
                .allSatisfy((notice, times) -> assertThat(times).as(notice).isEqualTo(1));
        assertThat(notices("secretary|New from a citizen"))
                .hasSize(EACH)
                .allSatisfy((notice, times) -> assertThat(times).as(notice).isEqualTo(1));
        assertThat(answers()).isEqualTo(EACH);
        assertThat(digests())
                .hasSize(WITH_WORK)
                .allSatisfy((receiver, times) -> assertThat(times).as(receiver).isEqualTo(1));
    }

    /**
     * Steps, drafts, and questions once. What is said of them, by mail and in the app, leaves the
     * database: who dies between the two says it not, or it is said again.
     */
    @Test
    void whoDiesIsFollowed() throws Exception {
        begin();
        sentAtLeast(WITH_WORK / 2);
        nodes.get(1).kill();
        Node other = new Node("other");
        other.perform("work");
        sentAtLeast(WITH_WORK + EACH / 2);
        nodes.get(0).close();
        Node one = new Node("one");
        one.perform("work");
        sentAtLeast(WITH_WORK + EACH - 2);
        one.kill();
        later(PATIENCE);
        List<String> report = finished(other, 2);

        assertEachOnce(report);
        for (String words : List.of("head|Overdue", "secretary|New from a citizen")) {
            assertThat(notices(words))
                    .hasSizeBetween(EACH - 2, EACH)
                    .allSatisfy((notice, times) -> assertThat(times).as(notice).isEqualTo(1));
        }
        assertThat(answers()).isBetween((long) EACH, EACH + 2L);
        assertThat(digests()).hasSize(WITH_WORK);
        assertThat(digests().values().stream().mapToLong(Long::longValue).sum())
                .isBetween((long) WITH_WORK, WITH_WORK + 2L);
    }

    /** Waits until all are at work in the middle of everything. */
    private void sentAtLeast(int messages) throws Exception {
        Instant end = Instant.now().plus(ENOUGH);
        while (sent().count() < messages && Instant.now().isBefore(end)) {
            nodes.get(nodes.size() - 1).process.waitFor(20, TimeUnit.MILLISECONDS);
        }
    }

    private void assertEachOnce(List<String> report) {
        assertThat(report).contains("sealed true");
        assertItems(report, "Đúng giờ ", "|1|0|0|shown|carried|");
        assertItems(report, "Hết hạn ", "|1|1|0|shown|carried|");
        assertItems(report, "Bị quên ", "|0|0|1|hidden|carried|");
        assertItems(report, "Qua thư ", "|0|0|0|hidden|carried|");
        assertThat(starting(report, "matter|")).hasSize(EACH).doesNotHaveDuplicates();
    }

    private static void assertItems(List<String> report, String title, String state) {
        assertThat(starting(report, "item|" + title))
                .hasSize(EACH)
                .allMatch(line -> line.contains(state), state)
                .extracting(line -> line.split("\\|")[1])
                .doesNotHaveDuplicates();
    }

    /** The report once everything is done, or time is over. */
    private List<String> finished(Node node, int kills) throws Exception {
        Instant end = Instant.now().plus(ENOUGH);
        List<String> report;
        do {
            node.process.waitFor(1, TimeUnit.SECONDS);
            report = node.perform("report");
        } while (Instant.now().isBefore(end) && !isFinished(report));
        System.out.println(String.join("\n", report));
        System.out.println(
                "Two nodes, " + kills + " killed: answers " + answers() + ", digests " + digests());
        return report;
    }

    private boolean isFinished(List<String> report) throws Exception {
        return report.stream().filter(line -> line.contains("|1|0|0|shown|carried|")).count()
                        == EACH
                && report.stream().filter(line -> line.contains("|1|1|0|")).count() == EACH
                && report.stream().filter(line -> line.contains("|0|0|1|")).count() == EACH
                && starting(report, "item|Qua thư ").size() >= EACH
                && starting(report, "matter|").size() >= EACH
                && answers() >= EACH
                && digests().size() >= WITH_WORK;
    }

    private static List<String> starting(List<String> report, String start) {
        return report.stream().filter(line -> line.startsWith(start)).toList();
    }

    /** How often each notice with these words was given, on all nodes. */
    private Map<String, Long> notices(String words) throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(ClusterNode.NOTICES)).toList()) {
                all.addAll(Files.readAllLines(file));
            }
        }
        return counted(all.stream().filter(notice -> notice.contains(words)));
    }

    private long answers() throws Exception {
        return sent().filter(AUTHOR::equals).count();
    }

    private Map<String, Long> digests() throws Exception {
        return counted(sent().filter(receiver -> !receiver.equals(AUTHOR)));
    }

    private static Map<String, Long> counted(Stream<String> words) {
        return words.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** Receivers of what the server took from the portal. */
    private Stream<String> sent() throws Exception {
        List<String> sent = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            if (message.getFrom()[0].toString().equals(PORTAL)) {
                sent.add(message.getAllRecipients()[0].toString());
            }
        }
        return sent.stream();
    }
}
