package vn.communeportal.engagement.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.engagement.About;
import vn.communeportal.engagement.Submission;
import vn.communeportal.engagement.SubmissionKind;
import vn.communeportal.testing.TestClock;
import vn.communeportal.testing.TestRepository;

/** What is left of a matter whose sender's data were erased, for the board and for citizens. */
class ErasedMatterTest {

    private static TestRepository repository;
    private TownHall hall;
    private MatterRecords records;

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
        hall = new TownHall(repository);
        records = new MatterRecords(repository, new TestClock(() -> hall.now));
    }

    @Test
    void nobodyHasToAnswerItAnyMore() {
        Matter question = hall.received(SubmissionKind.QUESTION, null);

        records.erase(hall.commune, question.id().toString());

        Matter erased = hall.desk.open("head", hall.commune, question.id()).orElseThrow();
        assertThat(hall.desk.offered("head", erased)).isEmpty();
        assertThat(hall.desk.list("head", hall.commune, new MatterFilter().open())).isEmpty();
        assertThat(hall.desk.list("head", hall.commune, new MatterFilter())).hasSize(1);
        assertThat(hall.desk.isIntact(hall.commune)).isTrue();
    }

    @Test
    void anOpinionThatIsShownLosesItsName() throws Exception {
        About draft = new About("5e1c0d7e-0000-4000-8000-000000000001", "");
        Submission sent =
                hall.submission(
                        SubmissionKind.OPINION,
                        Map.of(
                                "text", "Nên là 36 giờ.",
                                "name", "Trần Thị Mai",
                                "publicName", "yes"),
                        draft);
        hall.waiting.add(sent);
        hall.reception.run();
        Matter opinion = hall.desk.open("head", hall.commune, sent.id()).orElseThrow();
        hall.perform("head", opinion, StepRequest.of(MatterStep.SHOW));
        assertThat(shown(opinion, "name")).isEqualTo("Trần Thị Mai");
        hall.carried.clear();
        hall.told.clear();

        records.erase(hall.commune, opinion.id().toString());
        hall.reception.run();

        assertThat(shown(opinion, "name")).isEmpty();
        assertThat(shown(opinion, "text")).isEqualTo("Nên là 36 giờ.");
        assertThat(hall.carried).containsExactly("publish opinions");
        assertThat(hall.told).isEmpty();
    }

    private String shown(Matter opinion, String property) {
        return repository.editing(
                PublicOpinions.WORKSPACE,
                session ->
                        session.getProperty(
                                        "/"
                                                + opinion.commune()
                                                + "/"
                                                + opinion.about().orElseThrow().item()
                                                + "/"
                                                + opinion.id()
                                                + "/"
                                                + property)
                                .getString());
    }
}
