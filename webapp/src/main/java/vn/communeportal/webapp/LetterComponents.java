package vn.communeportal.webapp;

import java.time.Clock;
import java.time.Duration;
import vn.communeportal.editorial.BoardSettings;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Notices;
import vn.communeportal.editorial.PaperDecisions;
import vn.communeportal.editorial.ReceivedDrafts;
import vn.communeportal.editorial.ReviewLinks;
import vn.communeportal.editorial.letters.Correspondence;
import vn.communeportal.editorial.letters.FileScanner;
import vn.communeportal.editorial.letters.Letters;
import vn.communeportal.editorial.letters.MailIntake;
import vn.communeportal.editorial.letters.Mailboxes;
import vn.communeportal.host.Installation;
import vn.communeportal.host.Mail;
import vn.communeportal.host.People;
import vn.communeportal.host.Repositories;

/** The ways by which items come in and decisions come back beside the app. */
final class LetterComponents {

    private final MailIntake intake;
    private final Correspondence correspondence;

    LetterComponents(
            Repositories repositories,
            EditorialDesk desk,
            Notices notices,
            People people,
            Mail mail,
            FileScanner scanner,
            Installation installation,
            Clock clock) {
        BoardSettings settings = new BoardSettings(repositories, desk, clock);
        Mailboxes mailboxes = new Mailboxes(settings, installation);
        intake =
                new MailIntake(
                        repositories,
                        desk,
                        new ReceivedDrafts(repositories, desk, clock),
                        mailboxes,
                        scanner,
                        people,
                        mail,
                        clock);
        correspondence =
                new Correspondence(
                        settings,
                        mailboxes,
                        new Letters(desk, intake),
                        new PaperDecisions(desk, notices, clock),
                        new ReviewLinks(repositories, desk, settings, people, mail, clock));
    }

    MailIntake intake() {
        return intake;
    }

    Correspondence correspondence() {
        return correspondence;
    }

    /** A mail server that does not answer keeps nothing else waiting. */
    Jobs mailTimer() {
        return new Jobs(Duration.ofSeconds(MailIntake.SECONDS_BETWEEN_RUNS), intake::run);
    }
}
