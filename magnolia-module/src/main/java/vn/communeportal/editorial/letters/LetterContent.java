package vn.communeportal.editorial.letters;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.communeportal.attachment.AttachmentReader;
import vn.communeportal.content.Content;
import vn.communeportal.content.FileContent;
import vn.communeportal.content.FileFormat;
import vn.communeportal.mail.MailMessage;
import vn.communeportal.mail.MailPart;
import vn.communeportal.media.Photo;
import vn.communeportal.text.SafeHtml;
import vn.communeportal.text.Vietnamese;

/**
 * What a message is as an article: subject and text, pictures, Word files as text and pictures,
 * other files attached.
 */
final class LetterContent {

    /** With a Word file, a text that is no longer than this is a word to the editors. */
    private static final int NOTE = 600;

    /** Smaller pictures within a text are signs and logos. */
    private static final int SIGN = 5 * 1024;

    private static final Set<String> WORD = Set.of("doc", "docx");

    private final AttachmentReader reader;
    private final List<Content> pictures = new ArrayList<>();
    private final List<Content> attachments = new ArrayList<>();
    private final List<Content> words = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final StringBuilder wordHtml = new StringBuilder();
    private final Content content;
    private final String note;

    LetterContent(MailMessage message, AttachmentReader reader) {
        this.reader = reader;
        for (MailPart part : message.parts()) {
            take(part);
        }
        String text = MessageBody.html(message);
        String plain = SafeHtml.toPlainText(text);
        boolean isNote = wordHtml.length() > 0 && plain.length() <= NOTE;
        String body = isNote ? wordHtml.toString() : text + wordHtml;
        note = isNote ? plain : "";
        String title = MessageBody.title(message);
        content =
                Content.empty()
                        .with("title", title.isEmpty() ? MessageBody.firstLine(body) : title)
                        .with("body", body)
                        .with("genre", "news")
                        .with("origin", "own")
                        .with("language", "vi")
                        .with("leadImage", pictures.isEmpty() ? null : pictures.get(0))
                        .with(
                                "images",
                                pictures.subList(Math.min(1, pictures.size()), pictures.size()))
                        .with("attachments", attachments);
    }

    Content content() {
        return content;
    }

    /** The Word files as they came, for the checks alone. */
    Content words() {
        return Content.empty().with("attachments", words);
    }

    /** What the sender says beside the article; may be empty. */
    String note() {
        return note;
    }

    /** Names of files that the portal does not take. */
    List<String> leftOut() {
        return leftOut;
    }

    /** Whether there is nothing in it at all. */
    boolean isEmpty() {
        return SafeHtml.toPlainText(content.text("body")).isBlank()
                && pictures.isEmpty()
                && attachments.isEmpty();
    }

    private void take(MailPart part) {
        String name = name(part);
        Optional<FileFormat> format = FileFormat.ofFileName(name);
        if (part.isInline()
                && part.bytes().length < SIGN
                && part.mediaType().startsWith("image/")) {
            return;
        }
        if (part.bytes().length > FileContent.LARGEST || format.isEmpty()) {
            leftOut.add(name);
        } else if (WORD.contains(extension(name))) {
            takeWord(name, format.get(), part.bytes());
        } else if (format.get().mediaType().startsWith("image/")) {
            picture(name, format.get(), part.bytes(), "");
        } else {
            attachments.add(
                    Content.empty()
                            .with("file", file(name, format.get(), part.bytes()))
                            .with("title", withoutExtension(name)));
        }
    }

    private void takeWord(String name, FileFormat format, byte[] bytes) {
        WordDocument document = WordDocument.read(bytes, reader);
        Content file = Content.empty().with("file", file(name, format, bytes));
        if (document.html().isBlank() && document.pictures().isEmpty()) {
            attachments.add(file.with("title", withoutExtension(name)));
            return;
        }
        words.add(file);
        wordHtml.append(converted(document.html()));
        int number = 1;
        for (WordDocument.Picture picture : document.pictures()) {
            Optional<FileFormat> drawn = FileFormat.ofMediaType(picture.mediaType);
            String pictureName = withoutExtension(name) + "-" + number++;
            if (drawn.isPresent()) {
                picture(
                        pictureName + "." + drawn.get().extensions().get(0),
                        drawn.get(),
                        picture.bytes,
                        picture.alt);
            } else {
                leftOut.add(pictureName);
            }
        }
    }

    private static String converted(String html) {
        String plain = SafeHtml.toPlainText(html);
        String unicode = MessageBody.unicode(plain);
        return unicode.equals(plain) ? html : SafeHtml.fromPlainText(unicode);
    }

    /** Prepared for the web, as pictures of a form are: no place, no time, no device. */
    private void picture(String name, FileFormat format, byte[] bytes, String alt) {
        byte[] prepared = bytes;
        if (Photo.isReadable(format.mediaType())) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                BufferedImage image =
                        Photo.read(() -> new ByteArrayInputStream(bytes), Photo.LARGEST_SIDE);
                Photo.write(image, format.mediaType(), out);
                prepared = out.toByteArray();
            } catch (IOException | RuntimeException e) {
                leftOut.add(name);
                return;
            }
        }
        pictures.add(Content.empty().with("file", file(name, format, prepared)).with("alt", alt));
    }

    private static FileContent file(String name, FileFormat format, byte[] bytes) {
        return FileContent.fresh(
                name, format.mediaType(), bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    private static String name(MailPart part) {
        String name = Vietnamese.normalize(part.fileName());
        if (!name.isEmpty() && FileFormat.ofFileName(name).isPresent()) {
            return name;
        }
        // Programs of phones send pictures without names.
        String base = name.isEmpty() ? "tep-dinh-kem" : name;
        return FileFormat.ofMediaType(part.mediaType())
                .map(format -> base + "." + format.extensions().get(0))
                .orElse(base);
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
