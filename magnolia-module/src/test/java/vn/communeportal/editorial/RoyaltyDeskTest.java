package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Content;
import vn.communeportal.register.RecordChange;
import vn.communeportal.royalties.ListedWork;
import vn.communeportal.royalties.PersonTotal;
import vn.communeportal.royalties.RoyaltyList;

/** A month's royalties from draft to payment, and what happens to it when an item is corrected. */
class RoyaltyDeskTest extends RoyaltyFixture {

    @BeforeEach
    void featuresCountMore() throws TransitionRefusedException {
        set(
                SETTINGS.with(
                        "coefficients",
                        List.of(Content.empty().with("genre", "feature").with("value", "2,5"))));
    }

    private RoyaltyList july() {
        return royalties.list("secretary", commune, JULY).orElseThrow();
    }

    private RoyaltyList august() {
        return royalties.list("secretary", commune, AUGUST).orElseThrow();
    }

    private void correctGenre(CaseFile file, String genre) throws TransitionRefusedException {
        String id = file.item().id();
        perform("editor", file, TransitionRequest.of(Transition.CORRECT));
        CaseFile correcting = desk.open("editor", ARTICLE, id).orElseThrow();
        perform(
                "editor",
                correcting,
                TransitionRequest.of(Transition.EDIT)
                        .writing(correcting.item().content().with("genre", genre))
                        .seen(correcting.subject().revision()));
        perform("editor", correcting, TransitionRequest.of(Transition.SEND_TO_REVIEW));
        perform("head", correcting, TransitionRequest.of(Transition.APPROVE));
        perform("head", correcting, TransitionRequest.of(Transition.PUBLISH));
    }

    @Test
    void aMonthIsCountedConfirmedAndPaid() throws Exception {
        publish("Tin một");
        CaseFile second = publish("Tin hai");
        royalties.decide(
                "secretary",
                commune,
                JULY,
                second.item().id(),
                0,
                Content.empty()
                        .with("coefficient", "1,5")
                        .with("reason", "Viết trong ngày bão")
                        .with("adjustment", 100L));

        RoyaltyList draft = july();
        assertThat(draft.state()).isEqualTo(RoyaltyList.State.DRAFT);
        assertThat(draft.amount()).as("(1 + 1.5 × 2) × 234,000").isEqualByComparingTo("936000");
        assertThat(draft.people())
                .extracting(PersonTotal::name, total -> total.amount().toPlainString())
                .containsExactly(tuple("Lê Thị Bình", "93600"), tuple("Nguyễn Văn An", "842400"));

        confirm(JULY);
        assertThat(july().state()).isEqualTo(RoyaltyList.State.CONFIRMED);
        assertThat(july().works()).isNotEmpty();
        assertThat(july().works().toString()).isEqualTo(draft.works().toString());
        assertThat(refusal(() -> confirm(JULY))).containsExactly("objection.royaltyConfirmed");
        assertThat(refusal(() -> royalties.pay("secretary", commune, JULY, today(), "")))
                .containsExactly("objection.notYours");
        royalties.pay("finance", commune, JULY, today(), "UNC 12");
        assertThat(july().state()).isEqualTo(RoyaltyList.State.PAID);
        assertThat(july().paidOn()).contains(today());
        assertThat(july().amount()).isEqualByComparingTo("936000");
        List<RecordChange> history = royalties.history("finance", commune, JULY);
        assertThat(history).extracting(RecordChange::login).containsExactly("finance");
        assertThat(refusal(() -> royalties.pay("finance", commune, JULY, today(), "lần hai")))
                .containsExactly("objection.royaltyNotPayable");
    }

    private LocalDate today() {
        return LocalDate.of(2025, 7, 18);
    }

    @Test
    void aConfirmedListStaysAndTheDifferenceComesInTheNext() throws Exception {
        CaseFile news = publish("Tin thành bài");
        publish("Tin khác");
        confirm(JULY);
        now = Instant.parse("2025-08-05T02:00:00Z");
        correctGenre(news, "feature");
        CaseFile late = publish("Tin tháng Tám");

        assertThat(july().amount()).as("confirmed").isEqualByComparingTo("468000");
        RoyaltyList august = august();
        assertThat(august.works())
                .extracting(ListedWork::title, ListedWork::isDifference)
                .containsExactly(tuple("Tin tháng Tám", false), tuple("Tin thành bài", true));
        assertThat(august.amount())
                .as("234,000 and (2.5 − 1) × 234,000")
                .isEqualByComparingTo("585000");
        confirm(AUGUST);

        now = Instant.parse("2025-09-05T02:00:00Z");
        royalties.decide(
                "head",
                commune,
                AUGUST,
                late.item().id(),
                0,
                Content.empty().with("excluded", true).with("reason", "Trùng tin của huyện"));
        RoyaltyList september =
                royalties.list("head", commune, YearMonth.of(2025, 9)).orElseThrow();
        assertThat(september.works()).hasSize(1);
        assertThat(september.amount()).isEqualByComparingTo("-234000");
        assertThat(august().amount()).isEqualByComparingTo("585000");
    }

    @Test
    void whatAppearsAfterItsMonthWasConfirmedComesInTheNext() throws Exception {
        publish("Đầu tháng");
        confirm(JULY);
        now = Instant.parse("2025-07-31T02:00:00Z");
        publish("Cuối tháng");
        now = Instant.parse("2025-08-31T02:00:00Z");
        assertThat(august().works())
                .extracting(ListedWork::title, ListedWork::isDifference)
                .containsExactly(tuple("Cuối tháng", false));
    }

    @Test
    void aDraftIsConfirmedAsItWasSeenAndWithinTheFrameOnly() throws Exception {
        CaseFile file = publish("Tin");
        String seen = july().fingerprint();
        royalties.decide(
                "secretary",
                commune,
                JULY,
                file.item().id(),
                0,
                Content.empty().with("coefficient", "10.5").with("reason", "Dài"));
        assertThat(refusal(() -> royalties.confirm("head", commune, JULY, seen)))
                .containsExactlyInAnyOrder(
                        "objection.royaltyChangedMeanwhile", "objection.royaltyFrame");
        royalties.decide(
                "secretary",
                commune,
                JULY,
                file.item().id(),
                1,
                Content.empty()
                        .with("coefficient", "10")
                        .with("encouragement", "4")
                        .with("reason", "Đúng khung"));
        assertThat(refusal(() -> royalties.confirm("secretary", commune, JULY, seen)))
                .containsExactly("objection.notYours");
        assertThat(refusal(() -> royalties.confirm("deputy", commune, JULY, seen)))
                .containsExactly("objection.notYours");
        assertThat(royalties.ofTheYear(commune, july()))
                .as("4 of 9 is more than 30 of 100")
                .extracting(Objection::key)
                .containsExactly("objection.royaltyEncouragement");
        confirm(JULY);
    }

    @Test
    void onlyHeadSecretaryAndFinanceSeeWhatOthersGet() throws Exception {
        publish("Tin");
        confirm(JULY);
        for (String login : List.of("head", "secretary", "finance")) {
            assertThat(royalties.list(login, commune, JULY)).as(login).isPresent();
        }
        for (String login : List.of("author", "editor", "deputy", "stranger")) {
            assertThat(royalties.list(login, commune, JULY)).as(login).isEmpty();
            assertThat(royalties.history(login, commune, JULY)).as(login).isEmpty();
        }
        assertThat(royalties.own("author", commune))
                .extracting(own -> own.share().amount().orElseThrow().toPlainString())
                .containsExactly("210600");
        assertThat(royalties.own("editor", commune))
                .extracting(own -> own.share().amount().orElseThrow().toPlainString())
                .containsExactly("23400");
        assertThat(royalties.own("deputy", commune)).isEmpty();
    }

    @Test
    void aHelperGetsNoMoreThanTheAuthor() throws Exception {
        CaseFile file = publish("Tin");
        royalties.decide(
                "secretary",
                commune,
                JULY,
                file.item().id(),
                0,
                Content.empty()
                        .with("reason", "Ảnh đẹp")
                        .with(
                                "shares",
                                List.of(
                                        share("author", "Nguyễn Văn An", 40),
                                        share("photographer", "Cụ Tư", 60))));
        assertThat(royalties.wrong(commune, july()))
                .extracting(Objection::key)
                .containsExactly("objection.royaltyHelper");
        assertThat(refusal(() -> confirm(JULY))).containsExactly("objection.royaltyHelper");
    }
}
