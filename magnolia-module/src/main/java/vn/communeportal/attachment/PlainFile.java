package vn.communeportal.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import vn.communeportal.attachment.AttachmentText.Outcome;
import vn.communeportal.text.SafeHtml;

/** Files that are text: plain, tables with commas, captions, web pages. */
final class PlainFile {

    private static final Charset WINDOWS_VIETNAMESE = Charset.forName("windows-1258");

    private PlainFile() {}

    static Outcome read(Path file, String mediaType, Gathering gathering) throws IOException {
        if (mediaType.equals("text/html") || mediaType.equals("application/xhtml+xml")) {
            try (InputStream in = Files.newInputStream(file)) {
                gathering.visible(SafeHtml.toPlainText(Jsoup.parse(in, null, "").body().html()));
            }
        } else {
            gathering.visible(text(Files.readAllBytes(file)));
        }
        gathering.endPage();
        return Outcome.COMPLETE;
    }

    private static String text(byte[] bytes) {
        if (bytes.length > 1 && ((bytes[0] & 0xFF) == 0xFF || (bytes[0] & 0xFF) == 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS_VIETNAMESE);
        }
    }
}
