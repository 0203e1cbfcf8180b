package vn.communeportal.mail;

import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** How to reach a mailbox. Immutable. */
public final class ImapSettings {

    private final String server;
    private final int port;
    private final SmtpSettings.Security security;
    private final String user;
    private final String password;
    private final String handled;
    private final String blocked;

    private ImapSettings(UnaryOperator<String> settings) {
        server = value(settings, "server", "");
        security =
                SmtpSettings.Security.valueOf(
                        value(settings, "security", "tls").toUpperCase(Locale.ROOT));
        port =
                Integer.parseInt(
                        value(
                                settings,
                                "port",
                                security == SmtpSettings.Security.TLS ? "993" : "143"));
        user = value(settings, "user", "");
        password = Objects.requireNonNullElse(settings.apply("password"), "");
        handled = value(settings, "handled", "Da-nhan");
        blocked = value(settings, "blocked", "Bi-chan");
    }

    /**
     * Reads {@code server}, {@code port}, {@code security} ({@code tls}, {@code starttls}, {@code
     * none} for a server in the same room), {@code user}, {@code password}, and the folders {@code
     * handled} and {@code blocked} into which messages are moved.
     *
     * @param settings gives the value of a name; null or blank if it has none
     * @throws IllegalArgumentException if one of them is no value of its kind
     */
    public static ImapSettings read(UnaryOperator<String> settings) {
        return new ImapSettings(settings);
    }

    private static String value(UnaryOperator<String> settings, String name, String otherwise) {
        String value = Objects.requireNonNullElse(settings.apply(name), "").strip();
        return value.isEmpty() ? otherwise : value;
    }

    /** Whether there is a server, and all that it asks for. */
    public boolean isComplete() {
        return !server.isEmpty() && !user.isEmpty() && !password.isEmpty();
    }

    String server() {
        return server;
    }

    int port() {
        return port;
    }

    SmtpSettings.Security security() {
        return security;
    }

    /** As which the mailbox is opened; often its address. */
    public String user() {
        return user;
    }

    String password() {
        return password;
    }

    String handled() {
        return handled;
    }

    String blocked() {
        return blocked;
    }
}
