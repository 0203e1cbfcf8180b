package vn.communeportal.mail;

import java.nio.charset.StandardCharsets;
import java.util.Properties;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.Transport;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeMessage;
import vn.communeportal.host.Mail;
import vn.communeportal.host.MailException;

/**
 * Sends by SMTP. A server that does not answer is given up after {@value #PATIENCE} milliseconds,
 * so that no timer hangs on it.
 */
public final class SmtpMail implements Mail {

    private static final int PATIENCE = 20_000;

    private final SmtpSettings settings;

    public SmtpMail(SmtpSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean isConfigured() {
        return settings.isComplete();
    }

    @Override
    public String boardAddress() {
        return settings.boardAddress();
    }

    @Override
    public void send(String to, String subject, String text) throws MailException {
        answer(to, subject, text, "");
    }

    @Override
    public void answer(String to, String subject, String text, String messageId)
            throws MailException {
        if (!isConfigured()) {
            throw new MailException("No mail server is configured", null);
        }
        Session session = Session.getInstance(properties());
        try (Transport transport = session.getTransport()) {
            MimeMessage message = new MimeMessage(session);
            message.setFrom(new InternetAddress(settings.from(), true));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
            message.setSubject(subject.replaceAll("\\s+", " "), StandardCharsets.UTF_8.name());
            message.setText(text, StandardCharsets.UTF_8.name());
            // So that no holiday notice answers: RFC 3834.
            message.setHeader(
                    "Auto-Submitted", messageId.isEmpty() ? "auto-generated" : "auto-replied");
            if (messageId.matches("<[\\x21-\\x7e]+>")) {
                message.setHeader("In-Reply-To", messageId);
                message.setHeader("References", messageId);
            }
            message.saveChanges();
            transport.connect(
                    settings.server(),
                    settings.port(),
                    settings.user().isEmpty() ? null : settings.user(),
                    settings.user().isEmpty() ? null : settings.password());
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException e) {
            throw new MailException("The mail server did not take a message", e);
        }
    }

    private Properties properties() {
        boolean tls = settings.security() == SmtpSettings.Security.TLS;
        String protocol = tls ? "smtps" : "smtp";
        String prefix = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", protocol);
        properties.setProperty(prefix + "auth", String.valueOf(!settings.user().isEmpty()));
        properties.setProperty(prefix + "connectiontimeout", String.valueOf(PATIENCE));
        properties.setProperty(prefix + "timeout", String.valueOf(PATIENCE));
        properties.setProperty(prefix + "writetimeout", String.valueOf(PATIENCE));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        if (settings.security() == SmtpSettings.Security.STARTTLS) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
        return properties;
    }
}
