package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.communeportal.attachment.AttachmentReader;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Content;
import vn.communeportal.editorial.time.Timetables;
import vn.communeportal.editorial.trace.AuditReport;
import vn.communeportal.editorial.trace.HistoryAudit;
import vn.communeportal.editorial.trace.HistoryFilter;
import vn.communeportal.editorial.trace.HistorySearch;
import vn.communeportal.insight.Timeliness;
import vn.communeportal.insight.TimelinessReport;
import vn.communeportal.officeform.OfficialDocument;
import vn.communeportal.officeform.OutputFormat;
import vn.communeportal.royalties.ListedWork;
import vn.communeportal.royalties.PersonTotal;
import vn.communeportal.royalties.RoyaltyDesk;
import vn.communeportal.royalties.RoyaltyList;
import vn.communeportal.royalties.RoyaltySheets;
import vn.communeportal.supply.Deliveries;
import vn.communeportal.supply.SupplyingUnits;

/**
 * A week of a board of seven, Monday 14 to Friday 18 July 2025: forty items, twenty-eight by form,
 * six by e-mail, six on paper; the head is away for two days, signs two items on paper and decides
 * one by a link, an editor forgets two items, one finding of a check is overridden, one item is
 * published by its hour, one withdrawn, one corrected; at its end the head confirms the month's
 * royalties. Then the register says what happened, and nothing else.
 */
class BoardWeekTest extends BoardWeek {

    private static final YearMonth JULY = YearMonth.of(2025, 7);

    private RoyaltyDesk royalties;

    @Test
    void theWeekEndsWithTheExpectedRegister() throws Exception {
        now = time(1, 7, 0);
        furnish();
        monday();
        tuesday();
        wednesday();
        thursday();
        friday();
        payDay();
        register();
        royaltyRegister();
        post.close();
    }

    /**
     * Twenty items come in, sixteen are edited; the head says that he is away the next two days.
     */
    private void monday() throws Exception {
        at(1, 8, 0);
        for (int number = 1; number <= 10; number++) {
            write(number, "police", "Công an xã");
        }
        for (int number = 11; number <= 16; number++) {
            mail(number, "clinic", "Trạm Y tế");
        }
        for (int number = 17; number <= 20; number++) {
            write(number, "clinic", "Trạm Y tế");
        }
        assertThat(work.of("secretary", commune)).hasSize(20);
        at(1, 10, 0);
        for (int number = 1; number <= 16; number++) {
            edit(number, number % 2 == 0 ? "culture" : "office");
        }
        at(1, 15, 0);
        for (int number = 1; number <= 6; number++) {
            approve(number, "head");
            publish(number, "secretary");
        }
        new AbsenceService(repository, desk, clock)
                .note(
                        "head",
                        commune,
                        0,
                        new Absence(
                                "head",
                                "secretary",
                                MONDAY.plusDays(1),
                                MONDAY.plusDays(2),
                                "Họp tỉnh"));
    }

    /** The secretary decides in the head's place; of what she edited the deputy head decides. */
    private void tuesday() throws TransitionRefusedException {
        at(2, 9, 0);
        for (int number = 7; number <= 12; number++) {
            approve(number, "secretary");
            publish(number, "secretary");
        }
        perform(
                "secretary",
                items.get(17),
                TransitionRequest.of(Transition.ASSIGN).to("secretary"));
        perform(
                "secretary",
                items.get(17),
                TransitionRequest.of(Transition.SEND_TO_REVIEW)
                        .writing(content("Tin 17 (thư ký viết lại)").with("unit", "Trạm Y tế")));
        assertThat(refused("secretary", items.get(17), TransitionRequest.of(Transition.APPROVE)))
                .containsExactly("objection.ownWork");
        approve(17, "deputy");
        publish(17, "deputy");
        for (int number = 21; number <= 26; number++) {
            typed(number, "culture", "Văn hóa - Xã hội");
        }
        for (int number = 27; number <= 30; number++) {
            write(number, "culture", "Văn hóa - Xã hội");
        }
    }

    /** Two items are sent back, one is rejected; ten more are written. */
    private void wednesday() throws TransitionRefusedException {
        at(3, 9, 0);
        assertThat(told)
                .as("what was forgotten comes up, in the head's absence with the deputy")
                .containsOnlyOnce("secretary: Overdue (Submitted): Tin 18")
                .noneMatch(notice -> notice.startsWith("head: Overdue"));
        perform(
                "secretary",
                items.get(13),
                TransitionRequest.of(Transition.RETURN).because("Thiếu số liệu"));
        perform(
                "secretary",
                items.get(14),
                TransitionRequest.of(Transition.REJECT).because("Trùng tin 4"));
        for (int number = 31; number <= 40; number++) {
            write(number, "police", "Công an xã");
        }
        for (int number = 21; number <= 30; number++) {
            edit(number, "office");
        }
    }

    /** The head is back; one item is to appear on Friday morning. */
    private void thursday() throws Exception {
        at(4, 9, 0);
        assertThat(refused("secretary", items.get(15), TransitionRequest.of(Transition.APPROVE)))
                .contains("objection.notYours");
        approveOnPaper(21);
        approveOnPaper(22);
        post.decideByLink(items.get(23).item().id(), "head", Transition.APPROVE);
        for (int number = 24; number <= 29; number++) {
            approve(number, "head");
        }
        for (int number = 21; number <= 29; number++) {
            publish(number, "secretary");
        }
        approve(30, "head");
        perform(
                "secretary",
                items.get(30),
                TransitionRequest.of(Transition.SCHEDULE).at(time(5, 6, 30)));
        perform(
                "head",
                items.get(2),
                TransitionRequest.of(Transition.WITHDRAW)
                        .because("Sai thời gian")
                        .noticing("Bài đã được gỡ để kiểm tra."));
        perform("secretary", items.get(3), TransitionRequest.of(Transition.CORRECT));
        perform(
                "secretary",
                items.get(3),
                TransitionRequest.of(Transition.SEND_TO_REVIEW)
                        .writing(content("Tin 3 (đính chính)").with("unit", "Công an xã")));
        approve(3, "head");
        publish(3, "secretary");
    }

    private void friday() throws TransitionRefusedException {
        at(5, 6, 30);
        assertThat(desk.open("head", ARTICLE, items.get(30).item().id()).orElseThrow().subject())
                .extracting(Case::state)
                .isEqualTo(State.PUBLISHED);
        at(5, 16, 0);
        for (int number = 31; number <= 38; number++) {
            edit(number, "culture");
            if (number == 38) {
                override(number);
            }
            approve(number, "deputy");
            publish(number, "secretary");
        }
    }

    /**
     * The secretary takes out what was withdrawn, gives one item more and shares one with a man
     * without an account; only the head confirms, and only what they saw.
     */
    private void payDay() throws TransitionRefusedException {
        at(5, 16, 30);
        royalties =
                new RoyaltyDesk(
                        repository,
                        desk,
                        new Deliveries(repository, new SupplyingUnits(repository, desk, clock)),
                        clock);
        royalties.saveSettings(
                "head",
                commune,
                0,
                Content.empty()
                        .with("money", true)
                        .with("authorWeight", 90L)
                        .with("editorWeight", 10L));
        String before = july().fingerprint();
        decide(2, Content.empty().with("excluded", true).with("reason", "Đã gỡ bài"));
        decide(31, Content.empty().with("coefficient", "1,5").with("reason", "Viết trong bão"));
        decide(
                24,
                Content.empty()
                        .with("reason", "Ông Tư viết, cán bộ văn hóa chụp ảnh")
                        .with(
                                "shares",
                                List.of(
                                        share("author", "Ông Tư", 60),
                                        share("photographer", "culture", 30),
                                        share("editor", "office", 10))));
        assertThat(refusal(() -> royalties.confirm("head", commune, JULY, before)))
                .containsExactly("objection.royaltyChangedMeanwhile");
        String seen = july().fingerprint();
        assertThat(refusal(() -> royalties.confirm("secretary", commune, JULY, seen)))
                .containsExactly("objection.notYours");
        royalties.confirm("head", commune, JULY, seen);
    }

    private void decide(int number, Content decision) throws TransitionRefusedException {
        royalties.decide("secretary", commune, JULY, items.get(number).item().id(), 0, decision);
    }

    private static Content share(String part, String person, long weight) {
        return Content.empty().with("part", part).with("person", person).with("weight", weight);
    }

    private RoyaltyList july() {
        return royalties.list("head", commune, JULY).orElseThrow();
    }

    /** A tenth of the base salary of 2,340,000 a work, nine tenths of it to who wrote it. */
    private void royaltyRegister() {
        RoyaltyList list = july();
        assertThat(list.state()).isEqualTo(RoyaltyList.State.CONFIRMED);
        assertThat(list.works()).hasSize(31).noneMatch(ListedWork::isDifference);
        assertThat(list.people())
                .extracting(
                        PersonTotal::name,
                        PersonTotal::works,
                        total -> total.amount().toPlainString())
                .containsExactlyInAnyOrder(
                        tuple("police", 17, "3685500"),
                        tuple("clinic", 3, "631800"),
                        tuple("culture", 23, "2281500"),
                        tuple("office", 15, "351000"),
                        tuple("secretary", 2, "46800"),
                        tuple("Ông Tư", 1, "140400"));
        assertThat(list.amount())
                .as("29 works, and one and a half")
                .isEqualByComparingTo("7137000");
        assertThat(
                        list.people().stream()
                                .map(PersonTotal::amount)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(list.amount());

        AttachmentReader reader = new AttachmentReader();
        assertThat(reader.read(() -> new ByteArrayInputStream(RoyaltySheets.workbook(list))).text())
                .contains("Ông Tư", "140400", "3685500", "7137000");
        OfficialDocument document =
                RoyaltySheets.document(
                        new Commune(
                                commune, Map.of("name", "Thử", "fullName", "xã Thử"), List.of()),
                        list,
                        MONDAY.plusDays(4),
                        "Phạm Trưởng");
        for (OutputFormat format : List.of(OutputFormat.DOCX, OutputFormat.PDF)) {
            byte[] file = format.write(document);
            assertThat(reader.read(() -> new ByteArrayInputStream(file)).text())
                    .as(format.toString())
                    .contains(
                            "07/2025",
                            "Ông Tư",
                            "140.400",
                            "3.685.500",
                            "7.137.000",
                            "Phạm Trưởng");
        }
    }

    private void register() {
        Map<State, Long> states =
                items.values().stream()
                        .map(file -> desk.open("head", ARTICLE, file.item().id()).orElseThrow())
                        .map(file -> file.subject().state())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(states)
                .isEqualTo(
                        Map.of(
                                State.PUBLISHED, 30L,
                                State.WITHDRAWN, 1L,
                                State.RETURNED, 1L,
                                State.REJECTED, 1L,
                                State.IN_REVIEW, 2L,
                                State.SUBMITTED, 5L));

        List<HistoryEntry> entries = new ArrayList<>();
        new HistorySearch(repository, desk)
                .find("head", commune, new HistoryFilter(), 1, 1000)
                .items()
                .forEach(traced -> entries.add(traced.entry()));
        Map<String, Long> counts =
                entries.stream()
                        .collect(
                                Collectors.groupingBy(
                                        entry ->
                                                entry.transition()
                                                        .map(Transition::id)
                                                        .orElse("create"),
                                        TreeMap::new,
                                        Collectors.counting()));
        assertThat(counts)
                .containsEntry("create", 40L)
                .containsEntry("submit", 40L)
                .containsEntry("publish", 32L)
                .containsEntry("withdraw", 1L)
                .containsEntry("correct", 1L)
                .containsEntry("reject", 1L)
                .containsEntry("return", 2L)
                .containsEntry("enclose", 6L)
                .containsEntry("waiveChecks", 1L)
                .containsEntry("sendReviewLink", 1L)
                .containsEntry("noteReviewLink", 1L);
        assertThat(entries)
                .filteredOn(entry -> entry.means().isPresent())
                .extracting(entry -> entry.means().orElseThrow() + " " + entry.login())
                .containsExactlyInAnyOrder("PAPER secretary", "PAPER secretary", "LINK head");
        assertThat(entries)
                .filteredOn(entry -> entry.comment().startsWith("Nhận qua thư điện tử"))
                .hasSize(6);
        assertThat(entries)
                .filteredOn(entry -> entry.onBehalfOf().isPresent())
                .filteredOn(entry -> entry.means().isEmpty())
                .as("approvals of Tuesday, and Wednesday's decisions")
                .hasSize(8)
                .allMatch(entry -> entry.login().equals("secretary"))
                .allMatch(entry -> entry.onBehalfOf().orElseThrow().equals("head"));
        assertThat(entries)
                .filteredOn(entry -> entry.login().equals(Actor.SCHEDULER_LOGIN))
                .filteredOn(
                        entry -> entry.transition().filter(Transition.PUBLISH::equals).isPresent())
                .singleElement()
                .extracting(HistoryEntry::time)
                .isEqualTo(time(5, 6, 30));

        assertThat(new WaiverRegister(repository, desk).all("head", commune))
                .singleElement()
                .satisfies(entry -> assertThat(entry.waiver().checks()).containsExactly("P-03"));

        AuditReport audit = new HistoryAudit(repository).verify(commune);
        assertThat(audit.isInOrder()).isTrue();
        assertThat(audit.items()).isEqualTo(40);
        assertThat(audit.entries()).isEqualTo(entries.size());
        TimelinessReport report =
                new Timeliness(repository, desk, new Timetables(repository, desk, clock))
                        .report("head", commune, MONDAY, MONDAY.plusDays(4));
        assertThat(report.all().count()).isEqualTo(31);
        assertThat(report.units()).containsOnlyKeys("Công an xã", "Trạm Y tế", "Văn hóa - Xã hội");
        assertThat(report.all().median().orElseThrow()).isPositive();
    }
}
