package vn.communeportal.administration;

import vn.communeportal.content.Commune;

/** A commune as it was when it was read for a change. Immutable. */
public final class CommuneRecord {

    private final Commune commune;
    private final long revision;

    CommuneRecord(Commune commune, long revision) {
        this.commune = commune;
        this.revision = revision;
    }

    public Commune commune() {
        return commune;
    }

    /** Counts the changes: who saves says which one they saw. */
    public long revision() {
        return revision;
    }
}
