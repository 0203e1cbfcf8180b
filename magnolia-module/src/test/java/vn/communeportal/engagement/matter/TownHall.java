package vn.communeportal.engagement.matter;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Section;
import vn.communeportal.editorial.Board;
import vn.communeportal.editorial.Boards;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Member;
import vn.communeportal.editorial.Notices;
import vn.communeportal.editorial.Objection;
import vn.communeportal.editorial.Publications;
import vn.communeportal.editorial.Role;
import vn.communeportal.engagement.About;
import vn.communeportal.engagement.Arrivals;
import vn.communeportal.engagement.FollowUp;
import vn.communeportal.engagement.Submission;
import vn.communeportal.engagement.SubmissionKind;
import vn.communeportal.engagement.SubmittedFile;
import vn.communeportal.host.Inbox;
import vn.communeportal.host.Mail;
import vn.communeportal.host.People;
import vn.communeportal.host.Publishing;
import vn.communeportal.host.PublishingException;
import vn.communeportal.host.Repositories;
import vn.communeportal.testing.TestClock;
import vn.communeportal.testing.TestPeople;
import vn.communeportal.testing.TestRepository;
import vn.communeportal.testing.WaitingArrivals;

/** A commune whose board works on what citizens send, at a time that the test sets. */
final class TownHall {

    static final LocalDate SINCE = LocalDate.of(2025, 7, 1);
    private static int communes;

    final String commune = "phuong-" + ++communes;
    private final WaitingArrivals arrivals = new WaitingArrivals();
    final List<Submission> waiting = arrivals.waiting;
    final Map<UUID, FollowUp> told = arrivals.told;
    final List<String> notices = new ArrayList<>();
    final List<String> mails = new ArrayList<>();
    final List<String> carried = new ArrayList<>();
    boolean publicSideIsDown;
    Instant now = Instant.parse("2026-03-02T02:00:00Z");
    final EditorialDesk editorial;
    final EngagementDesk desk;
    final Answering answering;
    final Reception reception;
    final Ratings ratings;
    final AnsweredQuestions questions;
    final PublicOpinions opinions;
    private final TestRepository repository;
    private final Clock clock = new TestClock(() -> now);
    private final People people = TestPeople.everybody(Locale.ENGLISH, "province"::equals);
    private final Inbox inbox =
            (login, subject, text, workspace, id) -> notices.add(login + ": " + subject + text);

    TownHall(TestRepository repository) {
        this.repository = repository;
        Publishing publishing = publishing();
        editorial =
                new EditorialDesk(
                        repository,
                        people,
                        new Publications(repository, publishing),
                        new Notices(inbox, people),
                        clock);
        opinions = new PublicOpinions(repository, publishing);
        answering =
                new Answering(
                        repository,
                        editorial,
                        arrivals,
                        opinions,
                        new CitizenMail(repository, mail()));
        desk = new EngagementDesk(repository, editorial, answering, clock);
        questions = new AnsweredQuestions(repository, desk, editorial);
        ratings = new Ratings(repository, editorial);
        reception = reception(repository, arrivals);
        board(
                member("contributor", Role.CONTRIBUTOR),
                member("editor", Role.EDITOR),
                member("secretary", Role.SECRETARY),
                member("deputy", Role.DEPUTY_HEAD),
                member("head", Role.HEAD),
                member("administrator", Role.ADMINISTRATOR));
    }

    /** As another node of a cluster has it. */
    Reception reception(Repositories on, Arrivals from) {
        return new Reception(on, from, answering, editorial, people, inbox, clock);
    }

    private Publishing publishing() {
        return new Publishing() {
            @Override
            public void publish(String workspace, String path) throws PublishingException {
                if (publicSideIsDown) {
                    throw new PublishingException("down", null);
                }
                carried.add("publish " + workspace);
            }

            @Override
            public void unpublish(String workspace, String path, String identifier) {
                carried.add("unpublish " + workspace);
            }
        };
    }

    private Mail mail() {
        return new Mail() {
            @Override
            public boolean isConfigured() {
                return true;
            }

            @Override
            public String boardAddress() {
                return "";
            }

            @Override
            public void send(String to, String subject, String text) {
                mails.add(to + "|" + subject + "|" + text);
            }
        };
    }

    static Member member(String login, Role role, Role... more) {
        return new Member(login, login, "", "", EnumSet.of(role, more), SINCE, null);
    }

    void board(Member... members) {
        repository.editing(
                Communes.WORKSPACE,
                session -> {
                    Communes.write(
                            session,
                            new Commune(
                                    commune,
                                    Map.of("name", "Phường thử", "agency", "UBND phường"),
                                    List.of(
                                            new Section(
                                                    "HD-01",
                                                    "hoi-dap",
                                                    "Hỏi đáp",
                                                    "Questions",
                                                    "question",
                                                    true),
                                            new Section(
                                                    "CD-02",
                                                    "phan-hoi",
                                                    "Trả lời kiến nghị",
                                                    "Replies",
                                                    "disclosure",
                                                    true))));
                    Boards.write(
                            session,
                            commune,
                            List.of(new Board("1/QĐ-UBND", SINCE, "UBND", null, List.of(members))));
                    session.save();
                    return null;
                });
    }

    Submission submission(SubmissionKind kind, Map<String, String> fields, About about) {
        return Submission.of(UUID.randomUUID(), kind, commune, now)
                .fields(fields)
                .about(about)
                .file(SubmittedFile.of("anh.png", "image/png", new byte[] {1, 2, 3}))
                .build();
    }

    /** Receives something of a kind and files it. */
    Matter received(SubmissionKind kind, About about) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("subject", "Đường vào thôn");
        fields.put("text", "Khi nào sửa đường vào thôn?");
        fields.put("information", "Quy hoạch sử dụng đất");
        fields.put("name", "Nguyễn Văn Hùng");
        fields.put("telephone", "0912 345 678");
        fields.put("email", "hung@example.vn");
        Submission submission = submission(kind, fields, about);
        waiting.add(submission);
        reception.run();
        return desk.open("secretary", commune, submission.id()).orElseThrow();
    }

    Matter perform(String login, Matter matter, StepRequest request) throws StepRefusedException {
        return desk.perform(login, commune, matter.id(), request);
    }

    List<String> refused(String login, Matter matter, StepRequest request) {
        StepRefusedException refusal =
                catchThrowableOfType(
                        StepRefusedException.class, () -> perform(login, matter, request));
        return refusal.objections().stream().map(Objection::key).toList();
    }
}
