package vn.communeportal.magnolia.contentapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Commune;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.HistoryEntry;
import vn.communeportal.editorial.Objection;
import vn.communeportal.editorial.State;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.editorial.TransitionRequest;

class DraftSaverTest {

    private Office office;

    @BeforeEach
    void open() {
        office = new Office();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aNewItemIsADraftInItsAuthorsHandsThoughTheCommuneHasNoFolder() throws Exception {
        OpenForm form = office.access.toAdd("author", Office.ARTICLE, "/xa");
        office.saver.save("author", form, Office.content("Tin một"));

        CaseFile file = stored("/xa/2025/07/tin-mot");
        assertThat(form.id()).isEmpty();
        assertThat(file.subject().state()).isEqualTo(State.DRAFT);
        assertThat(file.subject().author()).isEqualTo("author");
        assertThat(file.item().commune()).isEqualTo("xa");
    }

    @Test
    void anEditIsOneTransitionWithItsEntryInTheHistory() throws Exception {
        CaseFile before = draft("Tin một");
        OpenForm form = office.access.toEdit("author", Office.ARTICLE, before.item().path());
        office.saver.save("author", form, Office.content("Tin hai"));

        CaseFile after = stored(before.item().path());
        assertThat(after.item().content().text("title")).isEqualTo("Tin hai");
        assertThat(after.subject().revision()).isEqualTo(before.subject().revision() + 1);
        assertThat(office.desk.history("author", Office.ARTICLE, before.item().id()))
                .last()
                .extracting(HistoryEntry::transition)
                .isEqualTo(Optional.of(Transition.EDIT));
    }

    @Test
    void whoeverChangedItSinceWinsAndTheOtherIsTold() throws Exception {
        CaseFile before = draft("Tin một");
        OpenForm first = office.access.toEdit("author", Office.ARTICLE, before.item().path());
        OpenForm second = office.access.toEdit("author", Office.ARTICLE, before.item().path());
        office.saver.save("author", first, Office.content("Tin hai"));

        assertThat(refusal(() -> office.saver.save("author", second, Office.content("Tin ba"))))
                .containsExactly("objection.changedMeanwhile");
        assertThat(stored(before.item().path()).item().content().text("title"))
                .isEqualTo("Tin hai");
    }

    @Test
    void whatIsMissingIsSaidAllAtOnceAndNothingIsWritten() throws Exception {
        OpenForm form = office.access.toAdd("author", Office.ARTICLE, "/xa");

        assertThat(
                        refusal(
                                () ->
                                        office.saver.save(
                                                "author",
                                                form,
                                                Office.content("Tin một")
                                                        .with("title", null)
                                                        .with("section", null))))
                .containsExactly("problem.required", "problem.required");
        assertThat(exists("/xa")).isFalse();
    }

    @Test
    void someoneElsesDraftIsNotOpenedForAContributorNorAnotherCommunesForAnEditor()
            throws Exception {
        String path = draft("Tin một").item().path();

        for (String login : List.of("other", "stranger")) {
            assertThat(refusal(() -> office.access.toEdit(login, Office.ARTICLE, path)))
                    .containsExactly("objection.notFound");
        }
        OpenForm form = office.access.toEdit("author", Office.ARTICLE, path);
        for (String login : List.of("other", "stranger")) {
            assertThat(refusal(() -> office.saver.save(login, form, Office.content("Tin hai"))))
                    .containsExactly("objection.notFound");
        }
        assertThat(refusal(() -> office.access.toEdit("editor", Office.ARTICLE, path)))
                .containsExactly("objection.notYours");
    }

    @Test
    void whatIsPublishedIsEditedByACorrectionOnly() throws Exception {
        CaseFile file = draft("Tin một");
        OpenForm opened = office.access.toEdit("author", Office.ARTICLE, file.item().path());
        perform("author", file, Transition.SUBMIT);
        perform("editor", file, Transition.CLAIM);
        perform("editor", file, Transition.SEND_TO_REVIEW);
        perform("head", file, Transition.APPROVE);
        perform("head", file, Transition.PUBLISH);

        for (String login : List.of("author", "editor", "head")) {
            assertThat(
                            refusal(
                                    () ->
                                            office.access.toEdit(
                                                    login, Office.ARTICLE, file.item().path())))
                    .as(login)
                    .containsExactly("objection.notInThisState");
        }
        assertThat(refusal(() -> office.saver.save("author", opened, Office.content("Tin hai"))))
                .contains("objection.notInThisState");

        perform("editor", file, Transition.CORRECT);
        OpenForm correction = office.access.toEdit("editor", Office.ARTICLE, file.item().path());
        office.saver.save("editor", correction, Office.content("Tin đã sửa"));
        assertThat(stored(file.item().path()).subject().isLive()).isTrue();
    }

    @Test
    void nobodyWritesWhereTheyAreNotOnTheBoard() {
        assertThat(refusal(() -> office.access.toAdd("stranger", Office.ARTICLE, "/xa/2025")))
                .containsExactly("objection.mayNotCreate");
        assertThat(refusal(() -> office.access.toAdd("author", Office.ARTICLE, "/nowhere")))
                .containsExactly("objection.noCommune");
        assertThat(refusal(() -> office.access.toAdd("author", Office.ARTICLE, "/")))
                .containsExactly("objection.noCommune");
        assertThat(refusal(() -> office.access.toEdit("author", Office.ARTICLE, "/xa")))
                .containsExactly("objection.notFound");
    }

    @Test
    void oneIsOfferedTheCommunesThatOneMayWriteIn() throws Exception {
        assertThat(office.access.communesToWriteIn("author"))
                .extracting(Commune::id)
                .containsExactly("xa");
        assertThat(office.access.communesToWriteIn("province"))
                .extracting(Commune::id)
                .containsExactlyInAnyOrder("xa", "phuong");
        assertThat(office.access.communesToWriteIn("nobody")).isEmpty();
    }

    private CaseFile draft(String title) throws TransitionRefusedException {
        return office.desk.create("author", "xa", Office.ARTICLE, Office.content(title));
    }

    private void perform(String login, CaseFile file, Transition transition)
            throws TransitionRefusedException {
        office.desk.perform(
                login, Office.ARTICLE, file.item().id(), TransitionRequest.of(transition));
    }

    private CaseFile stored(String path) {
        String id =
                office.repository.editing(
                        Office.ARTICLE.workspace(),
                        session -> session.getNode(path).getIdentifier());
        return office.desk.open("head", Office.ARTICLE, id).orElseThrow();
    }

    private boolean exists(String path) {
        return office.repository.editing(
                Office.ARTICLE.workspace(), session -> session.nodeExists(path));
    }

    private static List<String> refusal(ThrowingCallable attempt) {
        return catchThrowableOfType(TransitionRefusedException.class, attempt).objections().stream()
                .map(Objection::key)
                .toList();
    }
}
