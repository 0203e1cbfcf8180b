package vn.communeportal.mail;

import com.sun.mail.imap.IMAPMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Properties;
import javax.mail.FetchProfile;
import javax.mail.Flags;
import javax.mail.Folder;
import javax.mail.Header;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.Store;
import javax.net.ssl.SSLSocketFactory;
import vn.communeportal.host.MailException;

/**
 * Empties a mailbox by IMAP. A message leaves the inbox only after it was taken: whoever takes it
 * may die at any moment, and gets it again.
 */
public final class ImapMailbox {

    /** What becomes of a message in the mailbox. */
    public enum Disposal {
        /** It is moved to the folder of what was handled. */
        HANDLED,
        /** It is moved to the folder of what the portal does not keep. */
        BLOCKED,
        /** It stays in the inbox for the next time. */
        LEFT
    }

    /** Takes messages. */
    @FunctionalInterface
    public interface Taker {

        /**
         * @param raw the message, or its head alone if {@code whole} is false
         * @param whole false if the message is larger than {@link #LARGEST}
         */
        Disposal take(byte[] raw, boolean whole);
    }

    /** In bytes: attachments of 30 MB, as they are written in messages. */
    public static final int LARGEST = 45 * 1024 * 1024;

    private static final int AT_A_TIME = 50;
    private static final String PATIENCE = "30000";
    private static final String INBOX = "INBOX";

    private final ImapSettings settings;
    private final SSLSocketFactory sockets;

    /**
     * @param sockets which servers are trusted; null for those that the Java machine trusts
     */
    public ImapMailbox(ImapSettings settings, SSLSocketFactory sockets) {
        this.settings = settings;
        this.sockets = sockets;
    }

    /**
     * Hands over what lies in the inbox, the oldest first, at most {@value #AT_A_TIME} messages.
     *
     * @return how many were taken
     * @throws MailException if the server cannot be reached or talked with
     */
    public int sweep(Taker taker) throws MailException {
        boolean tls = settings.security() == SmtpSettings.Security.TLS;
        Session session = Session.getInstance(properties(tls ? "imaps" : "imap"));
        try (Store store = session.getStore(tls ? "imaps" : "imap")) {
            store.connect(settings.server(), settings.port(), settings.user(), settings.password());
            Folder inbox = store.getFolder(INBOX);
            inbox.open(Folder.READ_WRITE);
            try {
                return sweep(store, inbox, taker);
            } finally {
                inbox.close(true);
            }
        } catch (MessagingException | IOException e) {
            throw new MailException("The mailbox could not be read", e);
        }
    }

    private int sweep(Store store, Folder inbox, Taker taker)
            throws MessagingException, IOException {
        int last = Math.min(inbox.getMessageCount(), AT_A_TIME);
        if (last == 0) {
            return 0;
        }
        Message[] messages = inbox.getMessages(1, last);
        FetchProfile profile = new FetchProfile();
        profile.add(FetchProfile.Item.SIZE);
        profile.add(FetchProfile.Item.FLAGS);
        inbox.fetch(messages, profile);
        int taken = 0;
        for (Message message : messages) {
            if (!message.isSet(Flags.Flag.DELETED)) {
                boolean whole = message.getSize() <= LARGEST;
                Disposal disposal = taker.take(whole ? body(message) : head(message), whole);
                if (disposal != Disposal.LEFT) {
                    move(store, inbox, message, disposal);
                    taken++;
                }
            }
        }
        return taken;
    }

    /**
     * Copied, then marked: a message that is in both places is taken once more, which harms not.
     */
    private void move(Store store, Folder inbox, Message message, Disposal disposal)
            throws MessagingException {
        Folder target =
                store.getFolder(
                        disposal == Disposal.HANDLED ? settings.handled() : settings.blocked());
        if (!target.exists()) {
            target.create(Folder.HOLDS_MESSAGES);
        }
        inbox.copyMessages(new Message[] {message}, target);
        message.setFlag(Flags.Flag.DELETED, true);
    }

    private static byte[] body(Message message) throws MessagingException, IOException {
        if (message instanceof IMAPMessage) {
            // Who looks into the mailbox by another program sees what is new.
            ((IMAPMessage) message).setPeek(true);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        message.writeTo(out);
        return out.toByteArray();
    }

    private static byte[] head(Message message) throws MessagingException {
        StringBuilder head = new StringBuilder();
        for (Header header : Collections.list(message.getAllHeaders())) {
            head.append(header.getName()).append(": ").append(header.getValue()).append("\r\n");
        }
        return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private Properties properties(String protocol) {
        String prefix = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", PATIENCE);
        properties.setProperty(prefix + "timeout", PATIENCE);
        properties.setProperty(prefix + "writetimeout", PATIENCE);
        properties.setProperty(prefix + "ssl.checkserveridentity", String.valueOf(sockets == null));
        if (settings.security() == SmtpSettings.Security.STARTTLS) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
        if (sockets != null) {
            properties.put(prefix + "ssl.socketFactory", sockets);
        }
        return properties;
    }
}
