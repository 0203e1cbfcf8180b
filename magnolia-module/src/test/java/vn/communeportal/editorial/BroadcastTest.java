package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.broadcast.BroadcastSums;
import vn.communeportal.broadcast.Broadcasts;
import vn.communeportal.broadcast.LoudspeakerDuty;
import vn.communeportal.broadcast.Programme;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.register.Record;
import vn.communeportal.register.Registers;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

/** Programmes of the loudspeakers with the rule of three days, and the board's registers. */
class BroadcastTest extends DeskTest {

    private static final ContentType DISCLOSURE =
            ContentTypes.shipped().named(ContentTypes.DISCLOSURE);
    private static final LocalDate FIRST = LocalDate.of(2025, 7, 18);

    private Broadcasts broadcasts;

    @BeforeEach
    void station() {
        broadcasts = new Broadcasts(repository, desk, clock);
    }

    private Item fees() throws TransitionRefusedException {
        CaseFile draft =
                desk.create(
                        "editor",
                        commune,
                        DISCLOSURE,
                        Content.empty()
                                .with("kind", "democracy")
                                .with("title", "Mức thu phí năm 2025")
                                .with("section", "DC-01")
                                .with("language", "vi")
                                .with("democracyGroup", "fees")
                                .with("decisionDate", FIRST)
                                .with("decidedBy", "UBND xã")
                                .with("body", "<p>Phí chợ 5.000đ/ngày</p>")
                                .with(
                                        "postings",
                                        List.of(
                                                posting("posting", 40),
                                                posting("loudspeaker", 3),
                                                posting("villageHead", 40))));
        String id = draft.item().id();
        step("editor", id, Transition.SUBMIT);
        step("secretary", id, Transition.CLAIM);
        step("secretary", id, Transition.SEND_TO_REVIEW);
        step("head", id, Transition.APPROVE);
        return step("head", id, Transition.PUBLISH).item();
    }

    private CaseFile step(String login, String id, Transition transition)
            throws TransitionRefusedException {
        return desk.perform(login, DISCLOSURE, id, TransitionRequest.of(transition));
    }

    private static Content posting(String form, int days) {
        return Content.empty()
                .with("form", form)
                .with("place", "Toàn xã")
                .with("from", FIRST)
                .with("until", FIRST.plusDays(days));
    }

    private static Content programme(Content... entries) {
        return Content.empty()
                .with("name", "Chương trình ngày 18/7")
                .with("periodFrom", FIRST)
                .with("periodTo", FIRST.plusDays(2))
                .with("time", "5 giờ 30")
                .with("opening", "Đây là Đài Truyền thanh xã thử.")
                .with("entries", List.of(entries));
    }

    private Programme only() {
        return broadcasts.all("editor", commune).get(0);
    }

    @Test
    void threeDaysWithoutABreakFulfilWhatTheLawWants() throws Exception {
        Item fees = fees();
        broadcasts.save("editor", commune, null, programme(Programme.entry(fees)));
        assertThat(Programme.script(only().record().content()))
                .contains("Đài Truyền thanh", "5.000 đồng");
        assertThat(only().seconds()).isPositive();
        LoudspeakerDuty before = broadcasts.duties("editor", commune).get(0);
        assertThat(before.isFulfilled()).isFalse();

        air(FIRST);
        now = now.plusSeconds(86_400);
        air(FIRST.plusDays(1));
        now = now.plusSeconds(86_400 * 2);
        air(FIRST.plusDays(3));
        assertThat(broadcasts.duties("editor", commune).get(0).longestRun())
                .as("a day was left out")
                .isEqualTo(2);
        now = now.plusSeconds(86_400 * 2);
        air(FIRST.plusDays(4));
        air(FIRST.plusDays(5));
        LoudspeakerDuty after = broadcasts.duties("editor", commune).get(0);
        assertThat(after.longestRun()).isEqualTo(3);
        assertThat(after.isFulfilled()).isTrue();

        assertThat(refusal(() -> air(FIRST.plusDays(5))))
                .as("twice")
                .containsExactly("objection.broadcastDay");
        assertThat(refusal(() -> air(FIRST.plusDays(6))))
                .as("ahead")
                .containsExactly("objection.broadcastDay");
        BroadcastSums july = broadcasts.statistics("editor", commune).get(0);
        assertThat(july.month()).isEqualTo("2025-07");
        assertThat(july.airings()).isEqualTo(5);
        assertThat(july.programmes()).isEqualTo(1);
        assertThat(july.works()).isEqualTo(1);
        assertThat(july.minutes()).isPositive();
    }

    private void air(LocalDate day) throws TransitionRefusedException {
        broadcasts.aired("editor", commune, only().record(), day, "5 giờ 30");
    }

    @Test
    void aProgrammeBecomesADraftOfThePublicSchedule() throws Exception {
        broadcasts.save("editor", commune, null, programme(Programme.entry(fees())));
        CaseFile schedule = broadcasts.schedule("editor", commune, only().record(), "Đài xã");
        assertThat(schedule.subject().state()).isEqualTo(State.DRAFT);
        assertThat(schedule.item().content().parts("rows"))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.text("what")).isEqualTo("Mức thu phí năm 2025"));
        assertThat(refusal(() -> broadcasts.schedule("editor", commune, only().record(), "Đài xã")))
                .containsExactly("objection.broadcastScheduled");
    }

    @Test
    void onlyWhatIsPublicIsBroadcastAndByEditingMembers() throws Exception {
        CaseFile hidden = inReview("Chưa duyệt");
        assertThat(
                        refusal(
                                () ->
                                        broadcasts.save(
                                                "editor",
                                                commune,
                                                null,
                                                programme(Programme.entry(hidden.item())))))
                .containsExactly("objection.broadcastNotPublic");
        assertThat(refusal(() -> broadcasts.save("author", commune, null, programme())))
                .containsExactly("objection.notYours");
        assertThat(broadcasts.all("stranger", commune)).isEmpty();
    }

    @Test
    void registersAreSearchedExportedAndKeepWhatTheySaid() throws Exception {
        Registers registers = new Registers(repository, desk, clock);
        Record decision =
                registers.add(
                        "secretary",
                        commune,
                        Content.empty()
                                .with("kind", "boardDecision")
                                .with("name", "Kiện toàn Ban Biên tập")
                                .with("number", "26/QĐ-UBND")
                                .with("day", FIRST)
                                .with("issuer", "UBND xã")
                                .with("change", "reformed")
                                .with("size", 5L));
        registers.change(
                "head",
                commune,
                decision,
                "Ghi nhầm số thành viên",
                decision.content().with("size", 7L));
        List<Record> found = registers.find("author", commune, "boardDecision", "kien TOAN 26");
        assertThat(found).hasSize(1);
        assertThat(registers.find("author", commune, "boardDecision", "giấy phép")).isEmpty();
        assertThat(registers.history("author", commune, decision))
                .extracting(change -> change.before().number("size").orElse(0))
                .containsExactly(5L);
        assertThat(
                        registers.table(
                                found,
                                registers.type().kind("boardDecision").orElseThrow(),
                                Messages.shipped(),
                                Vietnamese.LOCALE))
                .satisfies(
                        rows -> {
                            assertThat(rows.get(0)).contains("Số, ký hiệu", "Số thành viên");
                            assertThat(rows.get(1)).contains("26/QĐ-UBND", "7", "Kiện toàn");
                        });

        registers.add(
                "head",
                commune,
                Content.empty()
                        .with("kind", "incident")
                        .with("name", "Trang bị tấn công")
                        .with("day", FIRST)
                        .with("severity", "high")
                        .with("description", "Mã độc")
                        .with("progress", "open"));
        assertThat(registers.find("secretary", commune, "incident", "")).hasSize(1);
        assertThat(registers.find("editor", commune, "incident", ""))
                .as("what is about security is not everybody's")
                .isEmpty();
        assertThat(registers.kinds("author", commune)).hasSize(5);
        assertThat(refusal(() -> registers.add("editor", commune, decision.content())))
                .containsExactly("objection.notYours");
    }
}
