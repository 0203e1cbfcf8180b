package vn.communeportal.engagement.matter;

import java.time.Clock;
import java.util.List;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.engagement.intake.IntakeRecords;
import vn.communeportal.engagement.privacy.PersonRequests;
import vn.communeportal.engagement.privacy.PersonalRecords;
import vn.communeportal.engagement.privacy.PrivacyLog;
import vn.communeportal.engagement.privacy.Retention;
import vn.communeportal.host.Installation;
import vn.communeportal.host.Repositories;

/** What is done with the data of those who send something, in all places where they are kept. */
@Singleton
public final class CitizenPrivacy {

    private final Retention retention;
    private final PersonRequests requests;
    private final PrivacyLog log;

    @Inject
    public CitizenPrivacy(
            Repositories repositories,
            EditorialDesk editorial,
            MatterRecords matters,
            IntakeRecords intake,
            PrivacyLog log,
            Installation installation,
            Clock clock) {
        this.log = log;
        List<PersonalRecords> places = List.of(matters, intake);
        retention = new Retention(repositories, places, log, installation, clock);
        requests = new PersonRequests(editorial, places, log);
    }

    /** The job that erases what is old. */
    public Retention retention() {
        return retention;
    }

    /** What a person may ask for. */
    public PersonRequests requests() {
        return requests;
    }

    /** What was done. */
    public PrivacyLog log() {
        return log;
    }
}
