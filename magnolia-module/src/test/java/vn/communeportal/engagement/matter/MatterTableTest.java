package vn.communeportal.engagement.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.communeportal.engagement.SubmissionKind;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

/** The table of matters, written down a second time. */
class MatterTableTest {

    /** step: states from which → state after it; "=" for the same. Kinds by their first letters. */
    private static final List<String> EXPECTED =
            List.of(
                    "take: received forwarded > inProgress | oqfei",
                    "assign: received inProgress forwarded progressTold proposed > inProgress | oqfei",
                    "forward: received inProgress forwarded progressTold > forwarded | oqfei",
                    "note: received inProgress forwarded progressTold proposed answered refused > = | oqfei",
                    "callComplex: received inProgress forwarded progressTold > = | i",
                    "tellProgress: received inProgress forwarded progressTold > progressTold | qfe",
                    "propose: inProgress forwarded progressTold proposed > proposed | oqfei",
                    "return: proposed > inProgress | oqfei",
                    "answer: proposed > answered | oqfei",
                    "refuse: received inProgress forwarded progressTold proposed > refused | oqfei",
                    "extend: received inProgress forwarded progressTold > = | i",
                    "show: received inProgress forwarded progressTold proposed answered refused > = | o",
                    "hide: received inProgress forwarded progressTold proposed answered refused > = | o",
                    "makeItem: answered > = | qf",
                    "reopen: answered refused > inProgress | oqfei");

    @TestFactory
    Stream<DynamicTest> eachStepInEachStateForEachKind() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : EXPECTED) {
            String[] parts = line.split("[:>|]");
            MatterStep step = MatterStep.ofId(parts[0].strip());
            List<String> from = List.of(parts[1].strip().split(" "));
            String to = parts[2].strip();
            String kinds = parts[3].strip();
            for (MatterState state : MatterState.values()) {
                for (SubmissionKind kind : SubmissionKind.values()) {
                    boolean there =
                            from.contains(state.id()) && kinds.indexOf(kind.id().charAt(0)) >= 0;
                    tests.add(
                            DynamicTest.dynamicTest(
                                    step + " in " + state + " of " + kind,
                                    () ->
                                            assertThat(
                                                            MatterTable.rule(step, state, kind)
                                                                    .map(rule -> rule.to(state)))
                                                    .isEqualTo(
                                                            there
                                                                    ? Optional.of(
                                                                            to.equals("=")
                                                                                    ? state
                                                                                    : MatterState
                                                                                            .ofId(
                                                                                                    to))
                                                                    : Optional.empty())));
                }
            }
        }
        return tests.stream();
    }

    @Test
    void theTableHasEveryStepOnce() {
        assertThat(EXPECTED).hasSize(MatterStep.values().length);
        assertThat(MatterTable.all())
                .extracting(MatterTable.Rule::step)
                .containsExactlyInAnyOrder(MatterStep.values());
    }

    @Test
    void everythingHasAName() {
        for (Locale locale : List.of(Vietnamese.LOCALE, Locale.ENGLISH)) {
            List<String> keys = new ArrayList<>();
            Stream.of(MatterStep.values()).map(MatterStep::labelKey).forEach(keys::add);
            Stream.of(MatterState.values()).map(MatterState::labelKey).forEach(keys::add);
            Stream.of(RefusalGround.values()).map(RefusalGround::labelKey).forEach(keys::add);
            Stream.of(SubmissionKind.values()).map(SubmissionKind::labelKey).forEach(keys::add);
            assertThat(Messages.shipped().all(locale)).containsKeys(keys.toArray(new String[0]));
        }
    }
}
