package vn.communeportal.editorial.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import vn.communeportal.attachment.AttachmentReader;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.ItemsByWords;
import vn.communeportal.editorial.Board;
import vn.communeportal.editorial.BoardSettings;
import vn.communeportal.editorial.Boards;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.CaseFilter;
import vn.communeportal.editorial.CaseFinder;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Member;
import vn.communeportal.editorial.Notices;
import vn.communeportal.editorial.Publications;
import vn.communeportal.editorial.ReceivedDrafts;
import vn.communeportal.editorial.Role;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;
import vn.communeportal.host.Publishing;
import vn.communeportal.host.Repositories;
import vn.communeportal.mail.SmtpMail;
import vn.communeportal.mail.SmtpSettings;
import vn.communeportal.testing.TestClock;
import vn.communeportal.testing.TestInstallation;
import vn.communeportal.testing.TestRepository;

/** A board with a mailbox on a real server. */
abstract class IntakeTest {

    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    static TestRepository repository;

    /** Starting and stopping a server takes longer than most tests. */
    static PostOffice office;

    private static int communes;

    final String commune = getClass().getSimpleName().toLowerCase(Locale.ROOT) + "-" + ++communes;
    final AttachmentReader reader = new AttachmentReader();
    Instant now = Instant.parse("2025-07-18T02:00:00Z");
    Clock clock;
    EditorialDesk desk;
    ReceivedDrafts drafts;
    MailIntake intake;
    Letters letters;
    FileScanner harmful = new NoScanner();

    @BeforeAll
    static void openRepository() {
        repository = new TestRepository();
        office = new PostOffice();
    }

    @AfterAll
    static void closeRepository() {
        office.close();
        repository.close();
    }

    @BeforeEach
    void furnish() throws Exception {
        office.empty();
        clock = new TestClock(() -> now);
        board(
                member("author", Role.CONTRIBUTOR),
                member("editor", Role.EDITOR),
                member("secretary", Role.SECRETARY),
                member("head", Role.HEAD));
        desk = newDesk(repository);
        drafts = new ReceivedDrafts(repository, desk, clock);
        new BoardSettings(repository, desk, clock)
                .save(
                        "head",
                        commune,
                        0,
                        Map.of(
                                Mailboxes.SERVER,
                                "127.0.0.1",
                                Mailboxes.PORT,
                                String.valueOf(office.imapPort()),
                                Mailboxes.USER,
                                PostOffice.ADDRESS));
        System.setProperty("communeportal.mailbox." + commune + ".password", PostOffice.PASSWORD);
        intake = newIntake();
        letters = new Letters(desk, intake);
    }

    @AfterEach
    void close() {
        repository.editing(
                Communes.WORKSPACE,
                session -> {
                    Communes.write(
                            session,
                            new Commune(
                                    commune,
                                    Map.of(
                                            "name",
                                            "Xã thử",
                                            Commune.STATUS,
                                            Commune.Status.CLOSED.id()),
                                    List.of()));
                    session.save();
                    return null;
                });
    }

    EditorialDesk newDesk(Repositories on) {
        Publishing publishing =
                new Publishing() {
                    @Override
                    public void publish(String workspace, String path) {}

                    @Override
                    public void unpublish(String workspace, String path, String identifier) {}
                };
        return new EditorialDesk(
                on,
                people(),
                new Publications(on, publishing),
                new Notices((login, subject, text, workspace, itemId) -> {}, people()),
                clock);
    }

    MailIntake newIntake() {
        return newIntake(repository);
    }

    /** As a process would make it when it starts. */
    MailIntake newIntake(Repositories on) {
        EditorialDesk ownDesk = newDesk(on);
        Mailboxes mailboxes =
                new Mailboxes(
                        new BoardSettings(on, ownDesk, clock),
                        new TestInstallation(Path.of("target"))) {
                    @Override
                    protected SSLSocketFactory sockets() {
                        return PostOffice.sockets();
                    }
                };
        return new MailIntake(
                on,
                ownDesk,
                new ReceivedDrafts(on, ownDesk, clock),
                mailboxes,
                bytes -> harmful.isHarmful(bytes),
                people(),
                new SmtpMail(
                        SmtpSettings.read(
                                Map.of(
                                                "server", "127.0.0.1",
                                                "port", String.valueOf(office.smtpPort()),
                                                "security", "none",
                                                "from", "portal@example.vn",
                                                "boardAddress", "https://x.example.vn/.board/")
                                        ::get)),
                clock);
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
                        new Person(login, login, login + "@Example.vn", Locale.ENGLISH, false));
            }

            @Override
            public List<Person> all() {
                return List.of();
            }
        };
    }

    private void board(Member... members) {
        repository.editing(
                Communes.WORKSPACE,
                session -> {
                    Communes.write(
                            session, new Commune(commune, Map.of("name", "Xã thử"), List.of()));
                    Boards.write(
                            session,
                            commune,
                            List.of(
                                    new Board(
                                            "1/QĐ-UBND",
                                            SINCE,
                                            "UBND xã",
                                            null,
                                            List.of(members))));
                    session.save();
                    return null;
                });
    }

    private static Member member(String login, Role role) {
        return new Member(login, login, "", "", EnumSet.of(role), SINCE, null);
    }

    /** The head of a message, to which the rest is added. */
    static String message(String from, String subject, String id) {
        return "From: "
                + from
                + "\nTo: "
                + PostOffice.ADDRESS
                + "\nSubject: "
                + subject
                + "\nMessage-ID: "
                + id
                + "\nDate: Fri, 18 Jul 2025 09:00:00 +0700\n";
    }

    /** A collaborator's message with a file. */
    static String attached(String id, String fileName, byte[] bytes) {
        return message("author@example.vn", "Có tệp", id)
                + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\nXem tệp.\n"
                + "--b\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="
                + fileName
                + "\n\n"
                + Base64.getMimeEncoder().encodeToString(bytes)
                + "\n--b--\n";
    }

    /** All drafts of the commune. */
    List<CaseFile> drafts() {
        return new CaseFinder(repository, desk, ItemsByWords.NONE).all(commune, new CaseFilter());
    }

    CaseFile only() {
        assertThat(drafts()).hasSize(1);
        return drafts().get(0);
    }

    void later() {
        now = now.plus(Duration.ofMinutes(11));
    }
}
