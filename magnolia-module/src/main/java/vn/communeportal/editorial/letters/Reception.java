package vn.communeportal.editorial.letters;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.communeportal.attachment.AttachmentReader;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.editorial.Objection;
import vn.communeportal.editorial.ReceivedDrafts;
import vn.communeportal.mail.ImapMailbox.Disposal;
import vn.communeportal.mail.MailMessage;
import vn.communeportal.mail.MailPart;
import vn.communeportal.mail.MessageReader;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

/**
 * Takes one message: looks whether anybody wrote it, whether it came before, whether the portal may
 * keep it, and keeps it. What may not be kept leaves a line that says so, and nothing else.
 */
final class Reception {

    static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);

    private static final int LONGEST_LINE = 500;

    private final LetterStore store;
    private final ReceivedDrafts drafts;
    private final FileScanner scanner;
    private final AttachmentReader reader;
    private final Clock clock;
    private final Messages messages = Messages.shipped();

    Reception(
            LetterStore store,
            ReceivedDrafts drafts,
            FileScanner scanner,
            AttachmentReader reader,
            Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.scanner = scanner;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * On return other than {@link Disposal#LEFT} the letter is kept, or known to be kept.
     *
     * @param whole false if the message is its head alone, being too large
     */
    Disposal take(String commune, byte[] raw, boolean whole) {
        MailMessage message = MessageReader.read(raw);
        LetterMarks marks = LetterMarks.of(commune, message, raw);
        if (store.isKnown(marks)) {
            return Disposal.HANDLED;
        }
        Letter letter = letter(commune, message);
        if (message.automatic().isPresent()) {
            letter.status = Letter.Status.IGNORED;
            letter.reason = text("automatic." + message.automatic().get());
            return keep(letter, marks, null, Disposal.HANDLED);
        }
        Optional<String> refusal =
                whole ? refusal(commune, message) : Optional.of(text("tooLarge"));
        if (refusal.isPresent()) {
            letter.status = Letter.Status.REFUSED;
            letter.reason = refusal.get();
            return keep(letter, marks, null, whole ? Disposal.BLOCKED : Disposal.HANDLED);
        }
        return keep(letter, marks, raw, Disposal.HANDLED);
    }

    private Disposal keep(Letter letter, LetterMarks marks, byte[] raw, Disposal disposal) {
        return store.add(letter, marks, raw) || store.isKnown(marks) ? disposal : Disposal.LEFT;
    }

    private Letter letter(String commune, MailMessage message) {
        Letter letter = new Letter();
        letter.key = UUID.randomUUID().toString().replace("-", "");
        letter.commune = commune;
        letter.messageId = cut(message.messageId());
        letter.from = cut(message.from());
        letter.fromName = cut(message.fromName());
        letter.subject = cut(MessageBody.unicode(message.subject()));
        letter.receivedAt = clock.instant();
        return letter;
    }

    private static String cut(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE);
    }

    /** Why the portal does not keep the message; empty if it does. */
    private Optional<String> refusal(String commune, MailMessage message) {
        for (MailPart part : message.parts()) {
            if (HarmfulFiles.isOne(part.fileName(), part.bytes())) {
                return Optional.of(text("executable", part.fileName()));
            }
            if (scanner.isHarmful(part.bytes())) {
                return Optional.of(text("virus", part.fileName()));
            }
        }
        LetterContent content = new LetterContent(message, reader);
        List<Objection> found = new ArrayList<>();
        found.addAll(drafts.objections(commune, ARTICLE, content.content()));
        for (Objection objection : drafts.objections(commune, ARTICLE, content.words())) {
            // What else a Word file carries unseen does not come along.
            if (objection.finding().filter(one -> one.check().startsWith("S-")).isPresent()) {
                found.add(objection);
            }
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(text("blocked", found.get(0).text(messages, Vietnamese.LOCALE)));
    }

    private String text(String key, Object... arguments) {
        return messages.text(Vietnamese.LOCALE, "letter.reason." + key, arguments);
    }
}
