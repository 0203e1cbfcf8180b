package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.communeportal.content.ItemsByWords;
import vn.communeportal.editorial.time.Escalation;
import vn.communeportal.editorial.time.MyWork;
import vn.communeportal.editorial.time.Timetables;
import vn.communeportal.text.Vietnamese;

/** A board of seven in the week from Monday 14 to Friday 18 July 2025, and what its members do. */
abstract class BoardWeek extends DeskTest {

    static final LocalDate MONDAY = LocalDate.of(2025, 7, 14);

    final Map<Integer, CaseFile> items = new TreeMap<>();
    private ScheduledPublishing publishing;
    private Escalation escalation;
    MyWork work;
    PostBox post;
    private PaperDecisions paper;

    void at(int weekday, int hour, int minute) {
        now = time(weekday, hour, minute);
        publishing.run();
        escalation.run();
    }

    static Instant time(int weekday, int hour, int minute) {
        return LocalDateTime.of(2025, 7, 13 + weekday, hour, minute)
                .atZone(Vietnamese.ZONE)
                .toInstant();
    }

    void furnish() {
        board(
                member("police", Role.CONTRIBUTOR),
                member("clinic", Role.CONTRIBUTOR),
                member("culture", Role.CONTRIBUTOR, Role.EDITOR),
                member("office", Role.EDITOR),
                member("secretary", Role.SECRETARY),
                member("deputy", Role.DEPUTY_HEAD),
                member("head", Role.HEAD));
        settings(Map.of("name", "Xã thử", "fullName", "Ủy ban nhân dân xã Thử"));
        CaseFinder finder = new CaseFinder(repository, desk, ItemsByWords.NONE);
        Timetables timetables = new Timetables(repository, desk, clock);
        publishing = new ScheduledPublishing(repository, desk, clock);
        escalation = new Escalation(repository, finder, desk, timetables, clock);
        work = new MyWork(finder, desk, timetables, clock);
        paper = new PaperDecisions(desk, notices, clock);
        post = new PostBox(repository, desk, commune, clock);
    }

    /** Comes by e-mail; its author chooses the section and sends it in. */
    void mail(int number, String author, String unit) throws Exception {
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
    void typed(int number, String typist, String unit) throws TransitionRefusedException {
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
    void approveOnPaper(int number) throws TransitionRefusedException {
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

    void write(int number, String author, String unit) throws TransitionRefusedException {
        items.put(
                number,
                desk.create(author, commune, ARTICLE, content("Tin " + number).with("unit", unit)));
        perform(author, items.get(number), TransitionRequest.of(Transition.SUBMIT));
    }

    void edit(int number, String editor) throws TransitionRefusedException {
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

    void approve(int number, String login) throws TransitionRefusedException {
        perform(login, items.get(number), TransitionRequest.of(Transition.APPROVE));
    }

    void publish(int number, String login) throws TransitionRefusedException {
        perform(login, items.get(number), TransitionRequest.of(Transition.PUBLISH));
    }

    /** A telephone number that shall be published: the head decides so, with reason and basis. */
    void override(int number) throws TransitionRefusedException {
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
}
