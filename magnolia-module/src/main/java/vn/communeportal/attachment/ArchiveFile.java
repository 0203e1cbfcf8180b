package vn.communeportal.attachment;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import vn.communeportal.attachment.AttachmentText.Outcome;

/** Archives: the names of the files in it, and what each says, on pages of their own. */
final class ArchiveFile {

    private ArchiveFile() {}

    static Outcome read(Path file, Gathering gathering, FileReading reading) throws IOException {
        boolean any = false;
        try (ZipInputStream zip =
                new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                any = true;
                gathering.countPart();
                if (!entry.isDirectory()) {
                    gathering.hidden(HiddenText.Kind.EMBEDDED_FILE, "", entry.getName());
                    reading.readInner(gathering.bounded(unclosed(zip)));
                    gathering.endPageIfAny();
                }
            }
        } catch (ZipException e) {
            // So says the library of a part with a password, and in no other way.
            return String.valueOf(e.getMessage()).contains("encrypted")
                    ? Outcome.ENCRYPTED
                    : Outcome.BROKEN;
        }
        return any ? Outcome.COMPLETE : Outcome.BROKEN;
    }

    private static InputStream unclosed(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public void close() {
                // The next entry comes from the same stream.
            }
        };
    }
}
