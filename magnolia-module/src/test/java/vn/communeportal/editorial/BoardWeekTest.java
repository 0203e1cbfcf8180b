package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.ItemsByWords;
import vn.communeportal.editorial.time.Escalation;
import vn.communeportal.editorial.time.MyWork;
import vn.communeportal.editorial.time.Timetables;
import vn.communeportal.editorial.trace.AuditReport;
import vn.communeportal.editorial.trace.HistoryAudit;
import vn.communeportal.editorial.trace.HistoryFilter;
import vn.communeportal.editorial.trace.HistorySearch;
import vn.communeportal.insight.Timeliness;
import vn.communeportal.insight.TimelinessReport;
import vn.communeportal.text.Vietnamese;

/**
 * A week of a board of seven, Monday 14 to Friday 18 July 2025: forty items, twenty-eight by form,
 * six by e-mail, six on paper; the head is away for two days, signs two items on paper and decides
 * one by a link, an editor forgets two items, one finding of a check is overridden, one item is
 * published by its hour, one withdrawn, one corrected. At its end the register says what happened,
 * and nothing else.
 */
class BoardWeekTest extends DeskTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 7, 14);

    private final Map<Integer, CaseFile> items = new TreeMap<>();
    private ScheduledPublishing publishing;
    private Escalation escalation;
    private MyWork work;
    private PostBox post;
    private PaperDecisions paper;

    private void at(int weekday, int hour, int minute) {
        now = time(weekday, hour, minute);
        publishing.run();
        escalation.run();
    }

    private static Instant time(int weekday, int hour, int minute) {
        return LocalDateTime.of(2025, 7, 13 + weekday, hour, minute)
                .atZone(Vietnamese.ZONE)
                .toInstant();
    }

    private void furnish() {
        board(
                member("police", Role.CONTRIBUTOR),
                member("clinic", Role.CONTRIBUTOR),
                member("culture", Role.CONTRIBUTOR, Role.EDITOR),
                member("office", Role.EDITOR),
                member("secretary", Role.SECRETARY),
                member("deputy", Role.DEPUTY_HEAD),
                member("head", Role.HEAD));
        CaseFinder finder = new CaseFinder(repository, desk, ItemsByWords.NONE);
        Timetables timetables = new Timetables(repository, desk, clock);
        publishing = new ScheduledPublishing(repository, desk, clock);
        escalation = new Escalation(repository, finder, desk, timetables, clock);
        work = new MyWork(finder, desk, timetables, clock);
        paper = new PaperDecisions(desk, notices, clock);
        post = new PostBox(repository, desk, commune, clock);
    }

    /** Comes by e-mail; its author chooses the section and sends it in. */
    private void mail(int number, String author, String unit) throws Exception {
        String id = post.receive(author, "Tin " + number, "Tin " + number);
        items.put(
                number,
                perform(
                        author,
                        desk.open(author, ARTICLE, id).orElseThrow(),
                        TransitionRequest.of(Transition.SUBMIT)
                                .writing(content("Tin " + number).with("unit", unit))));
    }

    /** Comes on paper: typed by the office, with a scan of what was handed in. */
    private void typed(int number, String typist, String unit) throws TransitionRefusedException {
        items.put(
                number,
                desk.create(typist, commune, ARTICLE, content("Tin " + number).with("unit", unit)));
        perform(
                typist,
                items.get(number),
                TransitionRequest.of(Transition.ENCLOSE)
                        .enclosing(
                                new Enclosure(
                                        Enclosure.Kind.PAPER,
                                        LocalDate.ofInstant(now, Vietnamese.ZONE),
                                        "Ông Tư, thôn " + number,
                                        ReviewFiles.scan("ban-thao-" + number + ".pdf"))));
        perform(typist, items.get(number), TransitionRequest.of(Transition.SUBMIT));
    }

    /** The head signs the sheet, the secretary records it. */
    private void approveOnPaper(int number) throws TransitionRefusedException {
        CaseFile file = desk.open("head", ARTICLE, items.get(number).item().id()).orElseThrow();
        paper.record(
                "secretary",
                ARTICLE,
                file.item().id(),
                file.subject().revision(),
                new PaperDecision(
                        Transition.APPROVE,
                        "head",
                        LocalDate.ofInstant(now, Vietnamese.ZONE),
                        ReviewSheet.codeOf(file),
                        "",
                        ReviewFiles.scan("phieu-" + number + ".pdf")));
    }

    private void write(int number, String author, String unit) throws TransitionRefusedException {
        items.put(
                number,
                desk.create(author, commune, ARTICLE, content("Tin " + number).with("unit", unit)));
        perform(author, items.get(number), TransitionRequest.of(Transition.SUBMIT));
    }

    private void edit(int number, String editor) throws TransitionRefusedException {
        perform(editor, items.get(number), TransitionRequest.of(Transition.CLAIM));
        perform(
                editor,
                items.get(number),
                TransitionRequest.of(Transition.SEND_TO_REVIEW)
                        .writing(
                                content("Tin " + number + " (đã biên tập)")
                                        .with(
                                                "unit",
                                                items.get(number).item().content().text("unit"))));
    }

    private void approve(int number, String login) throws TransitionRefusedException {
        perform(login, items.get(number), TransitionRequest.of(Transition.APPROVE));
    }

    private void publish(int number, String login) throws TransitionRefusedException {
        perform(login, items.get(number), TransitionRequest.of(Transition.PUBLISH));
    }

    @Test
    void theWeekEndsWithTheExpectedRegister() throws Exception {
        now = time(1, 7, 0);
        furnish();
        monday();
        tuesday();
        wednesday();
        thursday();
        friday();
        register();
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

    /** A telephone number that shall be published: the head decides so, with reason and basis. */
    private void override(int number) throws TransitionRefusedException {
        perform(
                "head",
                items.get(number),
                TransitionRequest.of(Transition.RETURN).because("Thêm số điện thoại"));
        perform(
                "culture",
                items.get(number),
                TransitionRequest.of(Transition.SEND_TO_REVIEW)
                        .writing(
                                content("Tin " + number)
                                        .with("body", "<p>Liên hệ bà Hoa, số 0912 345 678.</p>")
                                        .with("unit", "Công an xã")));
        assertThat(refused("deputy", items.get(number), TransitionRequest.of(Transition.APPROVE)))
                .containsExactly("check.P-03");
        perform(
                "head",
                items.get(number),
                TransitionRequest.of(Transition.WAIVE_CHECKS)
                        .because("Bà Hoa đồng ý công khai")
                        .waiving(
                                new WaiverRequest(
                                        List.of("P-03"),
                                        "Luật 91/2025/QH15, Điều 16",
                                        MONDAY.plusDays(30))));
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
