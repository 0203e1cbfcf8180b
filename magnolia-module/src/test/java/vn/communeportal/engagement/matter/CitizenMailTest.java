package vn.communeportal.engagement.matter;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.engagement.FollowUpCode;
import vn.communeportal.engagement.Receipt;
import vn.communeportal.engagement.Submission;
import vn.communeportal.engagement.SubmissionKind;
import vn.communeportal.mail.SmtpMail;
import vn.communeportal.mail.SmtpSettings;
import vn.communeportal.testing.TestRepository;
import vn.communeportal.text.Vietnamese;

/** What citizens get by e-mail, through a real server. */
class CitizenMailTest {

    private static final FollowUpCode CODE = FollowUpCode.of(new byte[10]);

    private static TestRepository repository;
    private GreenMail server;
    private TownHall hall;
    private CitizenMail mail;

    @BeforeAll
    static void begin() {
        repository = new TestRepository();
    }

    @AfterAll
    static void end() {
        repository.close();
    }

    @BeforeEach
    void open() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        hall = new TownHall(repository);
        repository.published(
                Communes.WORKSPACE,
                session -> {
                    Communes.write(
                            session,
                            new Commune(
                                    hall.commune,
                                    Map.of(
                                            "fullName",
                                            "Phường Thử",
                                            Commune.DOMAIN,
                                            "phuongthu.hungyen.gov.vn"),
                                    List.of()));
                    session.save();
                    return null;
                });
        mail =
                new CitizenMail(
                        repository,
                        new SmtpMail(
                                SmtpSettings.read(
                                        Map.of(
                                                        "server", "127.0.0.1",
                                                        "port",
                                                                String.valueOf(
                                                                        server.getSmtp().getPort()),
                                                        "security", "none",
                                                        "from", "cong@example.vn")
                                                ::get)));
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void theConfirmationHasTheCodeAndTheWayAndNothingThatWasTyped() throws Exception {
        mail.confirm(question("lan@example.vn", Vietnamese.LOCALE), new Receipt(CODE));

        MimeMessage[] received = server.getReceivedMessagesForDomain("example.vn");
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("Đã nhận hồ sơ của bạn – Phường Thử");
        assertThat(received[0].getAllRecipients())
                .extracting("address")
                .containsExactly("lan@example.vn");
        assertThat(received[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(String.valueOf(received[0].getContent()))
                .contains(CODE.text())
                .contains("https://phuongthu.hungyen.gov.vn/" + hall.commune + "/tra-cuu-ho-so")
                .doesNotContain("Khi nào sửa đường")
                .doesNotContain("Nguyễn Thị Lan");
    }

    @Test
    void itIsInTheLanguageOfTheForm() throws Exception {
        mail.confirm(question("lan@example.vn", Locale.ENGLISH), new Receipt(CODE));

        assertThat(String.valueOf(server.getReceivedMessages()[0].getContent()))
                .contains("(Question)")
                .contains(CODE.text());
    }

    @Test
    void newsSayThatThereAreSomeAndNotWhat() throws Exception {
        Matter question = hall.received(SubmissionKind.QUESTION, null);
        question = hall.perform("secretary", question, StepRequest.of(MatterStep.TAKE));
        question =
                hall.perform(
                        "secretary",
                        question,
                        StepRequest.of(MatterStep.PROPOSE).saying("Quý II sẽ sửa."));
        mail.tellNews(
                hall.perform(
                        "head",
                        question,
                        StepRequest.of(MatterStep.ANSWER).saying("Quý II sẽ sửa.")));

        assertThat(String.valueOf(server.getReceivedMessages()[0].getContent()))
                .contains("Đã trả lời")
                .doesNotContain("Quý II")
                .doesNotContain("Khi nào sửa đường");
    }

    @Test
    void withoutAnAddressNothingGoesOut() {
        mail.confirm(question("", Vietnamese.LOCALE), new Receipt(CODE));

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    /** Forms refuse them; whatever comes another way reaches one receiver or nobody. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "lan@example.vn\r\nBcc: all@elsewhere.example",
                "lan@example.vn\nBcc: all@elsewhere.example",
                "lan@example.vn, all@elsewhere.example",
                "lan@example.vn%0d%0aBcc:all@elsewhere.example",
                "\"lan\r\nBcc: all@elsewhere.example\" <lan@example.vn>",
            })
    void nobodyElseIsReached(String address) throws Exception {
        mail.confirm(question(address, Vietnamese.LOCALE), new Receipt(CODE));

        for (MimeMessage message : server.getReceivedMessages()) {
            assertThat(message.getHeader("Bcc")).isNull();
            assertThat(message.getAllRecipients())
                    .extracting("address")
                    .containsExactly("lan@example.vn");
        }
        assertThat(server.getReceivedMessages()).hasSizeLessThan(2);
    }

    private Submission question(String email, Locale language) {
        return Submission.of(UUID.randomUUID(), SubmissionKind.QUESTION, hall.commune, hall.now)
                .language(language)
                .fields(
                        Map.of(
                                "text", "Khi nào sửa đường vào thôn?",
                                "name", "Nguyễn Thị Lan",
                                "email", email))
                .build();
    }
}
