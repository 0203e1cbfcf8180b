package vn.communeportal.editorial.letters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.zwobble.mammoth.DocumentConverter;
import vn.communeportal.attachment.AttachmentReader;
import vn.communeportal.attachment.AttachmentText;
import vn.communeportal.text.SafeHtml;

/**
 * A Word file as clean HTML with its pictures: headings, lists, tables and links by what they are,
 * not by how they look. Mammoth does that for files of 2007 and later; it takes over what a reader
 * sees, neither deleted text nor remarks. Of older files the text alone is taken.
 */
final class WordDocument {

    /** Word's own way to say that a paragraph is a heading. */
    private static final String STYLES =
            "p[style-name='Title'] => h2:fresh\n"
                    + "p[style-name='Heading 1'] => h2:fresh\n"
                    + "p[style-name='Heading 2'] => h3:fresh\n"
                    + "p[style-name='Heading 3'] => h4:fresh\n";

    private static final int LONGEST_HEAD = 4096;

    /** A picture of the document. */
    static final class Picture {
        final byte[] bytes;
        final String mediaType;
        final String alt;

        Picture(byte[] bytes, String mediaType, String alt) {
            this.bytes = bytes;
            this.mediaType = mediaType;
            this.alt = alt;
        }
    }

    private final String html;
    private final List<Picture> pictures;

    private WordDocument(String html, List<Picture> pictures) {
        this.html = html;
        this.pictures = pictures;
    }

    String html() {
        return html;
    }

    List<Picture> pictures() {
        return pictures;
    }

    /**
     * @return what cannot be converted as the text that was read of it, maybe none
     */
    static WordDocument read(byte[] file, AttachmentReader reader) {
        // Reads within limits of size and time first.
        AttachmentText text = reader.read(() -> new ByteArrayInputStream(file));
        if (text.isComplete() && isZip(file) && !declaresDocumentType(file)) {
            List<Picture> pictures = new ArrayList<>();
            try {
                String html =
                        new DocumentConverter()
                                .addStyleMap(STYLES)
                                .imageConverter(
                                        image -> {
                                            try (InputStream in = image.getInputStream()) {
                                                pictures.add(
                                                        new Picture(
                                                                in.readAllBytes(),
                                                                image.getContentType(),
                                                                image.getAltText().orElse("")));
                                            }
                                            return Map.of();
                                        })
                                .convertToHtml(new ByteArrayInputStream(file))
                                .getValue();
                return new WordDocument(SafeHtml.clean(html), pictures);
            } catch (IOException | RuntimeException e) {
                return new WordDocument(SafeHtml.fromPlainText(text.text()), List.of());
            }
        }
        return new WordDocument(SafeHtml.fromPlainText(text.text()), List.of());
    }

    private static boolean isZip(byte[] file) {
        return file.length > 1 && file[0] == 'P' && file[1] == 'K';
    }

    /** No word processor writes one; it is how XML reaches for other files. */
    private static boolean declaresDocumentType(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches("(?i).*\\.(xml|rels)")
                        && new String(zip.readNBytes(LONGEST_HEAD), StandardCharsets.ISO_8859_1)
                                .replace("\0", "")
                                .contains("<!DOCTYPE")) {
                    return true;
                }
            }
            return false;
        } catch (IOException | IllegalArgumentException e) {
            return true;
        }
    }
}
