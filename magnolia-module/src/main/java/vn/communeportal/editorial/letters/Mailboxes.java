package vn.communeportal.editorial.letters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.net.ssl.SSLSocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.editorial.BoardSettings;
import vn.communeportal.host.Installation;
import vn.communeportal.mail.ImapMailbox;
import vn.communeportal.mail.ImapSettings;

/**
 * The communes' mailboxes. Where they are stands in the settings of the board; their passwords do
 * not, but come from the machine: for commune {@code hoa-phong} the setting {@code
 * communeportal.mailbox.hoa-phong.password}, or {@code ….passwordFile} with the path of a file, or
 * the environment variable {@code COMMUNEPORTAL_MAILBOX_HOA_PHONG_PASSWORD}.
 */
@Singleton
public class Mailboxes {

    public static final String SERVER = "mailboxServer";
    public static final String PORT = "mailboxPort";
    public static final String SECURITY = "mailboxSecurity";
    public static final String USER = "mailboxUser";

    private static final Logger log = LoggerFactory.getLogger(Mailboxes.class);
    private static final String PREFIX = "communeportal.mailbox.";

    private final BoardSettings settings;
    private final Installation installation;

    @Inject
    public Mailboxes(BoardSettings settings, Installation installation) {
        this.settings = settings;
        this.installation = installation;
    }

    /** The commune's mailbox; empty if it has none, or what it needs is not complete. */
    Optional<ImapMailbox> of(String commune) {
        Map<String, String> own = settings.of(commune);
        if (own.getOrDefault(SERVER, "").isEmpty()) {
            return Optional.empty();
        }
        try {
            ImapSettings complete =
                    ImapSettings.read(
                            name ->
                                    name.equals("password")
                                            ? password(commune)
                                            : own.get(settingOf(name)));
            if (complete.isComplete()) {
                return Optional.of(new ImapMailbox(complete, sockets()));
            }
            log.warn("The mailbox of {} has no user or no password", commune);
        } catch (IllegalArgumentException e) {
            log.warn("The mailbox of {} cannot be used: {}", commune, e.getMessage());
        }
        return Optional.empty();
    }

    /** Which servers are trusted; null for those that the Java machine trusts. */
    protected SSLSocketFactory sockets() {
        return null;
    }

    private static String settingOf(String name) {
        return "mailbox" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Whether the machine has a password for the commune's mailbox. */
    public boolean hasPassword(String commune) {
        return !password(commune).isEmpty();
    }

    private String password(String commune) {
        String direct = installation.setting(PREFIX + commune + ".password");
        if (!direct.isEmpty()) {
            return direct;
        }
        String file = installation.setting(PREFIX + commune + ".passwordFile");
        if (!file.isEmpty()) {
            try {
                return Files.readString(Path.of(file), StandardCharsets.UTF_8).strip();
            } catch (IOException e) {
                log.warn("The file with the password of the mailbox of {} cannot be read", commune);
                return "";
            }
        }
        String variable =
                "COMMUNEPORTAL_MAILBOX_"
                        + commune.toUpperCase(Locale.ROOT).replace('-', '_')
                        + "_PASSWORD";
        return Optional.ofNullable(System.getenv(variable)).orElse("");
    }
}
