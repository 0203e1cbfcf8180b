package vn.communeportal.editorial.letters;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapHandler;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.DummySSLSocketFactory;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.mail.Flags;
import javax.mail.Folder;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.Store;
import javax.mail.internet.MimeMessage;
import javax.net.ssl.SSLSocketFactory;

/** A mail server in the test's process: a mailbox by IMAP over TLS, and what was answered. */
final class PostOffice implements AutoCloseable {

    static final String ADDRESS = "bai@hoaphong.example.vn";
    static final String PASSWORD = "mat-khau-2708";

    private final PromptServers server =
            new PromptServers(setup(ServerSetup.PROTOCOL_IMAPS), setup(ServerSetup.PROTOCOL_SMTP));

    /**
     * Servers that send each answer at once, as real ones do. Otherwise each answer in two parts
     * waits 40 milliseconds for the acknowledgement of its first, ten times a connection.
     */
    private static final class PromptServers extends GreenMail {

        PromptServers(ServerSetup imap, ServerSetup smtp) {
            super(new ServerSetup[] {imap, smtp});
        }

        @Override
        protected Map<String, AbstractServer> createServices(
                ServerSetup[] setups, Managers managers) {
            return Map.of(
                    setups[0].getProtocol(),
                    new AbstractServer(setups[0], managers) {
                        @Override
                        protected ProtocolHandler createProtocolHandler(Socket socket) {
                            return new ImapHandler(
                                    managers.getUserManager(),
                                    managers.getImapHostManager(),
                                    prompt(socket));
                        }
                    },
                    setups[1].getProtocol(),
                    new SmtpServer(setups[1], managers) {
                        @Override
                        protected ProtocolHandler createProtocolHandler(Socket socket) {
                            return super.createProtocolHandler(prompt(socket));
                        }
                    });
        }

        private static Socket prompt(Socket socket) {
            try {
                socket.setTcpNoDelay(true);
                return socket;
            } catch (SocketException e) {
                throw new UncheckedIOException(e);
            }
        }

        int port(String protocol) {
            return services.get(protocol).getPort();
        }
    }

    /** The first start loads its classes and keys, which a busy machine is slow at. */
    private static ServerSetup setup(String protocol) {
        ServerSetup setup = new ServerSetup(0, "127.0.0.1", protocol);
        setup.setServerStartupTimeout(20_000);
        return setup;
    }

    PostOffice() {
        server.start();
        server.setUser(ADDRESS, ADDRESS, PASSWORD);
    }

    /** Throws everything away that came and was sent. */
    void empty() throws FolderException {
        server.purgeEmailFromAllMailboxes();
    }

    static SSLSocketFactory sockets() {
        return new DummySSLSocketFactory();
    }

    int imapPort() {
        return server.port(ServerSetup.PROTOCOL_IMAPS);
    }

    int smtpPort() {
        return server.port(ServerSetup.PROTOCOL_SMTP);
    }

    /** Lays a message into the inbox as it is. */
    void deliver(byte[] raw) throws MessagingException {
        with(
                store -> {
                    Folder inbox = store.getFolder("INBOX");
                    MimeMessage message =
                            new MimeMessage(
                                    Session.getInstance(new Properties()),
                                    new ByteArrayInputStream(raw));
                    message.setFlag(Flags.Flag.SEEN, false);
                    inbox.appendMessages(new Message[] {message});
                });
    }

    void deliver(String raw) throws MessagingException {
        deliver(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    int count(String folder) throws MessagingException {
        int[] count = {0};
        with(
                store -> {
                    Folder found = store.getFolder(folder);
                    count[0] = found.exists() ? found.getMessageCount() : 0;
                });
        return count[0];
    }

    /** Everything that was sent by SMTP, receivers and texts. */
    List<String> sent() throws Exception {
        List<String> sent = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            if (message.getFrom() != null
                    && message.getFrom()[0].toString().equals("portal@example.vn")) {
                sent.add(
                        message.getAllRecipients()[0]
                                + "|"
                                + message.getSubject()
                                + "|"
                                + message.getContent());
            }
        }
        return sent;
    }

    private interface Work {
        void on(Store store) throws MessagingException;
    }

    private void with(Work work) throws MessagingException {
        Properties properties = new Properties();
        properties.put("mail.imaps.ssl.socketFactory", sockets());
        properties.put("mail.imaps.ssl.checkserveridentity", "false");
        try (Store store = Session.getInstance(properties).getStore("imaps")) {
            store.connect("127.0.0.1", imapPort(), ADDRESS, PASSWORD);
            work.on(store);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
