package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Content;
import vn.communeportal.content.ItemNodes;

/** The desk over a real Jackrabbit. */
class EditorialDeskTest extends DeskTest {

    @Test
    void anArticleGoesItsWayAndTheHistoryTellsIt() throws Exception {
        CaseFile file = desk.create("author", commune, ARTICLE, content("Tin một"));
        perform("author", file, TransitionRequest.of(Transition.SUBMIT));
        perform("editor", file, TransitionRequest.of(Transition.CLAIM));
        perform("editor", file, TransitionRequest.of(Transition.RETURN).because("Thiếu ảnh"));
        perform(
                "author",
                file,
                TransitionRequest.of(Transition.EDIT).writing(content("Tin một, đã sửa")));
        perform("author", file, TransitionRequest.of(Transition.SUBMIT));
        perform("secretary", file, TransitionRequest.of(Transition.ASSIGN).to("editor"));
        perform("editor", file, TransitionRequest.of(Transition.SEND_TO_REVIEW));
        perform("head", file, TransitionRequest.of(Transition.APPROVE));
        CaseFile after = perform("secretary", file, TransitionRequest.of(Transition.PUBLISH));

        assertThat(after.subject().state()).isEqualTo(State.PUBLISHED);
        assertThat(after.subject().isLive()).isTrue();
        assertThat(after.subject().isPublicationPending()).isFalse();
        assertThat(after.item().publishedAt()).contains(now);
        assertThat(published).containsExactly("publish " + after.item().path());
        assertThat(desk.history("head", ARTICLE, file.item().id()))
                .extracting(entry -> entry.login() + " " + entry.to().id())
                .containsExactly(
                        "author draft",
                        "author submitted",
                        "editor inEditing",
                        "editor returned",
                        "author returned",
                        "author submitted",
                        "secretary inEditing",
                        "editor inReview",
                        "head approved",
                        "secretary published");
        assertThat(desk.history("head", ARTICLE, file.item().id()).get(3).comment())
                .isEqualTo("Thiếu ảnh");
        assertThat(desk.versions("head", ARTICLE, file.item().id()))
                .extracting(
                        version -> version.content().text("title") + " " + version.isPublished())
                .containsExactly("Tin một false", "Tin một, đã sửa true");
        assertThat(told)
                .contains(
                        "author: Returned: Tin một",
                        "secretary: Submitted: Tin một",
                        "head: In review: Tin một, đã sửa");
    }

    @Test
    void nobodyApprovesWhatTheyWrote() throws Exception {
        CaseFile file = desk.create("deputy", commune, ARTICLE, content("Của phó ban"));
        perform("deputy", file, TransitionRequest.of(Transition.SUBMIT));
        perform("deputy", file, TransitionRequest.of(Transition.CLAIM));
        perform("deputy", file, TransitionRequest.of(Transition.SEND_TO_REVIEW));

        assertThat(refused("deputy", file, TransitionRequest.of(Transition.APPROVE)))
                .containsExactly("objection.ownWork");
        assertThat(
                        refused(
                                "deputy",
                                file,
                                TransitionRequest.of(Transition.PUBLISH_BY_EXCEPTION)
                                        .because("Gấp")))
                .containsExactly("objection.somebodyElseCanApprove");
        assertThat(
                        perform("head", file, TransitionRequest.of(Transition.APPROVE))
                                .subject()
                                .state())
                .isEqualTo(State.APPROVED);
    }

    @Test
    void onASmallBoardAnExceptionStaysOpenUntilSomebodyElseConfirms() throws Exception {
        board(member("head", Role.HEAD), member("editor", Role.EDITOR));
        CaseFile file = desk.create("head", commune, ARTICLE, content("Của trưởng ban"));
        perform("head", file, TransitionRequest.of(Transition.SUBMIT));
        perform("head", file, TransitionRequest.of(Transition.CLAIM));
        perform("head", file, TransitionRequest.of(Transition.SEND_TO_REVIEW));

        assertThat(refused("head", file, TransitionRequest.of(Transition.PUBLISH_BY_EXCEPTION)))
                .containsExactly("objection.reasonMissing");
        CaseFile after =
                perform(
                        "head",
                        file,
                        TransitionRequest.of(Transition.PUBLISH_BY_EXCEPTION)
                                .because("Bão khẩn cấp"));
        assertThat(after.subject().isExceptionOpen()).isTrue();
        assertThat(refused("head", file, TransitionRequest.of(Transition.CONFIRM_EXCEPTION)))
                .containsExactly("objection.ownException");
        assertThat(
                        perform("editor", file, TransitionRequest.of(Transition.CONFIRM_EXCEPTION))
                                .subject()
                                .isExceptionOpen())
                .isFalse();
    }

    @Test
    void aCorrectionStandsBesideThePublicVersionUntilApproved() throws Exception {
        CaseFile file = publish("Bản đầu");
        perform("editor", file, TransitionRequest.of(Transition.CORRECT));
        CaseFile edited =
                perform(
                        "editor",
                        file,
                        TransitionRequest.of(Transition.EDIT).writing(content("Bản sửa")));

        assertThat(edited.subject().isLive()).isTrue();
        assertThat(published).hasSize(1);

        CaseFile discarded =
                perform("editor", file, TransitionRequest.of(Transition.DISCARD_CORRECTION));
        assertThat(discarded.subject().state()).isEqualTo(State.PUBLISHED);
        assertThat(discarded.item().title()).isEqualTo("Bản đầu");

        perform("editor", file, TransitionRequest.of(Transition.CORRECT));
        perform(
                "editor",
                file,
                TransitionRequest.of(Transition.SEND_TO_REVIEW).writing(content("Bản sửa hai")));
        perform("head", file, TransitionRequest.of(Transition.APPROVE));
        CaseFile corrected = perform("head", file, TransitionRequest.of(Transition.PUBLISH));
        assertThat(corrected.item().title()).isEqualTo("Bản sửa hai");
        assertThat(published).hasSize(2);
    }

    @Test
    void citizensAreToldOfACorrectionOnceItIsPublished() throws Exception {
        CaseFile file = publish("Có lỗi");
        perform(
                "editor",
                file,
                TransitionRequest.of(Transition.CORRECT).noticing("Ghi nhầm ngày họp."));
        perform("editor", file, TransitionRequest.of(Transition.DISCARD_CORRECTION));
        perform("editor", file, TransitionRequest.of(Transition.CORRECT));
        perform("editor", file, TransitionRequest.of(Transition.SEND_TO_REVIEW));
        perform("head", file, TransitionRequest.of(Transition.APPROVE));
        CaseFile updated = perform("head", file, TransitionRequest.of(Transition.PUBLISH));
        assertThat(updated.item().correction()).as("what was dropped is not told").isEmpty();

        now = now.plusSeconds(86_400);
        perform(
                "editor",
                file,
                TransitionRequest.of(Transition.CORRECT).noticing("Ghi nhầm ngày họp."));
        assertThat(desk.open("head", ARTICLE, file.item().id()).orElseThrow().item().correction())
                .isEmpty();
        perform("editor", file, TransitionRequest.of(Transition.SEND_TO_REVIEW));
        perform("head", file, TransitionRequest.of(Transition.APPROVE));
        CaseFile corrected = perform("head", file, TransitionRequest.of(Transition.PUBLISH));

        assertThat(corrected.item().correction().orElseThrow().notice())
                .isEqualTo("Ghi nhầm ngày họp.");
        assertThat(corrected.item().correction().orElseThrow().time()).isEqualTo(now);
    }

    @Test
    void withdrawalDropsACorrectionAndTakesTheItemAway() throws Exception {
        CaseFile file = publish("Sẽ gỡ");
        perform("editor", file, TransitionRequest.of(Transition.CORRECT));
        perform(
                "editor",
                file,
                TransitionRequest.of(Transition.EDIT).writing(content("Chưa duyệt")));
        CaseFile withdrawn =
                perform(
                        "head",
                        file,
                        TransitionRequest.of(Transition.WITHDRAW).because("Sai số liệu"));

        assertThat(withdrawn.subject().state()).isEqualTo(State.WITHDRAWN);
        assertThat(withdrawn.item().title()).isEqualTo("Sẽ gỡ");
        assertThat(published).last().isEqualTo("unpublish " + file.item().path());

        CaseFile noticed = publish("Gỡ có thông báo");
        CaseFile after =
                perform(
                        "head",
                        noticed,
                        TransitionRequest.of(Transition.WITHDRAW)
                                .because("Sai")
                                .noticing("Bài đã được gỡ để đính chính."));
        assertThat(after.item().withdrawalNotice()).isEqualTo("Bài đã được gỡ để đính chính.");
        assertThat(published).last().isEqualTo("publish " + noticed.item().path());
    }

    @Test
    void whoSawAnOlderRevisionChangesNothing() throws Exception {
        CaseFile file = desk.create("author", commune, ARTICLE, content("Hai người"));
        perform(
                "author",
                file,
                TransitionRequest.of(Transition.EDIT).writing(content("Bản của cửa sổ một")));

        assertThat(
                        refused(
                                "author",
                                file,
                                TransitionRequest.of(Transition.EDIT)
                                        .seen(file.subject().revision())
                                        .writing(content("Bản cũ"))))
                .containsExactly("objection.changedMeanwhile");
        assertThat(desk.open("author", ARTICLE, file.item().id()).orElseThrow().item().title())
                .isEqualTo("Bản của cửa sổ một");
    }

    @RepeatedTest(20)
    void ofManyAtOnceOneWins() throws Exception {
        CaseFile file = desk.create("author", commune, ARTICLE, content("Tranh nhau"));
        perform("author", file, TransitionRequest.of(Transition.SUBMIT));
        CaseFile seen = desk.open("editor", ARTICLE, file.item().id()).orElseThrow();
        List<String> claimants = List.of("editor", "secretary", "head", "deputy");
        CyclicBarrier start = new CyclicBarrier(claimants.size());
        ExecutorService threads = Executors.newFixedThreadPool(claimants.size());
        List<Future<Boolean>> outcomes = new ArrayList<>();
        for (String login : claimants) {
            Callable<Boolean> claim =
                    () -> {
                        start.await();
                        try {
                            perform(
                                    login,
                                    file,
                                    TransitionRequest.of(Transition.CLAIM)
                                            .seen(seen.subject().revision()));
                            return true;
                        } catch (TransitionRefusedException e) {
                            assertThat(e.isConflict()).isTrue();
                            return false;
                        }
                    };
            outcomes.add(threads.submit(claim));
        }
        int winners = 0;
        for (Future<Boolean> outcome : outcomes) {
            winners += outcome.get() ? 1 : 0;
        }
        threads.shutdown();

        assertThat(winners).isEqualTo(1);
        assertThat(desk.history("head", ARTICLE, file.item().id())).hasSize(3);
    }

    @Test
    void aRefusedTransitionLeavesNoTrace() throws Exception {
        CaseFile file =
                desk.create("author", commune, ARTICLE, Content.empty().with("title", "Thiếu hết"));

        assertThat(
                        refused(
                                "author",
                                file,
                                TransitionRequest.of(Transition.SUBMIT).writing(Content.empty())))
                .contains("problem.required");

        CaseFile after = desk.open("author", ARTICLE, file.item().id()).orElseThrow();
        assertThat(after.item().title()).isEqualTo("Thiếu hết");
        assertThat(after.subject().revision()).isEqualTo(file.subject().revision());
        assertThat(desk.history("author", ARTICLE, file.item().id())).hasSize(1);
        assertThat(after.item().content().text(ItemNodes.TITLE)).isEqualTo("Thiếu hết");
    }

    @Test
    void whatIsWithdrawnWhileItAppearsDoesNotStay() throws Exception {
        CaseFile file = inReview("Vội");
        perform("head", file, TransitionRequest.of(Transition.APPROVE));
        meanwhile =
                () -> {
                    try {
                        perform(
                                "head",
                                file,
                                TransitionRequest.of(Transition.WITHDRAW).because("Sai"));
                    } catch (TransitionRefusedException e) {
                        throw new AssertionError(e);
                    }
                };
        perform("head", file, TransitionRequest.of(Transition.PUBLISH));
        assertThat(published).last().asString().startsWith("unpublish ");
        assertThat(desk.open("head", ARTICLE, file.item().id()).orElseThrow().subject())
                .satisfies(one -> assertThat(one.isPublicationPending()).isFalse())
                .satisfies(one -> assertThat(one.state()).isEqualTo(State.WITHDRAWN));
    }
}
