package vn.communeportal.mail;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.communeportal.text.Vietnamese;
import vn.communeportal.text.VietnameseSyllable;

/**
 * Text of messages, whatever they say about its charset: many mail programs say none, or one that
 * it is not.
 */
final class MailText {

    private static final Charset CP1252 = Charset.forName("windows-1252");
    private static final Charset CP1258 = Charset.forName("windows-1258");

    /** What programs say when they do not know. */
    private static final Set<String> SAID_WITHOUT_KNOWING =
            Set.of("US-ASCII", "ISO-8859-1", "windows-1252", "UTF-8");

    private static final Pattern ENCODED_WORD =
            Pattern.compile("=\\?([^?*]+)(?:\\*[^?]*)?\\?([bBqQ])\\?([^?]*)\\?=");

    private MailText() {}

    /**
     * @param declared charset; null or unknown if the message says none
     */
    static String decode(byte[] bytes, String declared) {
        Charset charset = charset(declared);
        if (charset != null && !SAID_WITHOUT_KNOWING.contains(charset.name())) {
            return Vietnamese.normalize(new String(bytes, charset));
        }
        try {
            return Vietnamese.normalize(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            String western = new String(bytes, CP1252);
            String vietnamese = Vietnamese.normalize(new String(bytes, CP1258));
            return share(vietnamese) > share(western) ? vietnamese : western;
        }
    }

    private static Charset charset(String name) {
        try {
            return name == null ? null : Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** How many of the words with letters beyond ASCII are possible in Vietnamese. */
    private static double share(String text) {
        int words = 0;
        int possible = 0;
        for (String word : text.split("[\\s\\p{Punct}\\d]+")) {
            if (word.chars().anyMatch(c -> c > 127)) {
                words++;
                possible += VietnameseSyllable.isWellFormed(word) ? 1 : 0;
            }
        }
        return words == 0 ? 0 : (double) possible / words;
    }

    /**
     * A head field's text on one line.
     *
     * @param raw as it stands in the message, a char for each byte; may be null
     */
    static String header(String raw) {
        if (raw == null) {
            return "";
        }
        String unfolded = raw.replaceAll("\\?=\\s+=\\?", "?==?").replaceAll("\\s+", " ");
        StringBuilder text = new StringBuilder();
        ByteArrayOutputStream run = new ByteArrayOutputStream();
        String charset = null;
        int at = 0;
        Matcher words = ENCODED_WORD.matcher(unfolded);
        while (words.find()) {
            if (words.start() > at || !words.group(1).equalsIgnoreCase(charset)) {
                // A letter may be cut in two between words of one charset.
                text.append(decode(run.toByteArray(), charset));
                run.reset();
                text.append(plain(unfolded.substring(at, words.start())));
            }
            charset = words.group(1);
            byte[] bytes = bytes(words.group(2), words.group(3));
            run.write(bytes, 0, bytes.length);
            at = words.end();
        }
        text.append(decode(run.toByteArray(), charset)).append(plain(unfolded.substring(at)));
        return text.toString().replaceAll("\\p{Cntrl}", " ").strip();
    }

    private static String plain(String raw) {
        return decode(raw.getBytes(StandardCharsets.ISO_8859_1), null);
    }

    private static byte[] bytes(String encoding, String word) {
        if (encoding.toUpperCase(Locale.ROOT).equals("B")) {
            try {
                return Base64.getMimeDecoder().decode(word);
            } catch (IllegalArgumentException e) {
                return word.getBytes(StandardCharsets.ISO_8859_1);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '=' && word.substring(i).matches("=[0-9A-Fa-f]{2}.*")) {
                out.write(Integer.parseInt(word.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                out.write(c == '_' ? ' ' : c);
            }
        }
        return out.toByteArray();
    }
}
