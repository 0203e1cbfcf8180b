package vn.communeportal.editorial;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.mail.Session;
import javax.mail.internet.MimeMessage;
import vn.communeportal.editorial.letters.Letter;
import vn.communeportal.editorial.letters.Letters;
import vn.communeportal.editorial.letters.MailIntake;
import vn.communeportal.editorial.letters.Mailboxes;
import vn.communeportal.editorial.letters.NoScanner;
import vn.communeportal.host.Mail;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;
import vn.communeportal.host.Repositories;
import vn.communeportal.mail.SmtpMail;
import vn.communeportal.mail.SmtpSettings;
import vn.communeportal.testing.TestInstallation;

/** A board's mailbox on a real server, and the links that it gets by mail. */
final class PostBox implements AutoCloseable {

    private static final String ADDRESS = "bai@example.vn";
    private static final String CODE = "270845";

    private final GreenMail server =
            new GreenMail(
                    new ServerSetup[] {
                        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP),
                        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP)
                    });
    private final EditorialDesk desk;
    private final String commune;
    private final MailIntake intake;
    private final Letters letters;
    private final ReviewLinks links;

    PostBox(Repositories repositories, EditorialDesk desk, String commune, Clock clock) {
        this.desk = desk;
        this.commune = commune;
        server.start();
        server.setUser(ADDRESS, ADDRESS, "mat-khau");
        System.setProperty("communeportal.mailbox." + commune + ".password", "mat-khau");
        BoardSettings settings = new BoardSettings(repositories, desk, clock);
        try {
            settings.save(
                    "head",
                    commune,
                    0,
                    Map.of(
                            Mailboxes.SERVER,
                            "127.0.0.1",
                            Mailboxes.PORT,
                            String.valueOf(server.getImap().getPort()),
                            Mailboxes.SECURITY,
                            "none",
                            Mailboxes.USER,
                            ADDRESS));
        } catch (TransitionRefusedException e) {
            throw new AssertionError(e);
        }
        Mail mail =
                new SmtpMail(
                        SmtpSettings.read(
                                Map.of(
                                                "server", "127.0.0.1",
                                                "port", String.valueOf(server.getSmtp().getPort()),
                                                "security", "none",
                                                "from", "portal@example.vn",
                                                "boardAddress", "https://x.example.vn/.board/")
                                        ::get));
        intake =
                new MailIntake(
                        repositories,
                        desk,
                        new ReceivedDrafts(repositories, desk, clock),
                        new Mailboxes(settings, new TestInstallation(Path.of("target"))),
                        new NoScanner(),
                        people(),
                        mail,
                        clock);
        letters = new Letters(desk, intake);
        links = new ReviewLinks(repositories, desk, settings, people(), mail, clock);
    }

    /** Id of the draft that a message becomes. */
    String receive(String login, String subject, String text) throws Exception {
        MimeMessage message = new MimeMessage((Session) null);
        message.setFrom(login + "@example.vn");
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        message.saveChanges();
        server.getManagers().getUserManager().getUserByEmail(ADDRESS).deliver(message);
        intake.run();
        return letters.of("secretary", commune, Letter.Status.DRAFTED).stream()
                .filter(letter -> letter.subject().equals(subject))
                .flatMap(letter -> letter.itemId().stream())
                .findFirst()
                .orElseThrow();
    }

    /** The person opens a link from their mail and decides. */
    void decideByLink(String id, String login, Transition decision) throws Exception {
        links.setCode(login, CODE);
        CaseFile file = desk.open(login, DeskTest.ARTICLE, id).orElseThrow();
        links.send("secretary", DeskTest.ARTICLE, id, file.subject().revision(), login);
        MimeMessage[] sent = server.getReceivedMessagesForDomain(login + "@example.vn");
        String token =
                String.valueOf(sent[sent.length - 1].getContent())
                        .replaceAll("(?s).*/\\.review/([\\w-]+).*", "$1");
        links.open(token, CODE);
        links.decide(token, CODE, decision, "");
    }

    private static People people() {
        return new People() {
            @Override
            public Optional<Person> current() {
                return Optional.empty();
            }

            @Override
            public Optional<Person> byLogin(String login) {
                return Optional.of(
                        new Person(login, login, login + "@example.vn", Locale.ENGLISH, false));
            }

            @Override
            public List<Person> all() {
                return List.of();
            }
        };
    }

    @Override
    public void close() {
        server.stop();
    }
}
