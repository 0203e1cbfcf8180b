package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;

/**
 * The whole workflow as two matrices, written down a second time: state × transition, and who ×
 * transition in each state.
 */
class TransitionMatrixTest {

    /**
     * State: transition>target (who of A author, H assignee, c contributor, e editor, s secretary,
     * d deputy, h head, a administrator, t timer).
     */
    private static final String EXPECTED =
            """
            draft:      edit>draft(H) submit>submitted(H) archive>archived(Hsdh) waiveChecks>draft(dh) enclose>draft(Hsdh) noteReviewLink>draft(t)
            submitted:  assign>inEditing(sdh) claim>inEditing(esdh) return>returned(esdh) reject>rejected(sdh) escalate>submitted(t) waiveChecks>submitted(dh) enclose>submitted(Hsdh) noteReviewLink>submitted(t)
            inEditing:  edit>inEditing(H) assign>inEditing(sdh) sendToReview>inReview(H) return>returned(Hs) reject>rejected(sdh) discardCorrection>published(Hsdh) withdraw>withdrawn(dh) escalate>inEditing(t) waiveChecks>inEditing(dh) enclose>inEditing(Hsdh) noteReviewLink>inEditing(t)
            inReview:   return>returned(dh) reject>rejected(dh) approve>approved(dh) publishByException>published(dh) discardCorrection>published(dh) withdraw>withdrawn(dh) escalate>inReview(t) waiveChecks>inReview(dh) enclose>inReview(Hsdh) sendReviewLink>inReview(sdh) noteReviewLink>inReview(t)
            returned:   edit>returned(H) assign>inEditing(sdh) submit>submitted(H) sendToReview>inReview(H) discardCorrection>published(Hsdh) withdraw>withdrawn(dh) archive>archived(Hsdh) escalate>returned(t) waiveChecks>returned(dh) enclose>returned(Hsdh) noteReviewLink>returned(t)
            approved:   return>returned(dh) schedule>scheduled(sdh) publish>published(sdh) discardCorrection>published(dh) withdraw>withdrawn(dh) escalate>approved(t) waiveChecks>approved(dh) enclose>approved(Hsdh) noteReviewLink>approved(t)
            scheduled:  unschedule>approved(sdh) publish>published(t) withdraw>withdrawn(dh) waiveChecks>scheduled(dh) noteReviewLink>scheduled(t)
            published:  confirmException>published(esdh) correct>inEditing(esdh) withdraw>withdrawn(dh) expire>published(t) noteReviewLink>published(t)
            withdrawn:  archive>archived(sdha) reopen>inEditing(sdh) noteReviewLink>withdrawn(t)
            rejected:   archive>archived(sdha) reopen>inEditing(sdh) noteReviewLink>rejected(t)
            archived:   reopen>inEditing(sdh) noteReviewLink>archived(t)
            """;

    private static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);
    private static final Instant NOW = Instant.parse("2025-07-18T02:00:00Z");
    private static final String COMMUNE = "hoa-phong";

    private static final Map<Character, Role> ROLES =
            new TreeMap<>(
                    Map.of(
                            'c', Role.CONTRIBUTOR,
                            'e', Role.EDITOR,
                            's', Role.SECRETARY,
                            'd', Role.DEPUTY_HEAD,
                            'h', Role.HEAD,
                            'a', Role.ADMINISTRATOR));

    private record Cell(State to, Set<Character> who) {}

    private static final Map<State, Map<Transition, Cell>> MATRIX = parse();

    private static Map<State, Map<Transition, Cell>> parse() {
        Map<State, Map<Transition, Cell>> matrix = new EnumMap<>(State.class);
        for (String line : EXPECTED.lines().toList()) {
            Map<Transition, Cell> row = new EnumMap<>(Transition.class);
            for (String cell : line.substring(line.indexOf(':') + 1).trim().split(" +")) {
                String[] parts = cell.split("[>()]");
                Set<Character> who = new TreeSet<>();
                parts[2].chars().forEach(c -> who.add((char) c));
                row.put(Transition.ofId(parts[0]), new Cell(State.ofId(parts[1]), who));
            }
            matrix.put(State.ofId(line.substring(0, line.indexOf(':'))), row);
        }
        return matrix;
    }

    @Test
    void theMatrixKnowsAllStates() {
        assertThat(MATRIX.keySet()).containsExactlyInAnyOrder(State.values());
    }

    @TestFactory
    Stream<DynamicTest> everyTransitionInEveryState() {
        return pairs().map(
                        pair ->
                                DynamicTest.dynamicTest(
                                        pair.transition() + " in " + pair.state(),
                                        () -> {
                                            Cell cell =
                                                    MATRIX.get(pair.state()).get(pair.transition());
                                            if (cell == null) {
                                                assertThat(
                                                                TransitionTable.rule(
                                                                        pair.transition(),
                                                                        pair.state()))
                                                        .isEmpty();
                                                for (Role role : Role.values()) {
                                                    assertThat(
                                                                    keys(
                                                                            pair,
                                                                            Actor.of(
                                                                                    "x",
                                                                                    COMMUNE,
                                                                                    EnumSet.of(
                                                                                            role))))
                                                            .contains("objection.notInThisState");
                                                }
                                            } else {
                                                assertThat(
                                                                TransitionTable.rule(
                                                                                pair.transition(),
                                                                                pair.state())
                                                                        .orElseThrow()
                                                                        .to())
                                                        .isEqualTo(cell.to());
                                            }
                                        }));
    }

    @TestFactory
    Stream<DynamicTest> everyRoleWithEveryTransitionInEveryState() {
        return pairs().filter(pair -> MATRIX.get(pair.state()).containsKey(pair.transition()))
                .flatMap(
                        pair -> {
                            Set<Character> who =
                                    MATRIX.get(pair.state()).get(pair.transition()).who();
                            List<DynamicTest> tests = new ArrayList<>();
                            ROLES.forEach(
                                    (letter, role) ->
                                            tests.add(
                                                    may(
                                                            pair,
                                                            role.name(),
                                                            Actor.of(
                                                                    "somebody",
                                                                    COMMUNE,
                                                                    EnumSet.of(role)),
                                                            who.contains(letter))));
                            tests.add(
                                    may(
                                            pair,
                                            "author only",
                                            Actor.of(
                                                    "author",
                                                    COMMUNE,
                                                    EnumSet.of(Role.CONTRIBUTOR)),
                                            who.contains('A')));
                            tests.add(
                                    may(
                                            pair,
                                            "assignee",
                                            Actor.of(
                                                    "assignee",
                                                    COMMUNE,
                                                    EnumSet.of(Role.CONTRIBUTOR)),
                                            who.contains('H')));
                            tests.add(
                                    may(
                                            pair,
                                            "assignee who left the board",
                                            Actor.of(
                                                    "assignee",
                                                    COMMUNE,
                                                    EnumSet.noneOf(Role.class)),
                                            false));
                            tests.add(
                                    may(
                                            pair,
                                            "timer",
                                            Actor.scheduler(COMMUNE),
                                            who.contains('t')));
                            tests.add(
                                    DynamicTest.dynamicTest(
                                            pair.transition()
                                                    + " in "
                                                    + pair.state()
                                                    + " by the head of another commune",
                                            () ->
                                                    assertThat(
                                                                    keys(
                                                                            pair,
                                                                            Actor.of(
                                                                                    "assignee",
                                                                                    "quoc-tuan",
                                                                                    EnumSet.allOf(
                                                                                            Role
                                                                                                    .class))))
                                                            .containsExactly(
                                                                    "objection.otherCommune")));
                            return tests.stream();
                        });
    }

    private static DynamicTest may(Pair pair, String name, Actor actor, boolean expected) {
        return DynamicTest.dynamicTest(
                pair.transition() + " in " + pair.state() + " by " + name,
                () ->
                        assertThat(keys(pair, actor).contains("objection.notYours"))
                                .isEqualTo(!expected));
    }

    private record Pair(State state, Transition transition) {}

    private static Stream<Pair> pairs() {
        return Arrays.stream(State.values())
                .flatMap(
                        state ->
                                Arrays.stream(Transition.values())
                                        .map(transition -> new Pair(state, transition)));
    }

    private static List<String> keys(Pair pair, Actor actor) {
        Case.Builder builder = new Case.Builder();
        builder.commune = COMMUNE;
        builder.state = pair.state();
        builder.author = "author";
        builder.assignee = "assignee";
        Roster roster = Roster.of(COMMUNE, List.of(), LocalDate.of(2025, 7, 18));
        return new EditorialRules(new Case(builder), ARTICLE, Content.empty(), roster, NOW)
                .objections(TransitionRequest.of(pair.transition()), actor).stream()
                        .map(Objection::key)
                        .toList();
    }
}
