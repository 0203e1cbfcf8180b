package vn.communeportal.engagement.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.host.Installation;
import vn.communeportal.host.Repositories;

/**
 * Erases the data of people when their time is over, and keeps a record of it. A run that is cut
 * off goes on with the next; what is erased already is not found again.
 */
public final class Retention {

    /** Setting: for how many days data are kept after they came; usual is two years. */
    public static final String DAYS = "communeportal.engagement.days";

    private static final Logger log = LoggerFactory.getLogger(Retention.class);

    private static final int USUAL_DAYS = 730;
    private static final Duration BETWEEN = Duration.ofHours(6);

    private final Repositories repositories;
    private final List<PersonalRecords> places;
    private final PrivacyLog records;
    private final Installation installation;
    private final Clock clock;
    private Instant last = Instant.MIN;

    public Retention(
            Repositories repositories,
            List<PersonalRecords> places,
            PrivacyLog records,
            Installation installation,
            Clock clock) {
        this.repositories = repositories;
        this.places = List.copyOf(places);
        this.records = records;
        this.installation = installation;
        this.clock = clock;
    }

    /** Does its work a few times a day, however often it is called. */
    public synchronized void run() {
        if (last.isAfter(clock.instant().minus(BETWEEN))) {
            return;
        }
        Instant limit = clock.instant().minus(Duration.ofDays(days()));
        List<String> communes = new ArrayList<>();
        for (Commune commune : repositories.editing(Communes.WORKSPACE, Communes::all)) {
            communes.add(commune.id());
        }
        for (String commune : communes) {
            for (PersonalRecords place : places) {
                erase(commune, place, limit);
            }
        }
        last = clock.instant();
    }

    private void erase(String commune, PersonalRecords place, Instant limit) {
        List<String> ids = place.before(commune, limit);
        for (String id : ids) {
            place.erase(commune, id);
        }
        if (!ids.isEmpty()) {
            records.write(commune, "", PrivacyLog.Deed.EXPIRED, place.name(), ids.size());
            log.info("Erased {} records of {} in {}", ids.size(), place.name(), commune);
        }
    }

    private long days() {
        String value = installation.setting(DAYS);
        return value.matches("[1-9][0-9]{0,4}") ? Long.parseLong(value) : USUAL_DAYS;
    }
}
