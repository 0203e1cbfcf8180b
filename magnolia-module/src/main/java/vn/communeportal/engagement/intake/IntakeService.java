package vn.communeportal.engagement.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.engagement.transfer.Channels;
import vn.communeportal.engagement.transfer.TripStatus;
import vn.communeportal.engagement.transfer.Trips;
import vn.communeportal.host.Inbox;
import vn.communeportal.host.Installation;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;
import vn.communeportal.text.Messages;

/**
 * What runs by itself around what citizens send: the trip to where they are served, the journal,
 * and a word to the administrators of the province when the trip fails for long.
 */
@Singleton
public final class IntakeService {

    /** Restarts and short breaks are nobody's business. */
    private static final Duration LONG = Duration.ofMinutes(15);

    private static final Duration BETWEEN_NOTICES = Duration.ofHours(24);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(2);

    private final Installation installation;
    private final IntakeStore store;
    private final StoredIntake intake;
    private final Channels channels;
    private final SubmissionChannel submissions;
    private final AnswerChannel answers;
    private final Trips trips;
    private final People people;
    private final Inbox inbox;
    private final Clock clock;
    private Instant noticed = Instant.MIN;
    private Instant looked = Instant.MIN;

    @Inject
    public IntakeService(
            Installation installation,
            IntakeStore store,
            StoredIntake intake,
            StoredArrivals arrivals,
            Channels channels,
            Trips trips,
            People people,
            Inbox inbox,
            Clock clock) {
        this.installation = installation;
        this.store = store;
        this.intake = intake;
        this.trips = trips;
        this.people = people;
        this.inbox = inbox;
        this.clock = clock;
        this.channels = channels;
        submissions = new SubmissionChannel(intake, arrivals);
        answers = new AnswerChannel(store);
    }

    /**
     * Names the channels. To be called when the host has started: one that is being installed does
     * not know before whether boards work on it.
     */
    public void start() {
        if (installation.isAuthor()) {
            channels.addTarget(submissions);
            channels.addSource(answers);
        } else {
            channels.addSource(submissions);
            channels.addTarget(answers);
        }
    }

    /** To be called every few seconds, by one thread. */
    public void run() {
        if (looked.isBefore(clock.instant().minus(BETWEEN_LOOKS))) {
            intake.mend();
            looked = clock.instant();
        }
        if (installation.isAuthor() && trips.isNeeded()) {
            trips.run();
            tellOfFailures();
        }
    }

    private void tellOfFailures() {
        Instant since = trips.failingSince();
        Instant now = clock.instant();
        if (since == null
                || since.plus(LONG).isAfter(now)
                || noticed.isAfter(now.minus(BETWEEN_NOTICES))) {
            return;
        }
        noticed = now;
        for (Person person : people.all()) {
            if (person.isProvinceAdministrator()) {
                tell(person);
            }
        }
    }

    private void tell(Person person) {
        Locale language = person.language();
        for (TripStatus status : trips.states()) {
            if (!status.works()) {
                inbox.notify(
                        person.login(),
                        Messages.shipped().text(language, "engagement.trip.failing"),
                        Messages.shipped()
                                .text(
                                        language,
                                        "engagement.trip.failing.text",
                                        status.node(),
                                        status.failure()),
                        IntakeStore.WORKSPACE,
                        "");
            }
        }
    }

    /** How the trips go; none where there is no other instance. */
    public List<TripStatus> trips() {
        return trips.states();
    }

    /** How many submissions wait on this instance. */
    public long waiting() {
        return store.waiting();
    }

    /** How long the oldest of them has. */
    public Duration longestWait() {
        return store.longestWait();
    }

    /** How much of what senders are to be told waits on this instance. */
    public long outgoing() {
        return store.outgoing();
    }
}
