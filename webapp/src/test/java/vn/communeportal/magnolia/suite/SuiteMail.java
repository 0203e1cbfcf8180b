package vn.communeportal.magnolia.suite;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.util.Properties;
import javax.mail.Folder;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.Store;

/** The mail server of the author: takes what is sent to anybody, and gives it to whoever asks. */
final class SuiteMail implements AutoCloseable {

    static final String HOST = "127.0.0.1";
    static final int SMTP = 3025;
    private static final int IMAP = 3143;

    private final GreenMail server;

    private SuiteMail(GreenMail server) {
        this.server = server;
    }

    static SuiteMail start() {
        GreenMail server =
                new GreenMail(
                        new ServerSetup[] {
                            new ServerSetup(SMTP, HOST, ServerSetup.PROTOCOL_SMTP),
                            new ServerSetup(IMAP, HOST, ServerSetup.PROTOCOL_IMAP)
                        });
        server.withConfiguration(new GreenMailConfiguration().withDisabledAuthentication());
        server.start();
        return new SuiteMail(server);
    }

    @Override
    public void close() {
        server.stop();
    }

    /** The newest letter to somebody in which some words stand; empty if there is none yet. */
    static String newest(String address, String words) {
        Properties settings = new Properties();
        settings.setProperty("mail.imap.port", String.valueOf(IMAP));
        try (Store store = Session.getInstance(settings).getStore("imap")) {
            store.connect(HOST, address, address);
            Folder folder = store.getFolder("INBOX");
            folder.open(Folder.READ_ONLY);
            Message[] letters = folder.getMessages();
            for (int i = letters.length - 1; i >= 0; i--) {
                String text = String.valueOf(letters[i].getContent());
                if (text.contains(words)) {
                    return text;
                }
            }
            return "";
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
