package vn.communeportal.mail;

import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** How to reach the mail server. Immutable. */
public final class SmtpSettings {

    /** How the way to the server is encrypted. */
    public enum Security {
        /** Only for a server on the same machine or in the same room. */
        NONE,
        /** The connection becomes encrypted before anything is said, or nothing is sent. */
        STARTTLS,
        /** Encrypted from the first byte. */
        TLS
    }

    private final String server;
    private final int port;
    private final Security security;
    private final String user;
    private final String password;
    private final String from;
    private final String boardAddress;

    private SmtpSettings(UnaryOperator<String> settings) {
        server = value(settings, "server", "");
        security =
                Security.valueOf(value(settings, "security", "starttls").toUpperCase(Locale.ROOT));
        port = Integer.parseInt(value(settings, "port", security == Security.TLS ? "465" : "587"));
        user = value(settings, "user", "");
        password = value(settings, "password", "");
        from = value(settings, "from", "");
        boardAddress = value(settings, "boardAddress", "");
        if (!server.isEmpty() && from.isEmpty()) {
            throw new IllegalArgumentException("The mail server needs a \"from\" address");
        }
    }

    /**
     * Reads {@code server}, {@code port}, {@code security} ({@code none}, {@code starttls}, {@code
     * tls}), {@code user}, {@code password}, {@code from} and {@code boardAddress}.
     *
     * @param settings gives the value of a name; null or blank if it has none
     * @throws IllegalArgumentException if they do not fit together
     */
    public static SmtpSettings read(UnaryOperator<String> settings) {
        return new SmtpSettings(settings);
    }

    private static String value(UnaryOperator<String> settings, String name, String otherwise) {
        String value = Objects.requireNonNullElse(settings.apply(name), "").strip();
        return value.isEmpty() ? otherwise : value;
    }

    boolean isComplete() {
        return !server.isEmpty();
    }

    String server() {
        return server;
    }

    int port() {
        return port;
    }

    Security security() {
        return security;
    }

    /** Empty if the server wants no name. */
    String user() {
        return user;
    }

    String password() {
        return password;
    }

    String from() {
        return from;
    }

    String boardAddress() {
        return boardAddress;
    }
}
