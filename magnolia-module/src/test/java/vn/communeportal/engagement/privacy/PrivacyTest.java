package vn.communeportal.engagement.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.communeportal.content.Communes;
import vn.communeportal.engagement.FollowUp;
import vn.communeportal.engagement.FollowUpCode;
import vn.communeportal.engagement.Submission;
import vn.communeportal.engagement.SubmissionKind;
import vn.communeportal.engagement.guard.Refusal;
import vn.communeportal.engagement.intake.IntakeInstance;
import vn.communeportal.engagement.intake.IntakeRecords;
import vn.communeportal.testing.TestClock;
import vn.communeportal.testing.TestRepository;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

/** Data of people are found, handed out and erased, in one commune, with a record without them. */
class PrivacyTest {

    private static final String EMAIL = "an@example.vn";

    private static TestRepository repository;

    private Instant now = Instant.parse("2026-11-21T03:00:00Z");
    private IntakeInstance instance;
    private IntakeRecords place;
    private PrivacyLog records;

    @BeforeAll
    static void open() {
        repository = new TestRepository();
        repository.<Void>editing(
                Communes.WORKSPACE,
                session -> {
                    session.getRootNode().addNode("hoa-phong", Communes.COMMUNE);
                    session.getRootNode().addNode("khac", Communes.COMMUNE);
                    session.save();
                    return null;
                });
    }

    @AfterAll
    static void close() {
        repository.close();
    }

    @BeforeEach
    void begin() {
        TestClock clock = new TestClock(() -> now);
        instance = new IntakeInstance(repository, true, clock).empty();
        place = instance.records();
        records = new PrivacyLog(repository, clock);
    }

    private FollowUpCode send(UUID id, String commune, String email) {
        return instance.intake
                .receive(
                        Submission.of(id, SubmissionKind.QUESTION, commune, now)
                                .field("question", "Hỏi")
                                .field("email", email)
                                .build())
                .code();
    }

    @Test
    void isFoundByAddressAndCodeInOneCommune() {
        UUID id = UUID.randomUUID();
        FollowUpCode code = send(id, "hoa-phong", "An@Example.vn ");
        send(UUID.randomUUID(), "hoa-phong", "binh@example.vn");
        send(UUID.randomUUID(), "khac", EMAIL);

        assertThat(place.of("hoa-phong", Sender.ofEmail(EMAIL))).containsExactly(id.toString());
        assertThat(place.of("hoa-phong", Sender.ofCode(code.hash())))
                .containsExactly(id.toString());
        assertThat(place.of("khac", Sender.ofCode(code.hash()))).isEmpty();
        assertThat(place.export("khac", id.toString())).isEmpty();
        assertThat(place.export("hoa-phong", id.toString())).containsEntry("question", "Hỏi");
    }

    @Test
    void anotherCommuneErasesNothing() {
        UUID id = UUID.randomUUID();
        FollowUpCode code = send(id, "hoa-phong", EMAIL);

        place.erase("khac", id.toString());
        assertThat(instance.intake.find(code)).isPresent();

        place.erase("hoa-phong", id.toString());
        assertThat(instance.intake.find(code)).isEmpty();
    }

    @Test
    void whatIsOldAndSettledIsErasedWithARecord() {
        UUID old = UUID.randomUUID();
        UUID waiting = UUID.randomUUID();
        UUID told = UUID.randomUUID();
        FollowUpCode first = send(old, "hoa-phong", EMAIL);
        FollowUpCode second = send(waiting, "hoa-phong", EMAIL);
        FollowUpCode third = send(told, "hoa-phong", EMAIL);
        instance.arrivals.acknowledge(List.of(old));
        instance.arrivals.acknowledge(List.of(told));
        now = now.plus(Duration.ofDays(100));
        instance.arrivals.tell(told, new FollowUp("answered", now, Map.of(), List.of()));
        instance.settings.put(Retention.DAYS, "90");

        Retention retention =
                new Retention(
                        repository, List.of(place), records, instance, new TestClock(() -> now));
        retention.run();
        retention.run();

        assertThat(instance.intake.find(first)).isEmpty();
        assertThat(instance.intake.find(second)).isPresent();
        assertThat(instance.intake.find(third)).isPresent();
        assertThat(records.of("khac")).isEmpty();
        List<PrivacyLog.Entry> entries = records.of("hoa-phong");
        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).deed()).isEqualTo(PrivacyLog.Deed.EXPIRED);
        assertThat(entries.get(0).count()).isEqualTo(1);
        assertThat(entries.get(0).login()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0912 345 678,+84912345678,true",
        "0912.345.678,0084 912 345 678,true",
        "0912345678,0912345679,false",
        "'',0912345678,false",
        "0912345678,'',false",
    })
    void telephonesHoweverTheyAreWritten(String asked, String sent, boolean same) {
        assertThat(Sender.ofTelephone(asked).is("", sent, "")).isEqualTo(same);
    }

    @Test
    void everyRefusalHasItsText() {
        for (Refusal refusal : Refusal.values()) {
            assertThat(Messages.shipped().text(Vietnamese.LOCALE, refusal.key())).isNotBlank();
        }
    }
}
