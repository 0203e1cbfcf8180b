package vn.communeportal.board.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Takes what cameras write beside a picture out of WebP files, which Java cannot read itself. A
 * WebP file is a RIFF container of chunks; those named EXIF and XMP are left out.
 */
final class WebpMetadata {

    private static final int HEADER = 12;
    private static final int CHUNK_HEADER = 8;

    /** In the flags of chunk VP8X: there is EXIF, there is XMP. */
    private static final int METADATA_FLAGS = 0x08 | 0x04;

    private WebpMetadata() {}

    /**
     * @throws IOException if the file has not the form of a WebP file
     */
    static byte[] strip(byte[] file) throws IOException {
        if (file.length < HEADER
                || !name(file, 0).equals("RIFF")
                || !name(file, 8).equals("WEBP")) {
            throw new IOException("No WebP file");
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
        kept.write(file, 0, HEADER);
        ByteBuffer buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int at = HEADER;
        while (at + CHUNK_HEADER <= file.length) {
            String name = name(file, at);
            int size = buffer.getInt(at + 4);
            if (size < 0 || size > file.length - at - CHUNK_HEADER) {
                throw new IOException("A chunk of the WebP file is longer than the file");
            }
            int length = Math.min(CHUNK_HEADER + size + (size & 1), file.length - at);
            if (name.equals("VP8X")) {
                file[at + CHUNK_HEADER] &= ~METADATA_FLAGS;
            }
            if (!name.equals("EXIF") && !name.equals("XMP ")) {
                kept.write(file, at, length);
            }
            at += length;
        }
        byte[] result = kept.toByteArray();
        ByteBuffer.wrap(result).order(ByteOrder.LITTLE_ENDIAN).putInt(4, result.length - 8);
        return result;
    }

    private static String name(byte[] file, int at) {
        return new String(file, at, 4, StandardCharsets.US_ASCII);
    }
}
