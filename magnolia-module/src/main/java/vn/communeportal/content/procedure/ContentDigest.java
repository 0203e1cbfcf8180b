package vn.communeportal.content.procedure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import vn.communeportal.content.Content;
import vn.communeportal.content.Field;
import vn.communeportal.content.FieldType;

/** A fingerprint of a content by which a later run knows whether anything of it changed. */
final class ContentDigest {

    private ContentDigest() {}

    /** The same for equal contents, whatever the order in which their fields were set. */
    static String of(List<Field> fields, Content content) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(written(fields, content).getBytes(StandardCharsets.UTF_8));
            StringBuilder hex = new StringBuilder();
            for (byte part : digest) {
                hex.append(String.format("%02x", part));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String written(List<Field> fields, Content content) {
        StringBuilder text = new StringBuilder("{");
        for (Field field : fields) {
            if (content.has(field.name())) {
                text.append(field.name()).append('=');
                if (field.type() == FieldType.PART) {
                    content.parts(field.name())
                            .forEach(part -> text.append(written(field.parts(), part)));
                } else {
                    String value = String.valueOf(content.value(field.name()));
                    text.append(value.length()).append(':').append(value);
                }
                text.append(';');
            }
        }
        return text.append('}').toString();
    }
}
