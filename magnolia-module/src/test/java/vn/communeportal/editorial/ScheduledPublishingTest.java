package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The timer, and what has to reach the citizens' side. */
class ScheduledPublishingTest extends DeskTest {

    @Test
    void theTimerPublishesWhenTheTimeHasComeAndOnlyOnce() throws Exception {
        CaseFile file = inReview("Hẹn giờ");
        perform("head", file, TransitionRequest.of(Transition.APPROVE));
        assertThat(refused("head", file, TransitionRequest.of(Transition.SCHEDULE).at(now)))
                .containsExactly("objection.timeNotAhead");
        perform("head", file, TransitionRequest.of(Transition.SCHEDULE).at(now.plusSeconds(3600)));
        ScheduledPublishing timer =
                new ScheduledPublishing(
                        repository, desk, Clock.fixed(now.plusSeconds(3599), ZoneId.of("UTC")));
        assertThat(timer.publishDue()).isZero();

        now = now.plusSeconds(3600);
        timer = new ScheduledPublishing(repository, desk, Clock.fixed(now, ZoneId.of("UTC")));
        assertThat(timer.publishDue()).isEqualTo(1);
        assertThat(timer.publishDue()).isZero();
        assertThat(desk.history("head", ARTICLE, file.item().id()))
                .last()
                .extracting(HistoryEntry::login)
                .isEqualTo(Actor.SCHEDULER_LOGIN);
    }

    @Test
    void whatDoesNotReachThePublicSideIsTriedAgain() throws Exception {
        publicSideIsDown = true;
        CaseFile file = publish("Chờ đường truyền");
        assertThat(file.subject().isPublicationPending()).isTrue();
        assertThat(refused("editor", file, TransitionRequest.of(Transition.CORRECT)))
                .containsExactly("objection.publicationPending");

        publicSideIsDown = false;
        assertThat(publications.retryPending()).isEqualTo(1);
        assertThat(
                        desk.open("head", ARTICLE, file.item().id())
                                .orElseThrow()
                                .subject()
                                .isPublicationPending())
                .isFalse();
        assertThat(publications.retryPending()).isZero();
    }
}
