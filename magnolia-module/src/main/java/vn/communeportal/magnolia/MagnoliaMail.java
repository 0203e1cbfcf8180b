package vn.communeportal.magnolia;

import info.magnolia.cms.core.SystemProperty;
import javax.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.host.Mail;
import vn.communeportal.host.MailException;
import vn.communeportal.mail.SmtpMail;
import vn.communeportal.mail.SmtpSettings;

/** E-mail by the server that {@code communeportal.mail.*} in magnolia.properties names. */
@Singleton
public class MagnoliaMail implements Mail {

    private static final Logger log = LoggerFactory.getLogger(MagnoliaMail.class);

    private static final String PREFIX = "communeportal.mail.";

    private final Mail mail = read();

    /** Settings that do not fit together stop the mail, not the module. */
    private static Mail read() {
        try {
            return new SmtpMail(
                    SmtpSettings.read(name -> SystemProperty.getProperty(PREFIX + name, "")));
        } catch (IllegalArgumentException e) {
            log.warn("No mail is sent, see {}* in magnolia.properties", PREFIX, e);
            return Mail.NONE;
        }
    }

    @Override
    public boolean isConfigured() {
        return mail.isConfigured();
    }

    @Override
    public String boardAddress() {
        return mail.boardAddress();
    }

    @Override
    public void send(String to, String subject, String text) throws MailException {
        mail.send(to, subject, text);
    }

    @Override
    public void answer(String to, String subject, String text, String messageId)
            throws MailException {
        mail.answer(to, subject, text, messageId);
    }
}
