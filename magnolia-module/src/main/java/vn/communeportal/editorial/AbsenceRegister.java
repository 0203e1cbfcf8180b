package vn.communeportal.editorial;

import java.util.List;

/** The absences of a commune's members as they were when they were read. Immutable. */
public final class AbsenceRegister {

    private final long revision;
    private final List<Absence> absences;

    AbsenceRegister(long revision, List<Absence> absences) {
        this.revision = revision;
        this.absences = List.copyOf(absences);
    }

    /** Counts the changes: who saves says which one they saw. */
    public long revision() {
        return revision;
    }

    /** In the order in which they were noted. */
    public List<Absence> absences() {
        return absences;
    }
}
