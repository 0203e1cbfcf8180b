package vn.communeportal.administration;

import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.insight.Completeness;

/** All that the province's administrators do with communes, for apps. */
@Singleton
public final class Administration {

    private final ProvinceOffice office;
    private final CommuneRecords records;
    private final CommuneFounding founding;
    private final CommuneClosing closing;
    private final Completeness completeness;

    @Inject
    public Administration(
            ProvinceOffice office,
            CommuneRecords records,
            CommuneFounding founding,
            CommuneClosing closing,
            Completeness completeness) {
        this.office = office;
        this.records = records;
        this.founding = founding;
        this.closing = closing;
        this.completeness = completeness;
    }

    /** Whether the person administers the province's communes. */
    public boolean isOpenTo(String login) {
        return office.includes(login);
    }

    /** Whether the person may change this commune's settings, sections and crest. */
    public boolean isOpenTo(String login, String commune) {
        return office.includes(login, commune);
    }

    public CommuneRecords records() {
        return records;
    }

    public CommuneFounding founding() {
        return founding;
    }

    public CommuneClosing closing() {
        return closing;
    }

    public Completeness completeness() {
        return completeness;
    }
}
