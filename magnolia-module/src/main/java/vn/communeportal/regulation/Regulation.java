package vn.communeportal.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** All that the law's data says: the shipped one, or a province's correction of it. Immutable. */
public final class Regulation {

    private static final class Shipped {
        private static final Regulation REGULATION = load();

        private static Regulation load() {
            try {
                return Regulation.of(RegulationRecords.shipped());
            } catch (RegulationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Rules everywhere ask for it: one installation has one law. */
    private static final AtomicReference<Regulation> IN_FORCE = new AtomicReference<>();

    private final RegulationRecords records;
    private final SectionTree sections;
    private final Instruments instruments;
    private final Deadlines deadlines;
    private final WorkingDays workingDays;
    private final DocumentTypes documentTypes;
    private final Royalties royalties;

    private Regulation(RegulationRecords records, List<RegulationProblem> problems) {
        this.records = records;
        this.instruments = Instruments.read(records.of(RegulationSubject.INSTRUMENTS), problems);
        this.deadlines = Deadlines.read(records.of(RegulationSubject.DEADLINES), problems);
        this.sections =
                SectionTree.read(
                        records.of(RegulationSubject.GROUPS),
                        records.of(RegulationSubject.SECTIONS),
                        problems);
        this.workingDays =
                WorkingDays.read(
                        records.of(RegulationSubject.HOLIDAYS),
                        records.of(RegulationSubject.YEARS),
                        problems);
        this.documentTypes =
                DocumentTypes.read(records.of(RegulationSubject.DOCUMENT_TYPES), problems);
        this.royalties =
                Royalties.read(
                        records.of(RegulationSubject.ROYALTY_TABLES),
                        records.of(RegulationSubject.BASE_SALARIES),
                        problems);
        checkReferences(problems);
    }

    /** That in the jar. */
    public static Regulation shipped() {
        return Shipped.REGULATION;
    }

    /**
     * What holds in this installation: that in the jar until {@link #putInForce} says otherwise.
     */
    public static Regulation inForce() {
        Regulation announced = IN_FORCE.get();
        return announced == null ? shipped() : announced;
    }

    /** From now on this holds in this installation. */
    public static void putInForce(Regulation regulation) {
        IN_FORCE.set(Objects.requireNonNull(regulation, "regulation"));
    }

    /**
     * @throws RegulationException with everything that is wrong with a record, or between records
     */
    public static Regulation of(RegulationRecords records) throws RegulationException {
        List<RegulationProblem> problems = new ArrayList<>();
        Regulation regulation = new Regulation(records, problems);
        if (!problems.isEmpty()) {
            throw new RegulationException(problems);
        }
        return regulation;
    }

    private void checkReferences(List<RegulationProblem> problems) {
        for (RequiredSection section : sections.all()) {
            checkBasis(section.code(), section.grounds(), problems);
            for (String code : section.deadlines()) {
                if (deadlines.steps(code).isEmpty()) {
                    problems.add(
                            RegulationProblem.in(
                                    section.code(), "deadlines", "unknownDeadline", code));
                }
            }
        }
        deadlines.all().forEach(one -> checkBasis(one.code(), one.grounds(), problems));
        workingDays.holidays().forEach(one -> checkBasis(one.code(), one.grounds(), problems));
        documentTypes.all().forEach(one -> checkBasis(one.code(), one.grounds(), problems));
        royalties.tables().forEach(one -> checkBasis(one.code(), one.grounds(), problems));
        royalties.salaries().forEach(one -> checkBasis(one.code(), one.grounds(), problems));
    }

    private void checkBasis(String code, LegalGrounds grounds, List<RegulationProblem> problems) {
        for (LegalBasis basis : grounds.basis()) {
            if (instruments.numbered(basis.instrument()).isEmpty()) {
                problems.add(
                        RegulationProblem.in(
                                code, "basis", "unknownInstrument", basis.instrument()));
            }
        }
    }

    /** As they are written. */
    public RegulationRecords records() {
        return records;
    }

    public SectionTree sections() {
        return sections;
    }

    public Instruments instruments() {
        return instruments;
    }

    /** Whether what a text or a rule quotes is in force (rule L0). */
    public BasisCheck basisCheck() {
        return new BasisCheck(instruments);
    }

    public Deadlines deadlines() {
        return deadlines;
    }

    public WorkingDays workingDays() {
        return workingDays;
    }

    public DocumentTypes documentTypes() {
        return documentTypes;
    }

    public Royalties royalties() {
        return royalties;
    }
}
