package vn.communeportal.editorial.letters;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.attachment.AttachmentReader;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.FileContent;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Enclosure;
import vn.communeportal.editorial.Objection;
import vn.communeportal.editorial.ReceivedDrafts;
import vn.communeportal.editorial.Roster;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.host.Mail;
import vn.communeportal.host.MailException;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;
import vn.communeportal.host.Repositories;
import vn.communeportal.mail.ImapMailbox;
import vn.communeportal.mail.MailMessage;
import vn.communeportal.mail.MessageReader;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

/**
 * Empties the communes' mailboxes and makes drafts of what came. Hosts run it every minute. Each
 * step leaves what the next needs in the repository before it lets go of what it had: a message
 * leaves the inbox when its letter is kept, a letter is done with when its draft is, and answered
 * after that. Whoever dies in between is followed by another who goes on from there.
 */
@Singleton
public final class MailIntake {

    /** How often hosts run it. */
    public static final int SECONDS_BETWEEN_RUNS = 60;

    private static final Logger log = LoggerFactory.getLogger(MailIntake.class);

    private final Repositories repositories;
    private final EditorialDesk desk;
    private final ReceivedDrafts drafts;
    private final Mailboxes mailboxes;
    private final People people;
    private final Clock clock;
    private final LetterStore store;
    private final Reception reception;
    private final Receipts receipts;
    private final AttachmentReader reader = new AttachmentReader();
    private final Messages messages = Messages.shipped();

    @Inject
    public MailIntake(
            Repositories repositories,
            EditorialDesk desk,
            ReceivedDrafts drafts,
            Mailboxes mailboxes,
            FileScanner scanner,
            People people,
            Mail mail,
            Clock clock) {
        this.repositories = repositories;
        this.desk = desk;
        this.drafts = drafts;
        this.mailboxes = mailboxes;
        this.people = people;
        this.clock = clock;
        store = new LetterStore(repositories);
        reception = new Reception(store, drafts, scanner, reader, clock);
        receipts = new Receipts(repositories, mail, clock);
    }

    /** Takes what came and finishes what was begun. */
    public void run() {
        for (Commune commune : repositories.editing(Communes.WORKSPACE, Communes::all)) {
            if (commune.isOpen()) {
                mailboxes.of(commune.id()).ifPresent(mailbox -> sweep(commune.id(), mailbox));
            }
        }
        finish();
    }

    private void sweep(String commune, ImapMailbox mailbox) {
        try {
            mailbox.sweep((raw, whole) -> take(commune, raw, whole));
        } catch (MailException e) {
            // Servers quote addresses.
            log.warn(
                    "The mailbox of {} could not be read ({})",
                    commune,
                    e.getCause() == null ? "" : e.getCause().getClass().getSimpleName());
        }
    }

    /** One message that nobody foresaw keeps no other waiting; it stays where it is. */
    private ImapMailbox.Disposal take(String commune, byte[] raw, boolean whole) {
        try {
            return reception.take(commune, raw, whole);
        } catch (RuntimeException e) {
            // The class alone: a message may quote the letter.
            log.error("A message to {} could not be taken: {}", commune, e.getClass().getName());
            return ImapMailbox.Disposal.LEFT;
        }
    }

    /** Makes drafts of letters that have none, and answers those that are decided. */
    void finish() {
        for (Letter letter : store.unfinished()) {
            try {
                if (store.claim(letter, clock.instant())) {
                    finish(letter);
                }
            } catch (RuntimeException e) {
                log.error(
                        "Letter {} could not be handled: {}",
                        letter.number(),
                        e.getClass().getName());
            }
        }
    }

    private void finish(Letter letter) {
        Optional<Letter> decided =
                letter.status == Letter.Status.RECEIVED ? decide(letter) : Optional.of(letter);
        decided.filter(receipts::answer)
                .ifPresent(done -> store.change(done, now -> now.answered = true));
    }

    private Optional<Letter> decide(Letter letter) {
        Optional<String> sender = collaborator(letter);
        MailMessage message = message(letter);
        LetterContent content = new LetterContent(message, reader);
        String reason =
                content.isEmpty()
                        ? text("empty")
                        : message.isBroken()
                                ? text("broken")
                                : sender.isEmpty() ? text("unknown") : "";
        if (!reason.isEmpty()) {
            return store.change(letter, now -> hold(now, reason));
        }
        try {
            return draft(letter, sender.get(), content);
        } catch (TransitionRefusedException e) {
            return store.change(letter, now -> hold(now, reasons(e)));
        }
    }

    private static void hold(Letter letter, String reason) {
        letter.status = Letter.Status.WAITING;
        letter.reason = reason;
    }

    String reasons(TransitionRefusedException e) {
        Objection first = e.objections().get(0);
        return first.text(messages, Vietnamese.LOCALE);
    }

    /** Makes the letter's draft and notes it. */
    Optional<Letter> draft(Letter letter, String login) throws TransitionRefusedException {
        return draft(letter, login, new LetterContent(message(letter), reader));
    }

    private Optional<Letter> draft(Letter letter, String login, LetterContent content)
            throws TransitionRefusedException {
        byte[] original = store.original(letter).orElseThrow();
        LocalDate day = LocalDate.ofInstant(letter.receivedAt, Vietnamese.ZONE);
        String itemId =
                drafts.make(
                        login,
                        letter.commune,
                        Reception.ARTICLE,
                        content.content(),
                        letter.key,
                        remark(letter, content),
                        new Enclosure(
                                Enclosure.Kind.LETTER,
                                day,
                                letter.fromName.isEmpty() ? letter.from : letter.fromName,
                                FileContent.fresh(
                                        "thu-" + letter.number() + ".eml",
                                        "message/rfc822",
                                        original.length,
                                        () -> new ByteArrayInputStream(original))));
        return store.change(
                letter,
                now -> {
                    now.status = Letter.Status.DRAFTED;
                    now.login = login;
                    now.itemId = itemId;
                    now.reason =
                            content.leftOut().isEmpty()
                                    ? ""
                                    : text("leftOut", String.join(", ", content.leftOut()));
                });
    }

    private String remark(Letter letter, LetterContent content) {
        return text("remark", letter.from, letter.number())
                + (content.note().isEmpty() ? "" : "\n" + content.note())
                + (content.leftOut().isEmpty()
                        ? ""
                        : "\n" + text("leftOut", String.join(", ", content.leftOut())));
    }

    private MailMessage message(Letter letter) {
        return MessageReader.read(store.original(letter).orElse(new byte[0]));
    }

    /** Login of the member of the board whom the letter is from; empty if nobody or several. */
    private Optional<String> collaborator(Letter letter) {
        Roster roster = desk.roster(letter.commune);
        List<String> logins =
                roster.members().stream()
                        .filter(
                                login ->
                                        people.byLogin(login)
                                                .map(Person::email)
                                                .filter(email -> isSame(email, letter.from))
                                                .isPresent())
                        .filter(login -> roster.actor(login).mayCreate())
                        .collect(Collectors.toList());
        return logins.size() == 1 ? Optional.of(logins.get(0)) : Optional.empty();
    }

    private static boolean isSame(String email, String from) {
        return !from.isEmpty() && email.strip().toLowerCase(Locale.ROOT).equals(from);
    }

    LetterStore store() {
        return store;
    }

    private String text(String key, Object... arguments) {
        return messages.text(Vietnamese.LOCALE, "letter.reason." + key, arguments);
    }
}
