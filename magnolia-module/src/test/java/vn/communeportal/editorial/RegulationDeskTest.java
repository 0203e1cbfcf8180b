package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Communes;
import vn.communeportal.host.People;
import vn.communeportal.regulation.Deadline;
import vn.communeportal.regulation.Regulation;
import vn.communeportal.regulation.RegulationException;
import vn.communeportal.regulation.RegulationProblem;
import vn.communeportal.regulation.RegulationRecords;
import vn.communeportal.regulation.RegulationSubject;
import vn.communeportal.regulation.TimeSpan;
import vn.communeportal.testing.TestPeople;
import vn.communeportal.testing.TestRepository;

/** Corrections of the law's data over a real Jackrabbit. */
class RegulationDeskTest {

    private static final String WHY = "Công văn 12/UBND-VHTT";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    private TestRepository repository;
    private RegulationDesk desk;

    @BeforeEach
    void setUp() {
        repository = new TestRepository();
        desk = newDesk();
    }

    @AfterEach
    void close() {
        Regulation.putInForce(Regulation.shipped());
        repository.close();
    }

    private RegulationDesk newDesk() {
        People people = TestPeople.everybody(Locale.ROOT, login -> login.startsWith("province"));
        return new RegulationDesk(repository, people, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void withoutCorrectionsTheShippedDataHolds() {
        assertThat(desk.current()).isSameAs(Regulation.shipped());
        assertThat(desk.register().revision()).isZero();
        assertThat(desk.history("province")).isEmpty();
    }

    @Test
    void aCorrectionHoldsAtOnceAndEverywhere() throws Exception {
        RegulationDesk other = newDesk();
        assertThat(limit(other)).isEqualTo(15);
        correctLimit("province", 0, "10wd");

        assertThat(limit(desk)).isEqualTo(10);
        assertThat(limit(other)).isEqualTo(10);
        assertThat(desk.current()).isSameAs(desk.current());
        assertThat(desk.register().isCorrected(RegulationSubject.DEADLINES, "D08")).isTrue();
        assertThat(desk.register().isCorrected(RegulationSubject.SECTIONS, "D08")).isFalse();
        assertThat(limit(Regulation.inForce())).isEqualTo(10);
        assertThat(isMarkedForPublication()).isTrue();
        assertThat(limit(Regulation.shipped())).isEqualTo(15);
    }

    @Test
    void theProvinceGoesBackToWhatIsShipped() throws Exception {
        correctLimit("province", 0, "10wd");
        desk.restore("province", 1, RegulationSubject.DEADLINES, "D08", "Nhầm");

        assertThat(limit(desk)).isEqualTo(15);
        assertThat(desk.register().corrections()).isEmpty();
        assertThat(desk.register().revision()).isEqualTo(2);
    }

    @Test
    void everyChangeIsKept() throws Exception {
        correctLimit("province", 0, "10wd");
        correctLimit("province2", 1, "12wd");
        desk.restore("province", 2, RegulationSubject.DEADLINES, "D08", "Nhầm");

        List<RegulationChange> history = desk.history("province");
        assertThat(history)
                .extracting(RegulationChange::login)
                .containsExactly("province", "province2", "province");
        RegulationChange second = history.get(1);
        assertThat(second.before().orElseThrow().get("limit")).isEqualTo("10wd");
        assertThat(second.after().orElseThrow().get("limit")).isEqualTo("12wd");
        assertThat(second.reason()).isEqualTo(WHY);
        assertThat(second.time()).isEqualTo(NOW);
        assertThat(history.get(0).after()).isEmpty();
        assertThat(history.get(2).before()).isEmpty();
    }

    @Test
    void onlyAdministratorsOfTheProvinceMay() {
        assertThat(refusal("commune", 0, WHY)).containsExactly("objection.notYours");
        assertThatThrownBy(
                        () -> desk.restore("commune", 0, RegulationSubject.DEADLINES, "D08", WHY))
                .isInstanceOf(TransitionRefusedException.class);
        assertThat(desk.history("commune")).isEmpty();
        assertThat(desk.current()).isSameAs(Regulation.shipped());
        assertThat(isMarkedForPublication()).isFalse();
    }

    @Test
    void whoeverComesSecondIsTold() throws Exception {
        correctLimit("province", 0, "10wd");
        assertThat(refusal("province2", 0, WHY))
                .containsExactly("objection.regulationChangedMeanwhile");
        assertThat(limit(desk)).isEqualTo(10);
        assertThat(desk.history("province")).hasSize(1);
    }

    @Test
    void aChangeNeedsAReason() {
        assertThat(refusal("province", 0, " ")).containsExactly("objection.regulationNeedsReason");
    }

    @Test
    void badDataIsRefusedAndNothingIsLost() throws Exception {
        correctLimit("province", 0, "10wd");
        Map<String, Object> record = deadline();
        record.put("limit", "mười ngày");
        record.put("from", "2026-02-30");
        RegulationException refused =
                catchThrowableOfType(
                        RegulationException.class,
                        () ->
                                desk.correct(
                                        "province",
                                        1,
                                        RegulationSubject.DEADLINES,
                                        "D08",
                                        record,
                                        WHY));
        assertThat(refused.problems())
                .extracting(RegulationProblem::field)
                .containsExactlyInAnyOrder("limit", "from");
        assertThat(limit(desk)).isEqualTo(10);
        assertThat(desk.history("province")).hasSize(1);
    }

    @Test
    void anInstrumentThatARuleNeedsCannotGo() throws Exception {
        Map<String, Object> instrument = new LinkedHashMap<>();
        instrument.put("number", "9/2027/NĐ-CP");
        instrument.put("title", "Nghị định mới");
        instrument.put("englishTitle", "New decree");
        instrument.put("source", "Công báo");
        desk.correct("province", 0, RegulationSubject.INSTRUMENTS, "9/2027/NĐ-CP", instrument, WHY);
        Map<String, Object> record = deadline();
        record.put("basis", "9/2027/NĐ-CP, Điều 3");
        desk.correct("province", 1, RegulationSubject.DEADLINES, "D08", record, WHY);

        assertThatThrownBy(
                        () ->
                                desk.restore(
                                        "province",
                                        2,
                                        RegulationSubject.INSTRUMENTS,
                                        "9/2027/NĐ-CP",
                                        WHY))
                .isInstanceOf(RegulationException.class);
        assertThat(desk.current().instruments().numbered("9/2027/NĐ-CP")).isPresent();
    }

    @Test
    void aCorrectionThatFitsNoLongerLeavesTheOthersInForce() throws Exception {
        correctLimit("province", 0, "10wd");
        repository.editing(
                Communes.WORKSPACE,
                session -> {
                    RegulationStore.takeTurn(session);
                    RegulationStore.change(
                            session,
                            RegulationStore.revision(session),
                            RegulationSubject.DEADLINES,
                            "D09",
                            "code: D09\nform: of yesterday\n",
                            WHY,
                            "province",
                            NOW);
                    session.save();
                    return null;
                });

        RegulationRegister register = desk.register();
        assertThat(limit(desk)).isEqualTo(10);
        assertThat(register.corrections())
                .filteredOn(one -> !one.isFitting())
                .extracting(RegulationCorrection::code)
                .containsExactly("D09");
        assertThat(register.regulation().deadlines().on("D09", DAY).orElseThrow().limit())
                .contains(TimeSpan.of(20, TimeSpan.Unit.WORKING_DAYS));
    }

    private boolean isMarkedForPublication() {
        return repository.editing(
                Communes.WORKSPACE,
                session ->
                        session.propertyExists(
                                "/" + Communes.PROVINCE + "/" + Communes.PUBLICATION_PENDING));
    }

    private List<String> refusal(String login, long revision, String reason) {
        return catchThrowableOfType(
                        TransitionRefusedException.class,
                        () ->
                                desk.correct(
                                        login,
                                        revision,
                                        RegulationSubject.DEADLINES,
                                        "D08",
                                        deadline(),
                                        reason))
                .objections()
                .stream()
                .map(Objection::key)
                .toList();
    }

    private void correctLimit(String login, long revision, String limit) throws Exception {
        Map<String, Object> record = deadline();
        record.put("limit", limit);
        desk.correct(login, revision, RegulationSubject.DEADLINES, "D08", record, WHY);
    }

    private static Map<String, Object> deadline() {
        Map<String, Object> record = new LinkedHashMap<>();
        RegulationRecords.shipped()
                .record(RegulationSubject.DEADLINES, "D08")
                .orElseThrow()
                .forEach((name, value) -> record.put(name.toString(), value));
        return record;
    }

    private static int limit(RegulationDesk desk) {
        return limit(desk.current());
    }

    private static int limit(Regulation regulation) {
        return regulation
                .deadlines()
                .on("D08", DAY)
                .flatMap(Deadline::limit)
                .orElseThrow()
                .amount();
    }
}
