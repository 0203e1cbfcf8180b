package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.ItemsByWords;
import vn.communeportal.editorial.time.DailyDigest;
import vn.communeportal.editorial.time.MyWork;
import vn.communeportal.editorial.time.Timetables;
import vn.communeportal.host.Person;
import vn.communeportal.mail.SmtpMail;
import vn.communeportal.mail.SmtpSettings;
import vn.communeportal.testing.TestPeople;
import vn.communeportal.text.Vietnamese;

/** The daily message, to a real mail server. */
class DailyDigestTest extends DeskTest {

    private GreenMail server;
    private DailyDigest digest;

    @BeforeEach
    void startServer() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        server.setUser("portal@example.vn", "portal", "bí mật");
        digest = digest();
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    private DailyDigest digest() {
        Map<String, String> settings =
                Map.of(
                        "server", "127.0.0.1",
                        "port", String.valueOf(server.getSmtp().getPort()),
                        "security", "none",
                        "user", "portal",
                        "password", "bí mật",
                        "from", "portal@example.vn",
                        "boardAddress", "https://hoaphong.example.vn/.board/");
        CaseFinder finder = new CaseFinder(repository, desk, ItemsByWords.NONE);
        MyWork work = new MyWork(finder, desk, new Timetables(repository, desk, clock), clock);
        return new DailyDigest(
                repository,
                desk,
                work,
                TestPeople.everybody(
                        login ->
                                new Person(
                                        login,
                                        "Nguyễn Thị Hạnh",
                                        login + "@example.vn",
                                        Vietnamese.LOCALE,
                                        false)),
                new SmtpMail(SmtpSettings.read(settings::get)),
                clock);
    }

    private void overdueReview() throws TransitionRefusedException {
        board(
                member(name("author"), Role.CONTRIBUTOR),
                member(name("editor"), Role.EDITOR),
                member(name("head"), Role.HEAD));
        CaseFile file = desk.create(name("author"), commune, ARTICLE, content("Tên bài chưa đăng"));
        perform(name("author"), file, TransitionRequest.of(Transition.SUBMIT));
        perform(name("editor"), file, TransitionRequest.of(Transition.CLAIM));
        perform(name("editor"), file, TransitionRequest.of(Transition.SEND_TO_REVIEW));
    }

    /** Nobody is a member in the communes of two tests. */
    private String name(String login) {
        return login + "." + commune;
    }

    private List<String> receivers() throws Exception {
        List<String> receivers = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            receivers.add(message.getAllRecipients()[0].toString());
        }
        return receivers;
    }

    @Test
    void whoHasSomethingDueGetsOneMessageAWorkingDay() throws Exception {
        overdueReview();
        now = Instant.parse("2025-07-21T00:29:00Z"); // Monday, 07:29 in Vietnam
        assertThat(digest.run()).isZero();
        now = Instant.parse("2025-07-21T00:30:00Z");
        assertThat(digest.run()).isEqualTo(1);
        assertThat(digest.run()).isZero();
        assertThat(digest().run()).as("after a restart").isZero();

        assertThat(receivers()).containsExactly(name("head") + "@example.vn");
        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getSubject())
                .isEqualTo("Cổng thông tin điện tử: 0 việc quá hạn, 1 việc đến hạn hôm nay");
        assertThat(message.getContent().toString())
                .contains("Kính gửi ông/bà Nguyễn Thị Hạnh,")
                .contains("Xã thử: 0 việc quá hạn, 1 việc đến hạn hôm nay")
                .contains("https://hoaphong.example.vn/.board/")
                .as("what is not published stays out of the mail")
                .doesNotContain("Tên bài chưa đăng");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");

        now = Instant.parse("2025-07-22T00:30:00Z");
        assertThat(digest.run()).isEqualTo(1);
        assertThat(server.getReceivedMessages()[1].getSubject()).contains("1 việc quá hạn");
    }

    @Test
    void onDaysOffAndInTheEveningNobodyIsDisturbed() throws Exception {
        overdueReview();

        for (String time :
                List.of(
                        "2025-07-26T02:00:00Z",
                        "2025-07-27T02:00:00Z",
                        "2025-09-02T02:00:00Z",
                        "2025-07-28T10:00:00Z",
                        "2025-07-28T23:59:00Z")) {
            now = Instant.parse(time);
            assertThat(digest.run()).as(time).isZero();
        }
    }

    @Test
    void whoDoesNotWantItOrIsAwayGetsNone() throws Exception {
        overdueReview();
        now = Instant.parse("2025-07-22T02:00:00Z");
        digest.want(name("head"), false);
        assertThat(digest.isWanted(name("head"))).isFalse();
        assertThat(digest.run()).isZero();

        digest.want(name("head"), true);
        new AbsenceService(repository, desk, clock)
                .note(
                        name("head"),
                        commune,
                        0,
                        new Absence(
                                name("head"),
                                name("editor"),
                                LocalDate.of(2025, 7, 22),
                                LocalDate.of(2025, 7, 22),
                                ""));
        assertThat(digest.run()).isZero();
        now = Instant.parse("2025-07-23T02:00:00Z");
        assertThat(digest.run()).isEqualTo(1);
    }

    @Test
    void aServerThatIsDownIsTriedAgainLater() throws Exception {
        overdueReview();
        now = Instant.parse("2025-07-22T02:00:00Z");
        server.stop();
        assertThat(digest.run()).isZero();
        startServer();
        assertThat(digest.run()).as("not at once").isZero();

        now = now.plusSeconds(601);
        assertThat(digest.run()).isEqualTo(1);
        assertThat(receivers()).hasSize(1);
    }

    @RepeatedTest(3)
    void ofSeveralNodesOneSends() throws Exception {
        overdueReview();
        now = Instant.parse("2025-07-22T02:00:00Z");
        CyclicBarrier start = new CyclicBarrier(4);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<Integer>> outcomes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            DailyDigest node = digest();
            outcomes.add(
                    threads.submit(
                            () -> {
                                start.await();
                                return node.run();
                            }));
        }
        int sent = 0;
        for (Future<Integer> outcome : outcomes) {
            sent += outcome.get();
        }
        threads.shutdown();

        assertThat(sent + digest().run()).isEqualTo(1);
        assertThat(Arrays.stream(server.getReceivedMessages())).hasSize(1);
    }
}
