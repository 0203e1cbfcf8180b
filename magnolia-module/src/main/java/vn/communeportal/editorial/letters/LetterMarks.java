package vn.communeportal.editorial.letters;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.editorial.History;
import vn.communeportal.mail.MailMessage;
import vn.communeportal.mail.MailPart;

/**
 * By what a message is known when it comes again: by its Message-ID, and by what it says, for
 * programs that send it again under another. Kept under {@code /<commune>/letterMarks}.
 */
final class LetterMarks {

    private static final String MARKS = "letterMarks";
    private static final String LETTER = "letter";

    private final String commune;
    private final List<String> marks;

    private LetterMarks(String commune, List<String> marks) {
        this.commune = commune;
        this.marks = marks;
    }

    static LetterMarks of(String commune, MailMessage message, byte[] raw) {
        List<String> marks = new ArrayList<>();
        marks.add(digest(commune + words(message, raw)));
        if (!message.messageId().isEmpty()) {
            marks.add(
                    digest(
                            commune
                                    + "id\n"
                                    + message.from()
                                    + "\n"
                                    + message.messageId().toLowerCase(Locale.ROOT)));
        }
        return new LetterMarks(commune, marks);
    }

    /** Messages that say nothing are told apart by their bytes. */
    private static String words(MailMessage message, byte[] raw) {
        if ((message.text() + message.html()).isBlank() && message.parts().isEmpty()) {
            return "raw\n" + new String(raw, StandardCharsets.ISO_8859_1);
        }
        StringBuilder said = new StringBuilder("said\n");
        said.append(message.from()).append('\n').append(message.subject()).append('\n');
        said.append(message.text()).append('\n').append(message.html());
        for (MailPart part : message.parts()) {
            said.append('\n').append(part.fileName()).append(part.bytes().length);
            said.append(Arrays.hashCode(part.bytes()));
        }
        return said.toString();
    }

    private static String digest(String text) {
        return History.digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a letter with one of the marks is kept already. */
    boolean areKnown(Session session) throws RepositoryException {
        for (String mark : marks) {
            if (session.nodeExists("/" + commune + "/" + MARKS + "/" + part(mark) + "/" + mark)) {
                return true;
            }
        }
        return false;
    }

    /** To be saved together with the letter: nobody else can save the same marks then. */
    void keep(Session session, Letter letter) throws RepositoryException {
        for (String mark : marks) {
            LetterNodes.folder(session, commune, MARKS, part(mark))
                    .addNode(mark, LetterNodes.TYPE)
                    .setProperty(LETTER, letter.key);
        }
    }

    /** So that no folder has thousands. */
    private static String part(String mark) {
        return mark.substring(0, 2);
    }
}
