package vn.communeportal.editorial;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.host.Mail;
import vn.communeportal.host.MailException;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

/** What is written about a one-time link: the message that brings it, and the history. */
final class ReviewLinkWords {

    private static final Logger log = LoggerFactory.getLogger(ReviewLinkWords.class);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu").withZone(Vietnamese.ZONE);

    private final EditorialDesk desk;
    private final StoredCases cases;
    private final People people;
    private final Mail mail;
    private final Messages messages = Messages.shipped();

    ReviewLinkWords(EditorialDesk desk, StoredCases cases, People people, Mail mail) {
        this.desk = desk;
        this.cases = cases;
        this.people = people;
        this.mail = mail;
    }

    /** Sends it with nothing of the item: mail is not secret. */
    void write(Person person, String token, ReviewLink link) throws MailException {
        Locale language = person.language();
        String address = mail.boardAddress().replaceFirst("/\\.board/?$", "") + "/.review/" + token;
        mail.send(
                person.email(),
                messages.text(language, "reviewLink.mail.subject"),
                messages.text(
                        language,
                        "reviewLink.mail.text",
                        person.fullName(),
                        address,
                        TIME.format(link.expiresAt())));
    }

    /** What the history says of its sending. */
    String ofSending(Person person, ReviewLink link) {
        return note("sent", person.fullName(), TIME.format(link.expiresAt()));
    }

    /** The history says what became of the link; an item that is gone has no history. */
    void note(ReviewLink link, String what) {
        Optional<CaseFile> file = cases.find(link.type(), link.itemId());
        if (file.isEmpty()) {
            return;
        }
        String name = people.byLogin(link.login()).map(Person::fullName).orElse(link.login());
        try {
            desk.performTimed(
                    link.type(),
                    file.get().item(),
                    TransitionRequest.of(Transition.NOTE_REVIEW_LINK).because(note(what, name)));
        } catch (TransitionRefusedException e) {
            log.warn("A use of a review link is not in the history: {}", e.getMessage());
        }
    }

    /** In Vietnamese: histories are read by inspectors. */
    private String note(String what, Object... arguments) {
        return messages.text(Vietnamese.LOCALE, "reviewLink.note." + what, arguments);
    }
}
