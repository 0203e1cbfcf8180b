package vn.communeportal.webapp;

import java.time.Clock;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.engagement.guard.FileChecks;
import vn.communeportal.engagement.guard.FormGuard;
import vn.communeportal.engagement.guard.FormTokens;
import vn.communeportal.engagement.guard.RateLimits;
import vn.communeportal.engagement.guard.Secret;
import vn.communeportal.engagement.intake.IntakeRecords;
import vn.communeportal.engagement.intake.IntakeService;
import vn.communeportal.engagement.intake.IntakeStore;
import vn.communeportal.engagement.intake.StoredArrivals;
import vn.communeportal.engagement.intake.StoredIntake;
import vn.communeportal.engagement.matter.AnsweredQuestions;
import vn.communeportal.engagement.matter.Answering;
import vn.communeportal.engagement.matter.CitizenDesk;
import vn.communeportal.engagement.matter.CitizenMail;
import vn.communeportal.engagement.matter.CitizenPrivacy;
import vn.communeportal.engagement.matter.CitizenWork;
import vn.communeportal.engagement.matter.EngagementDesk;
import vn.communeportal.engagement.matter.MatterRecords;
import vn.communeportal.engagement.matter.PublicOpinions;
import vn.communeportal.engagement.matter.Ratings;
import vn.communeportal.engagement.matter.Reception;
import vn.communeportal.engagement.privacy.PrivacyLog;
import vn.communeportal.engagement.transfer.Channels;
import vn.communeportal.engagement.transfer.SharedKey;
import vn.communeportal.engagement.transfer.Trips;
import vn.communeportal.host.Inbox;
import vn.communeportal.host.Installation;
import vn.communeportal.host.Mail;
import vn.communeportal.host.People;
import vn.communeportal.host.Publishing;
import vn.communeportal.host.Repositories;
import vn.communeportal.templating.FormRenderer;
import vn.communeportal.templating.FormServlet;
import vn.communeportal.templating.PublicItems;

/** What citizens send: taken in, filed and answered on this one instance. */
final class EngagementComponents {

    private final StoredIntake intake;
    private final IntakeService service;
    private final FormGuard guard;
    private final CitizenPrivacy privacy;
    private final CitizenMail mail;
    private final CitizenDesk desk;
    private final Reception reception;
    private final CitizenWork work;
    private final Clock clock;

    EngagementComponents(
            Repositories repositories,
            Installation installation,
            EditorialDesk editorial,
            Publishing publishing,
            People people,
            Inbox inbox,
            Mail server,
            Clock clock) {
        this.clock = clock;
        SharedKey key = new SharedKey(installation);
        IntakeStore store = new IntakeStore(repositories, installation, clock);
        Secret secret = new Secret(key, installation);
        intake = new StoredIntake(store, secret);
        Channels channels = new Channels();
        Trips trips = new Trips(channels, key, installation, clock);
        StoredArrivals arrivals = new StoredArrivals(store, trips);
        service =
                new IntakeService(
                        installation,
                        store,
                        intake,
                        arrivals,
                        channels,
                        trips,
                        people,
                        inbox,
                        clock);
        service.start();
        guard =
                new FormGuard(
                        new FormTokens(secret, clock),
                        new RateLimits(installation, clock),
                        new FileChecks(installation),
                        secret,
                        clock);
        privacy =
                new CitizenPrivacy(
                        repositories,
                        editorial,
                        new MatterRecords(repositories, clock),
                        new IntakeRecords(store, arrivals),
                        new PrivacyLog(repositories, clock),
                        installation,
                        clock);
        mail = new CitizenMail(repositories, server);
        Answering answering =
                new Answering(
                        repositories,
                        editorial,
                        arrivals,
                        new PublicOpinions(repositories, publishing),
                        mail);
        EngagementDesk matters = new EngagementDesk(repositories, editorial, answering, clock);
        work = new CitizenWork(repositories, editorial, matters, clock);
        desk =
                new CitizenDesk(
                        matters,
                        new AnsweredQuestions(repositories, matters, editorial),
                        new Ratings(repositories, editorial),
                        privacy);
        reception =
                new Reception(repositories, arrivals, answering, editorial, people, inbox, clock);
    }

    CitizenDesk desk() {
        return desk;
    }

    /** What is done with the data of senders. */
    CitizenPrivacy privacy() {
        return privacy;
    }

    /** What waits for members. */
    CitizenWork work() {
        return work;
    }

    /** What runs around taking in. */
    IntakeService service() {
        return service;
    }

    Reception reception() {
        return reception;
    }

    FormServlet forms(PublicItems items, FormRenderer renderer) {
        return new FormServlet(items, renderer, guard, intake, intake, mail, clock);
    }
}
