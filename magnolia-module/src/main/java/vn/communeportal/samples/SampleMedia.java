package vn.communeportal.samples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import vn.communeportal.content.FileContent;
import vn.communeportal.content.FileFormat;

/** What the samples play: a film with its captions and a broadcast, from {@code samples/media}. */
final class SampleMedia {

    /** By the word that {@code information.yaml} has for them. */
    private static final Map<String, String> FILES =
            Map.of(
                    "sound", "ban-tin-mau.mp3",
                    "film", "phim-mau.webm",
                    "captions", "phim-mau.vtt");

    private SampleMedia() {}

    /** Empty if the word names no file. */
    static Optional<FileContent> named(String word) {
        return Optional.ofNullable(FILES.get(word)).map(SampleMedia::file);
    }

    private static FileContent file(String name) {
        byte[] bytes = read(name);
        return FileContent.fresh(
                name,
                FileFormat.ofFileName(name).orElseThrow().mediaType(),
                bytes.length,
                () -> new ByteArrayInputStream(bytes));
    }

    private static byte[] read(String name) {
        try (InputStream in =
                SampleMedia.class.getResourceAsStream("/commune-portal/samples/media/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
