package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;

/**
 * What must hold: every requirement, in every rule that has it, is objected to when it does not
 * hold, and is not when it does.
 */
class RequirementTest {

    private static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);
    private static final Instant NOW = Instant.parse("2025-07-18T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 18);
    private static final Content IN_ORDER =
            Content.empty()
                    .with("title", "Họp giao ban")
                    .with("body", "<p>Nội dung</p>")
                    .with("section", "TT-01")
                    .with("genre", "news")
                    .with("origin", "own")
                    .with("language", "vi");

    /** A situation in which everything can be set so that a requirement holds, or does not. */
    private static final class Situation {
        final Case.Builder subject = new Case.Builder();
        Content content = IN_ORDER;
        TransitionRequest request;
        Actor actor = Actor.of("me", "hoa-phong", EnumSet.of(Role.HEAD, Role.EDITOR));

        Situation(TransitionTable.Rule rule) {
            subject.commune = "hoa-phong";
            subject.state = rule.from();
            subject.author = "author";
            subject.assignee = "me";
            request = TransitionRequest.of(rule.transition());
        }

        List<String> keys() {
            Member head = new Member("me", "Tôi", "", "", EnumSet.of(Role.HEAD), TODAY, null);
            Member deputy =
                    new Member(
                            "other",
                            "Người khác",
                            "",
                            "",
                            EnumSet.of(Role.DEPUTY_HEAD),
                            TODAY,
                            null);
            Roster roster =
                    Roster.of(
                            "hoa-phong",
                            List.of(
                                    new Board(
                                            "1/QĐ-UBND",
                                            TODAY,
                                            "UBND",
                                            null,
                                            List.of(head, deputy))),
                            TODAY);
            return new EditorialRules(new Case(subject), ARTICLE, content, roster, NOW)
                    .objections(request, actor).stream().map(Objection::key).toList();
        }
    }

    private static String key(Requirement requirement) {
        return switch (requirement) {
            case CONTENT_IN_ORDER -> "problem.required";
            case REASON_GIVEN -> "objection.reasonMissing";
            case WAIVER_GIVEN -> "objection.waiverIncomplete";
            case ENCLOSURE_GIVEN -> "objection.enclosureDayWrong";
            case ACTOR_EDITS -> "objection.notAnEditor";
            case ASSIGNEE_EDITS -> "objection.assigneeNotAnEditor";
            case NOT_A_WRITER -> "objection.ownWork";
            case NOBODY_ELSE_CAN_APPROVE -> "objection.somebodyElseCanApprove";
            case TIME_AHEAD -> "objection.timeNotAhead";
            case TIME_REACHED -> "objection.timeNotReached";
            case LIVE -> "objection.notLive";
            case NOT_LIVE -> "objection.live";
            case EXCEPTION_OPEN -> "objection.noOpenException";
            case NOT_THE_EXCEPTION_MAKER -> "objection.ownException";
            case PUBLICATION_DONE -> "objection.publicationPending";
            case NOT_ESCALATED -> "objection.escalated";
            case EXPIRED -> "objection.notExpired";
        };
    }

    private static Consumer<Situation> met(Requirement requirement) {
        return switch (requirement) {
            case CONTENT_IN_ORDER -> s -> s.content = IN_ORDER;
            case REASON_GIVEN -> s -> s.request = s.request.because("Vì thế");
            case WAIVER_GIVEN ->
                    s ->
                            s.request =
                                    s.request.waiving(
                                            new WaiverRequest(List.of("P-12"), "Luật", TODAY));
            case ENCLOSURE_GIVEN -> s -> s.request = s.request.enclosing(paper(TODAY));
            case ACTOR_EDITS -> s -> s.actor = Actor.of("me", "hoa-phong", EnumSet.of(Role.EDITOR));
            case ASSIGNEE_EDITS -> s -> s.request = s.request.to("other");
            case NOT_A_WRITER -> s -> s.subject.writers = List.of("other");
            case NOBODY_ELSE_CAN_APPROVE -> s -> s.subject.writers = List.of("me", "other");
            case TIME_AHEAD -> s -> s.request = s.request.at(NOW.plusSeconds(1));
            case TIME_REACHED -> s -> s.content = s.content.with("publishFrom", NOW);
            case LIVE -> s -> s.subject.live = true;
            case NOT_LIVE -> s -> s.subject.live = false;
            case EXCEPTION_OPEN -> s -> s.subject.exceptionBy = "other";
            case NOT_THE_EXCEPTION_MAKER -> s -> s.subject.exceptionBy = "other";
            case PUBLICATION_DONE -> s -> s.subject.publicationPending = false;
            case NOT_ESCALATED -> s -> s.subject.escalatedSince = NOW;
            case EXPIRED -> s -> s.subject.expiresAt = NOW;
        };
    }

    private static Consumer<Situation> unmet(Requirement requirement) {
        return switch (requirement) {
            case CONTENT_IN_ORDER -> s -> s.content = Content.empty();
            case REASON_GIVEN -> s -> s.request = s.request.because("  ");
            case WAIVER_GIVEN ->
                    s ->
                            s.request =
                                    s.request.waiving(
                                            new WaiverRequest(List.of("P-12"), " ", TODAY));
            case ENCLOSURE_GIVEN -> s -> s.request = s.request.enclosing(paper(TODAY.plusDays(1)));
            case ACTOR_EDITS ->
                    s -> s.actor = Actor.of("me", "hoa-phong", EnumSet.of(Role.CONTRIBUTOR));
            case ASSIGNEE_EDITS -> s -> s.request = s.request.to("author");
            case NOT_A_WRITER -> s -> s.subject.writers = List.of("me");
            case NOBODY_ELSE_CAN_APPROVE -> s -> s.subject.writers = List.of("me");
            case TIME_AHEAD -> s -> s.request = s.request.at(NOW);
            case TIME_REACHED -> s -> s.content = s.content.with("publishFrom", NOW.plusSeconds(1));
            case LIVE -> s -> s.subject.live = false;
            case NOT_LIVE -> s -> s.subject.live = true;
            case EXCEPTION_OPEN -> s -> s.subject.exceptionConfirmed = true;
            case NOT_THE_EXCEPTION_MAKER -> s -> s.subject.exceptionBy = "me";
            case PUBLICATION_DONE -> s -> s.subject.publicationPending = true;
            case NOT_ESCALATED -> s -> s.subject.escalatedSince = s.subject.stateSince;
            case EXPIRED -> s -> s.subject.expiresAt = NOW.plusSeconds(1);
        };
    }

    private static Enclosure paper(LocalDate receivedOn) {
        return new Enclosure(
                Enclosure.Kind.PAPER, receivedOn, "Bà Hoa", ReviewFiles.scan("ban-thao.pdf"));
    }

    @TestFactory
    Stream<DynamicTest> everyRequirementOfEveryRule() {
        return TransitionTable.rules().stream()
                .flatMap(
                        rule ->
                                rule.requirements().stream()
                                        .map(
                                                requirement ->
                                                        DynamicTest.dynamicTest(
                                                                rule.transition()
                                                                        + " in "
                                                                        + rule.from()
                                                                        + " needs "
                                                                        + requirement,
                                                                () -> {
                                                                    Situation held =
                                                                            new Situation(rule);
                                                                    met(requirement).accept(held);
                                                                    assertThat(held.keys())
                                                                            .doesNotContain(
                                                                                    key(
                                                                                            requirement));
                                                                    Situation broken =
                                                                            new Situation(rule);
                                                                    unmet(requirement)
                                                                            .accept(broken);
                                                                    assertThat(broken.keys())
                                                                            .contains(
                                                                                    key(
                                                                                            requirement));
                                                                })));
    }

    @Test
    void allReasonsAreGivenAtOnce() {
        Situation situation =
                new Situation(
                        TransitionTable.rule(Transition.PUBLISH_BY_EXCEPTION, State.IN_REVIEW)
                                .orElseThrow());
        situation.actor = Actor.of("me", "hoa-phong", EnumSet.of(Role.CONTRIBUTOR));
        situation.subject.revision = 7;
        situation.request = situation.request.seen(6);
        situation.content = Content.empty();

        assertThat(situation.keys())
                .contains(
                        "objection.changedMeanwhile",
                        "objection.notYours",
                        "objection.reasonMissing",
                        "objection.somebodyElseCanApprove",
                        "problem.required");
    }
}
