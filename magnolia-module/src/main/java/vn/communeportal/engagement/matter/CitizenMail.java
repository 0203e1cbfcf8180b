package vn.communeportal.engagement.matter;

import java.util.Locale;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.engagement.Receipt;
import vn.communeportal.engagement.Submission;
import vn.communeportal.host.Mail;
import vn.communeportal.host.MailException;
import vn.communeportal.host.Repositories;
import vn.communeportal.text.Messages;

/**
 * E-mail to citizens who gave an address: that something was received, with its code, and that
 * there is news. Never what was asked or answered: mail is not secret. A message that does not go
 * out loses nothing, since the code tells the same.
 */
@Singleton
public final class CitizenMail {

    private static final Logger log = LoggerFactory.getLogger(CitizenMail.class);
    private static final String EMAIL = "email";

    private final Repositories repositories;
    private final Mail mail;

    @Inject
    public CitizenMail(Repositories repositories, Mail mail) {
        this.repositories = repositories;
        this.mail = mail;
    }

    /** Whether a message can go out at all. */
    public boolean isPossible() {
        return mail.isConfigured();
    }

    /** Confirms a submission; nothing if no address was given. */
    public void confirm(Submission submission, Receipt receipt) {
        Locale language = submission.language();
        String commune = name(submission.commune());
        send(
                submission.field(EMAIL),
                text(language, "engagement.mail.received.subject", commune),
                text(
                        language,
                        "engagement.mail.received.text",
                        text(language, submission.kind().labelKey()),
                        commune,
                        receipt.code().text(),
                        place(submission.commune(), language)));
    }

    /** Says that the code shows something new; nothing if no address was given. */
    void tellNews(Matter matter) {
        Locale language = matter.language();
        String commune = name(matter.commune());
        send(
                matter.field(EMAIL),
                text(language, "engagement.mail.news.subject", commune),
                text(
                        language,
                        "engagement.mail.news.text",
                        text(language, matter.kind().labelKey()),
                        commune,
                        text(language, matter.state().told().labelKey()),
                        place(matter.commune(), language)));
    }

    private void send(String to, String subject, String text) {
        if (to.isEmpty() || !mail.isConfigured()) {
            return;
        }
        try {
            mail.send(to, subject, text);
        } catch (MailException e) {
            // What the server says may name the receiver.
            log.warn(
                    "A message to a citizen could not be sent ({})",
                    e.getCause() == null ? "" : e.getCause().getClass().getSimpleName());
        }
    }

    private String name(String commune) {
        return find(commune, "fullName");
    }

    /** Where codes are asked for: an address if the commune has a domain, else the page's name. */
    private String place(String commune, Locale language) {
        String domain = find(commune, Commune.DOMAIN);
        return domain.isEmpty()
                ? text(language, "engagement.status.title")
                : "https://" + domain + "/" + commune + "/tra-cuu-ho-so";
    }

    private String find(String commune, String setting) {
        return repositories.published(
                Communes.WORKSPACE,
                session ->
                        Communes.find(session, commune)
                                .map(known -> known.setting(setting))
                                .orElse(""));
    }

    private static String text(Locale language, String key, Object... arguments) {
        return Messages.shipped().text(language, key, arguments);
    }
}
