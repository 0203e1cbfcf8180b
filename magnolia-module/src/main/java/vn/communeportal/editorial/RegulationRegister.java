package vn.communeportal.editorial;

import java.util.List;
import vn.communeportal.regulation.Regulation;
import vn.communeportal.regulation.RegulationSubject;

/** The law's data with the province's corrections, as they were when they were read. Immutable. */
public final class RegulationRegister {

    private final long revision;
    private final Regulation regulation;
    private final List<RegulationCorrection> corrections;

    RegulationRegister(
            long revision, Regulation regulation, List<RegulationCorrection> corrections) {
        this.revision = revision;
        this.regulation = regulation;
        this.corrections = List.copyOf(corrections);
    }

    /** Counts the changes: who saves says which one they saw. */
    public long revision() {
        return revision;
    }

    /** What holds: the shipped data with those corrections that fit. */
    public Regulation regulation() {
        return regulation;
    }

    /** The records that the province has in place of shipped ones, or beside them. */
    public List<RegulationCorrection> corrections() {
        return corrections;
    }

    /** Whether the province has its own form of the record. */
    public boolean isCorrected(RegulationSubject subject, String code) {
        return corrections.stream().anyMatch(one -> one.isOf(subject, code));
    }
}
