package vn.communeportal.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import javax.mail.BodyPart;
import javax.mail.MessagingException;
import javax.mail.Multipart;
import javax.mail.Part;
import javax.mail.Session;
import javax.mail.internet.ContentType;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeMessage;
import javax.mail.internet.MimePart;
import javax.mail.internet.ParseException;

/**
 * Reads a message that a stranger's program wrote. Never fails: what cannot be read is left out,
 * and the message says so.
 */
public final class MessageReader {

    private static final int DEEPEST = 10;
    private static final int MOST_PARTS = 200;
    private static final Set<String> TO_MANY =
            Set.of("bulk", "list", "junk", "auto_reply", "auto-reply");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<MailPart> parts = new ArrayList<>();
    private boolean broken;

    private MessageReader() {}

    public static MailMessage read(byte[] raw) {
        return new MessageReader().message(raw);
    }

    private MailMessage message(byte[] raw) {
        try {
            MimeMessage message =
                    new MimeMessage(
                            Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
            MailMessage.Automatic automatic = automatic(message);
            take(message, 0);
            InternetAddress from = from(message);
            return new MailMessage(
                    MailText.header(message.getHeader("Message-ID", null)),
                    from.getAddress().toLowerCase(Locale.ROOT),
                    MailText.header(from.getPersonal()),
                    MailText.header(message.getHeader("Subject", null)),
                    automatic,
                    text.toString(),
                    html.toString(),
                    parts,
                    broken);
        } catch (MessagingException e) {
            return new MailMessage("", "", "", "", null, "", "", List.of(), true);
        }
    }

    private InternetAddress from(MimeMessage message) throws MessagingException {
        InternetAddress nobody = new InternetAddress();
        nobody.setAddress("");
        String raw = message.getHeader("From", ",");
        if (raw != null) {
            try {
                for (InternetAddress address : InternetAddress.parseHeader(raw, false)) {
                    if (address.getAddress() != null && address.getAddress().contains("@")) {
                        return address;
                    }
                }
            } catch (MessagingException e) {
                broken = true;
            }
        }
        return nobody;
    }

    private static MailMessage.Automatic automatic(MimeMessage message) throws MessagingException {
        String from = header(message, "From");
        if (header(message, "Return-Path").equals("<>")
                || from.contains("mailer-daemon@")
                || from.contains("postmaster@")
                || header(message, "Content-Type").startsWith("multipart/report")) {
            return MailMessage.Automatic.BOUNCE;
        }
        String submitted = header(message, "Auto-Submitted");
        if (!submitted.isEmpty() && !submitted.startsWith("no")
                || message.getHeader("X-Autoreply") != null
                || message.getHeader("X-Autorespond") != null) {
            return MailMessage.Automatic.REPLY;
        }
        return TO_MANY.contains(header(message, "Precedence"))
                        || message.getHeader("List-Id") != null
                        || message.getHeader("List-Unsubscribe") != null
                ? MailMessage.Automatic.LIST
                : null;
    }

    private static String header(MimeMessage message, String name) throws MessagingException {
        String value = message.getHeader(name, ",");
        return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    }

    private void take(Part part, int depth) {
        if (depth > DEEPEST || parts.size() >= MOST_PARTS) {
            broken = true;
            return;
        }
        try {
            if (part.isMimeType("multipart/*")) {
                takeAll(
                        (Multipart) part.getContent(),
                        part.isMimeType("multipart/alternative"),
                        depth);
            } else if (part.isMimeType("message/rfc822")) {
                take(
                        new MimeMessage(
                                Session.getInstance(new Properties()), part.getInputStream()),
                        depth + 1);
            } else {
                takeLeaf(part);
            }
        } catch (MessagingException | IOException | ClassCastException e) {
            broken = true;
        }
    }

    /** Of alternatives, plain and formatted text are the same twice. */
    private void takeAll(Multipart multipart, boolean alternative, int depth)
            throws MessagingException {
        for (int i = 0; i < multipart.getCount(); i++) {
            BodyPart part = multipart.getBodyPart(i);
            if (!alternative || !part.isMimeType("text/calendar")) {
                take(part, depth + 1);
            }
        }
    }

    private void takeLeaf(Part part) throws MessagingException, IOException {
        String name = fileName(part);
        boolean attached = Part.ATTACHMENT.equalsIgnoreCase(disposition(part)) || !name.isEmpty();
        byte[] bytes = bytes(part);
        if (!attached && part.isMimeType("text/html")) {
            html.append(MailText.decode(bytes, charset(part)));
        } else if (!attached && (part.isMimeType("text/plain") || part.getContentType() == null)) {
            text.append(MailText.decode(bytes, charset(part))).append('\n');
        } else if (bytes.length > 0) {
            boolean inline =
                    Part.INLINE.equalsIgnoreCase(disposition(part))
                            || part instanceof MimePart && ((MimePart) part).getContentID() != null;
            parts.add(new MailPart(name, mediaType(part), bytes, inline));
        }
    }

    private String disposition(Part part) {
        try {
            return part.getDisposition();
        } catch (MessagingException e) {
            broken = true;
            return null;
        }
    }

    private String fileName(Part part) {
        try {
            return MailText.header(part.getFileName()).replaceAll("^.*[/\\\\]", "");
        } catch (MessagingException e) {
            broken = true;
            return "";
        }
    }

    /** What can be read of it: an encoding that breaks off gives what was before. */
    private byte[] bytes(Part part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = part.getInputStream()) {
            byte[] buffer = new byte[8192];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
            }
        } catch (IOException | MessagingException e) {
            broken = true;
        }
        return out.toByteArray();
    }

    private static String mediaType(Part part) throws MessagingException {
        String said = part.getContentType();
        return said == null
                ? "application/octet-stream"
                : said.replaceAll("[;\\s].*", "").toLowerCase(Locale.ROOT);
    }

    private static String charset(Part part) throws MessagingException {
        try {
            return part.getContentType() == null
                    ? null
                    : new ContentType(part.getContentType()).getParameter("charset");
        } catch (ParseException e) {
            return null;
        }
    }
}
