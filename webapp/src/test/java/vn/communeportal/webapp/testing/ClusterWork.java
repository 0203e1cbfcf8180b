package vn.communeportal.webapp.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.Items;
import vn.communeportal.content.ItemsByWords;
import vn.communeportal.editorial.Board;
import vn.communeportal.editorial.Boards;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.CaseFilter;
import vn.communeportal.editorial.CaseFinder;
import vn.communeportal.editorial.HistoryEntry;
import vn.communeportal.editorial.Member;
import vn.communeportal.editorial.Role;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.editorial.TransitionRequest;
import vn.communeportal.editorial.letters.Mailboxes;
import vn.communeportal.editorial.trace.HistoryAudit;
import vn.communeportal.engagement.Submission;
import vn.communeportal.engagement.SubmissionKind;
import vn.communeportal.engagement.matter.MatterFilter;

/** What a cluster has to do, and what it has done. */
public final class ClusterWork {

    private static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);
    private static final String COMMUNE = "hoa-phong";

    /** How many there are of each: items to publish, to end, to tell the head of, questions. */
    public static final int EACH = 20;

    /** How many decide besides the head: to each a daily message. */
    public static final int DEPUTIES = 9;

    /** When after the clocks were set everything is due. */
    public static final Duration AHEAD = Duration.ofHours(1);

    private final ClusterNode node;

    ClusterWork(ClusterNode node) {
        this.node = node;
    }

    /**
     * A commune with a mailbox; items that somebody forgot ten days ago, items that appear and
     * others that end by themselves at one moment, questions of citizens.
     */
    void make(int imapPort) throws TransitionRefusedException {
        LocalDate since = LocalDate.of(2025, 7, 1);
        List<Member> members = new ArrayList<>();
        members.add(member("author", Role.CONTRIBUTOR, since));
        members.add(member("editor", Role.EDITOR, since));
        members.add(member("secretary", Role.SECRETARY, since));
        members.add(member("head", Role.HEAD, since));
        for (int number = 1; number <= DEPUTIES; number++) {
            members.add(member("deputy" + number, Role.DEPUTY_HEAD, since));
        }
        node.repositories.editing(
                Communes.WORKSPACE,
                session -> {
                    Communes.write(
                            session, new Commune(COMMUNE, Map.of("name", "Hòa Phong"), List.of()));
                    Boards.write(
                            session,
                            COMMUNE,
                            List.of(new Board("1/QĐ-UBND", since, "UBND xã", null, members)));
                    session.save();
                    return null;
                });
        node.settings.save(
                "head",
                COMMUNE,
                0,
                Map.of(
                        Mailboxes.SERVER, "127.0.0.1",
                        Mailboxes.PORT, String.valueOf(imapPort),
                        Mailboxes.SECURITY, "none",
                        Mailboxes.USER, "bai@example.vn"));
        Duration now = node.shift;
        node.shift = now.minusDays(10);
        for (int number = 0; number < EACH; number++) {
            inReview("Bị quên " + number);
        }
        node.shift = now;
        Instant due = node.clock.instant().plus(AHEAD);
        for (int number = 0; number < EACH; number++) {
            CaseFile planned = approved("Đúng giờ " + number, null);
            perform("secretary", planned, TransitionRequest.of(Transition.SCHEDULE).at(due));
            CaseFile shown = approved("Hết hạn " + number, due);
            perform("secretary", shown, TransitionRequest.of(Transition.PUBLISH));
            node.intake.receive(
                    Submission.of(
                                    UUID.randomUUID(),
                                    SubmissionKind.QUESTION,
                                    COMMUNE,
                                    node.clock.instant())
                            .field("subject", "Đường vào thôn " + number)
                            .field("text", "Khi nào sửa?")
                            .field("name", "Nguyễn Văn Hùng")
                            .build());
        }
    }

    private CaseFile approved(String title, Instant until) throws TransitionRefusedException {
        return perform("head", inReview(title, until), TransitionRequest.of(Transition.APPROVE));
    }

    private CaseFile inReview(String title) throws TransitionRefusedException {
        return inReview(title, null);
    }

    private static Member member(String login, Role role, LocalDate since) {
        return new Member(login, login, "", "", EnumSet.of(role), since, null);
    }

    private CaseFile inReview(String title, Instant until) throws TransitionRefusedException {
        Content content =
                Content.empty()
                        .with("title", title)
                        .with("body", "<p>" + title + "</p>")
                        .with("section", "TT-01")
                        .with("genre", "news")
                        .with("origin", "own")
                        .with("language", "vi");
        CaseFile file =
                node.desk.create(
                        "author",
                        COMMUNE,
                        ARTICLE,
                        until == null ? content : content.with(ItemNodes.PUBLISH_UNTIL, until));
        perform("author", file, TransitionRequest.of(Transition.SUBMIT));
        perform("editor", file, TransitionRequest.of(Transition.CLAIM));
        return perform("editor", file, TransitionRequest.of(Transition.SEND_TO_REVIEW));
    }

    private CaseFile perform(String login, CaseFile file, TransitionRequest request)
            throws TransitionRefusedException {
        return node.desk.perform(login, ARTICLE, file.item().id(), request);
    }

    /** A line for each item: title, how often it appeared, ended, and was told of, and its id. */
    void report() {
        CaseFinder finder = new CaseFinder(node.repositories, node.desk, ItemsByWords.NONE);
        for (CaseFile file : finder.all(COMMUNE, new CaseFilter())) {
            String id = file.item().id();
            List<HistoryEntry> history = node.desk.history("head", ARTICLE, id);
            System.out.println(
                    String.join(
                            "|",
                            "item",
                            file.item().title(),
                            count(history, Transition.PUBLISH),
                            count(history, Transition.EXPIRE),
                            count(history, Transition.ESCALATE),
                            node.repositories.published(
                                    ARTICLE.workspace(),
                                    session ->
                                            Items.find(session, ARTICLE, COMMUNE, id).isPresent()
                                                    ? "shown"
                                                    : "hidden"),
                            file.subject().isPublicationPending() ? "pending" : "carried",
                            id));
        }
        node.matters
                .list("secretary", COMMUNE, new MatterFilter())
                .forEach(matter -> System.out.println("matter|" + matter.field("subject")));
        System.out.println(
                "sealed " + new HistoryAudit(node.repositories).verify(COMMUNE).isInOrder());
    }

    private static String count(List<HistoryEntry> history, Transition transition) {
        return String.valueOf(
                history.stream()
                        .filter(entry -> entry.transition().filter(transition::equals).isPresent())
                        .count());
    }
}
