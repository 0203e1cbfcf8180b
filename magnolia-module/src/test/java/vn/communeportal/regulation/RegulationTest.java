package vn.communeportal.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.communeportal.text.Messages;

class RegulationTest {

    private static final Locale VI = new Locale("vi");

    private final Regulation shipped = Regulation.shipped();

    private Stream<LegalGrounds> everyGrounds() {
        return Stream.of(
                        shipped.sections().all().stream().map(RequiredSection::grounds),
                        shipped.deadlines().all().stream().map(Deadline::grounds),
                        shipped.instruments().all().stream().map(Instrument::grounds),
                        shipped.workingDays().holidays().stream().map(Holiday::grounds),
                        shipped.workingDays().years().stream().map(CalendarYear::grounds),
                        shipped.documentTypes().all().stream().map(DocumentType::grounds))
                .flatMap(grounds -> grounds);
    }

    @Test
    void everyBasisIsAKnownInstrument() {
        assertThat(everyGrounds().flatMap(grounds -> grounds.basis().stream()))
                .isNotEmpty()
                .allSatisfy(
                        basis ->
                                assertThat(shipped.instruments().numbered(basis.instrument()))
                                        .as(basis.toString())
                                        .isPresent());
    }

    @Test
    void whatIsNotConfirmedSaysSo() {
        assertThat(everyGrounds())
                .allSatisfy(
                        grounds -> {
                            assertThat(Sources.shipped().of(grounds))
                                    .as(grounds.source())
                                    .isNotEmpty()
                                    .allMatch(one -> one.key().length() <= 8);
                            if (grounds.source().equals("KNC") || grounds.source().equals("N")) {
                                assertThat(grounds.isConfirmed()).isFalse();
                            }
                            assertThat(grounds.note(VI).isEmpty())
                                    .isEqualTo(grounds.note(Locale.ENGLISH).isEmpty());
                        });
    }

    @Test
    void theDatesOfInstrumentsFitTogether() {
        for (Instrument instrument : shipped.instruments().all()) {
            LocalDate from = instrument.validity().from().orElse(null);
            if (from != null) {
                String[] parts = instrument.number().split("/");
                if (parts.length == 3) {
                    assertThat(from.getYear() - Integer.parseInt(parts[1]))
                            .as(instrument.number())
                            .isBetween(0, 2);
                }
                assertThat(instrument.issued().orElse(from)).isBeforeOrEqualTo(from);
            }
            LocalDate to = instrument.validity().to().orElse(null);
            for (String number : instrument.replacedBy()) {
                LocalDate next =
                        shipped.instruments()
                                .numbered(number)
                                .flatMap(one -> one.validity().from())
                                .orElse(null);
                if (to != null && next != null) {
                    assertThat(next).as(instrument + " -> " + number).isEqualTo(to.plusDays(1));
                }
            }
        }
    }

    @Test
    void aSectionsPeriodsFollowEachOtherWithoutGaps() {
        Map<String, List<RequiredSection>> bySection =
                shipped.sections().all().stream()
                        .collect(Collectors.groupingBy(RequiredSection::code));
        bySection.forEach(
                (code, periods) -> {
                    for (int i = 1; i < periods.size(); i++) {
                        LocalDate end = periods.get(i - 1).validity().to().orElseThrow();
                        assertThat(periods.get(i).validity().from())
                                .as(code)
                                .contains(end.plusDays(1));
                    }
                });
    }

    @Test
    void aRuleThatRestsOnALapsedInstrumentIsMarked() {
        LocalDate day = LocalDate.of(2026, 11, 21);
        List<RequiredSection> doubtful =
                shipped.sections().on(day).stream()
                        .filter(RequiredSection::isRequired)
                        .filter(
                                section ->
                                        !shipped.basisCheck()
                                                .warnings(section.grounds(), day)
                                                .isEmpty())
                        .collect(Collectors.toList());
        assertThat(doubtful)
                .extracting(RequiredSection::code)
                .containsExactlyInAnyOrder("TT-01", "CD-01", "HD-01", "TK-01", "LK");
        assertThat(doubtful).noneMatch(section -> section.grounds().isConfirmed());
    }

    @Test
    void aDeadlineThatRestsOnLapsedInstrumentsAloneIsNotConfirmed() {
        LocalDate day = LocalDate.of(2026, 11, 21);
        assertThat(shipped.deadlines().all())
                .filteredOn(one -> one.validity().includes(day))
                .filteredOn(
                        one ->
                                shipped.basisCheck().warnings(one.grounds(), day).size()
                                        == one.grounds().basis().stream()
                                                .map(LegalBasis::instrument)
                                                .distinct()
                                                .count())
                .extracting(Deadline::code)
                .contains("D03", "D08", "D19", "D29")
                .allSatisfy(
                        code ->
                                assertThat(
                                                shipped.deadlines()
                                                        .on(code, day)
                                                        .orElseThrow()
                                                        .grounds()
                                                        .isConfirmed())
                                        .isFalse());
    }

    @Test
    void everyRecordSurvivesBeingWrittenAndRead() throws RegulationException {
        RegulationRecords records = RegulationRecords.shipped();
        for (RegulationSubject subject : RegulationSubject.values()) {
            for (String code : records.codes(subject)) {
                String yaml = records.yaml(subject, code).orElseThrow();
                assertThat(records.with(subject, code, yaml).yaml(subject, code)).contains(yaml);
                assertThat(RegulationRecords.parse(yaml))
                        .isEqualTo(records.record(subject, code).orElseThrow());
            }
        }
    }

    @Test
    void aCorrectedRecordTakesThePlaceOfTheShippedOne() throws RegulationException {
        RegulationRecords records = RegulationRecords.shipped();
        String yaml =
                records.yaml(RegulationSubject.DEADLINES, "D08")
                        .orElseThrow()
                        .replace("limit: 15wd", "limit: 10wd");
        Regulation corrected =
                Regulation.of(records.with(RegulationSubject.DEADLINES, "D08", yaml));
        LocalDate day = LocalDate.of(2026, 11, 21);
        assertThat(corrected.deadlines().on("D08", day).orElseThrow().limit())
                .contains(TimeSpan.of(10, TimeSpan.Unit.WORKING_DAYS));
        assertThat(corrected.records().codes(RegulationSubject.DEADLINES))
                .isEqualTo(records.codes(RegulationSubject.DEADLINES));
        assertThat(shipped.deadlines().on("D08", day).orElseThrow().limit())
                .contains(TimeSpan.of(15, TimeSpan.Unit.WORKING_DAYS));
    }

    @Test
    void aNewRecordIsAdded() throws RegulationException {
        Regulation corrected =
                Regulation.of(
                        RegulationRecords.shipped()
                                .with(
                                        RegulationSubject.YEARS,
                                        "2027",
                                        "year: 2027\n"
                                                + "daysOff:\n"
                                                + "- {day: 2027-01-01, name: Tết, englishName: New"
                                                + " Year}\n"
                                                + "source: TB-123\n"
                                                + "confirmed: true\n"));
        assertThat(corrected.workingDays().hasCalendarOf(2027)).isTrue();
        assertThat(corrected.workingDays().isWorkingDay(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void whatCannotBeReadIsRefusedWithThePlace() {
        assertThat(problemsOf("code: D08\nlimit: [\n"))
                .singleElement()
                .satisfies(
                        problem ->
                                assertThat(problem.text(Messages.shipped(), VI))
                                        .startsWith("D08: Không đọc được dòng 3."));
        assertThat(problemsOf("just words"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("noRecord"));
        assertThat(problemsOf("code: D09\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("code"));
        assertThat(problemsOf("!!java.net.URL [http://example.org]")).hasSize(1);
    }

    @Test
    void aReferenceToNothingIsRefused() {
        String yaml =
                RegulationRecords.shipped()
                        .yaml(RegulationSubject.SECTIONS, "GT-01")
                        .orElseThrow()
                        .replace("224/2026/NĐ-CP", "999/2026/NĐ-CP")
                        .replace("- D01", "- D99");
        RegulationException refused =
                catchThrowableOfType(
                        RegulationException.class,
                        () ->
                                Regulation.of(
                                        RegulationRecords.shipped()
                                                .with(RegulationSubject.SECTIONS, "GT-01", yaml)));
        assertThat(refused.problems())
                .extracting(problem -> problem.text(Messages.shipped(), VI))
                .contains(
                        "GT-01, Căn cứ: Chưa có văn bản “999/2026/NĐ-CP” trong danh mục văn bản. Hãy"
                                + " thêm văn bản này trước.",
                        "GT-01, Thời hạn áp dụng: Không có thời hạn “D99”.");
    }

    private static List<RegulationProblem> problemsOf(String yaml) {
        return catchThrowableOfType(
                        RegulationException.class,
                        () ->
                                RegulationRecords.shipped()
                                        .with(RegulationSubject.DEADLINES, "D08", yaml))
                .problems();
    }
}
