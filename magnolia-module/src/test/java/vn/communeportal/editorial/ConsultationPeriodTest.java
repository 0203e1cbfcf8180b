package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;

/**
 * Rule V09: a draft for opinions has its five parts, and is open for 20 days from its publication
 * (Law 10/2022/QH15, article 28.2).
 */
class ConsultationPeriodTest extends DeskTest {

    private static final ContentType DRAFT =
            ContentTypes.shipped().named(ContentTypes.CONSULTATION);
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 18);

    @Test
    void twentyDaysAreEnoughAndNineteenAreNot() throws Exception {
        assertThat(publication(draft(TODAY, TODAY.plusDays(20)))).isEmpty();
        assertThat(refused("author", create(draft(TODAY, TODAY.plusDays(19))), Transition.SUBMIT))
                .contains("problem.consultation.tooShort");
    }

    @Test
    void theDaysCountFromThePublicationHoweverEarlyItWasWritten() throws Exception {
        Content early = draft(TODAY.minusDays(10), TODAY.plusDays(19));
        assertThat(publication(early)).contains("problem.consultation.tooLateToPublish");
    }

    @Test
    void whatWaitedTooLongForItsApprovalIsRefused() throws Exception {
        String id = create(draft(TODAY, TODAY.plusDays(21)));
        review(id);
        now = now.plus(Duration.ofDays(1));
        assertThat(refused("head", id, Transition.APPROVE)).isEmpty();
        perform("head", id, Transition.APPROVE);
        now = now.plus(Duration.ofDays(1));
        assertThat(refused("head", id, Transition.PUBLISH))
                .contains("problem.consultation.tooLateToPublish");
    }

    @Test
    void itsResultMayBePublishedWhenItsTimeIsOver() throws Exception {
        String id = create(draft(TODAY, TODAY.plusDays(20)));
        review(id);
        perform("head", id, Transition.APPROVE);
        perform("head", id, Transition.PUBLISH);
        now = now.plus(Duration.ofDays(30));
        perform("editor", id, Transition.CORRECT);
        perform("editor", id, Transition.SEND_TO_REVIEW);
        assertThat(refused("head", id, Transition.APPROVE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"body", "submission", "deadline", "address", "email"})
    void eachOfItsFivePartsIsWanted(String part) throws Exception {
        Content without = draft(TODAY, TODAY.plusDays(20)).with(part, (String) null);
        assertThat(refused("author", create(without), Transition.SUBMIT)).isNotEmpty();
    }

    private static Content draft(LocalDate from, LocalDate deadline) {
        return Content.empty()
                .with("title", "Dự thảo Quy ước")
                .with("section", "VB-03")
                .with("language", "vi")
                .with("draftKind", "regulation")
                .with("draftingAgency", "UBND xã")
                .with("body", "<p>Điều 1.</p>")
                .with("submission", "<p>Tờ trình.</p>")
                .with("periodFrom", from)
                .with("deadline", deadline)
                .with("address", "Trụ sở UBND xã")
                .with("email", "gopy@example.vn");
    }

    private String create(Content content) throws TransitionRefusedException {
        return desk.create("author", commune, DRAFT, content).item().id();
    }

    private void review(String id) throws TransitionRefusedException {
        perform("author", id, Transition.SUBMIT);
        perform("editor", id, Transition.CLAIM);
        perform("editor", id, Transition.SEND_TO_REVIEW);
    }

    /** What speaks against approving it. */
    private List<String> publication(Content content) throws TransitionRefusedException {
        String id = create(content);
        review(id);
        return refused("head", id, Transition.APPROVE);
    }

    private void perform(String login, String id, Transition step)
            throws TransitionRefusedException {
        desk.perform(login, DRAFT, id, TransitionRequest.of(step));
    }

    private List<String> refused(String login, String id, Transition step) {
        return desk.objections(login, DRAFT, id, TransitionRequest.of(step)).stream()
                .map(Objection::key)
                .toList();
    }
}
