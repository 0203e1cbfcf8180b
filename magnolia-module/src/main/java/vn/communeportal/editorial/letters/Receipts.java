package vn.communeportal.editorial.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.host.Mail;
import vn.communeportal.host.MailException;
import vn.communeportal.host.Repositories;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

/**
 * Tells senders what became of their letters, in Vietnamese. A program that answers answers cannot
 * keep us busy: nobody gets more than {@value #MOST_A_DAY} answers a day.
 */
final class Receipts {

    private static final Logger log = LoggerFactory.getLogger(Receipts.class);
    private static final int MOST_A_DAY = 20;

    private final Repositories repositories;
    private final Mail mail;
    private final Clock clock;
    private final Messages messages = Messages.shipped();
    private final Map<String, Integer> sent = new HashMap<>();
    private LocalDate day = LocalDate.EPOCH;

    Receipts(Repositories repositories, Mail mail, Clock clock) {
        this.repositories = repositories;
        this.mail = mail;
        this.clock = clock;
    }

    /** False if the server did not take it: then it is tried again. */
    boolean answer(Letter letter) {
        if (!mail.isConfigured()
                || letter.from.isEmpty()
                || letter.status == Letter.Status.IGNORED
                || !mayAnswer(letter.from)) {
            return true;
        }
        String commune =
                repositories.editing(
                        Communes.WORKSPACE,
                        session ->
                                Communes.find(session, letter.commune)
                                        .map(Commune::name)
                                        .orElse(""));
        try {
            mail.answer(
                    letter.from,
                    text("letter.answer.subject", letter.number()),
                    text(
                                    "letter.answer.greeting",
                                    letter.fromName.isEmpty() ? letter.from : letter.fromName)
                            + "\n\n"
                            + text(
                                    "letter.answer." + letter.status.id(),
                                    commune,
                                    letter.subject,
                                    letter.number(),
                                    letter.reason)
                            + "\n\n"
                            + text("letter.answer.end", commune)
                            + "\n",
                    letter.messageId);
            return true;
        } catch (MailException e) {
            // What the server says may name the receiver.
            log.warn("An answer to a letter could not be sent; it is tried again");
            return false;
        }
    }

    private synchronized boolean mayAnswer(String address) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        if (!today.equals(day)) {
            sent.clear();
            day = today;
        }
        return sent.merge(address, 1, Integer::sum) <= MOST_A_DAY;
    }

    private String text(String key, Object... arguments) {
        return messages.text(Vietnamese.LOCALE, key, arguments);
    }
}
