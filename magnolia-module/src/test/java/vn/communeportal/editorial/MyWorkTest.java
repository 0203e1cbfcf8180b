package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What waits for whom. */
class MyWorkTest extends DeskTest {

    @Test
    void myWorkIsWhatWaitsForMe() throws Exception {
        CaseFile submitted = desk.create("author", commune, ARTICLE, content("Vừa gửi"));
        perform("author", submitted, TransitionRequest.of(Transition.SUBMIT));
        CaseFile review = inReview("Chờ duyệt");
        MyWork myWork =
                new MyWork(
                        new CaseFinder(repository, desk),
                        desk,
                        Clock.fixed(now.plusSeconds(86_400 * 3), ZoneId.of("UTC")));

        assertThat(myWork.of("head", commune))
                .extracting(work -> work.file().item().id() + " " + work.next())
                .containsExactlyInAnyOrder(
                        submitted.item().id() + " CLAIM", review.item().id() + " APPROVE");
        assertThat(myWork.of("editor", commune))
                .extracting(work -> work.file().item().title())
                .containsExactly("Vừa gửi");
        assertThat(myWork.of("author", commune)).isEmpty();
        assertThat(myWork.of("head", commune)).allMatch(WorkItem::isOverdue);
    }
}
