package vn.communeportal.engagement.guard;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.attachment.AttachmentReader;
import vn.communeportal.attachment.AttachmentText;
import vn.communeportal.content.FileFormat;
import vn.communeportal.host.Installation;

/**
 * Whether a file that somebody sends is taken: by what it is, whatever its name says. Pictures and
 * documents are; archives, programs, pages and whatever is two things at once are not.
 */
@Singleton
public final class FileChecks {

    private static final Set<FileFormat> TAKEN =
            EnumSet.of(
                    FileFormat.JPEG,
                    FileFormat.PNG,
                    FileFormat.PDF,
                    FileFormat.DOC,
                    FileFormat.DOCX,
                    FileFormat.XLS,
                    FileFormat.XLSX,
                    FileFormat.ODT,
                    FileFormat.ODS);
    private static final Set<FileFormat> PICTURES = EnumSet.of(FileFormat.JPEG, FileFormat.PNG);
    private static final byte[] END_OF_JPEG = {(byte) 0xFF, (byte) 0xD9};
    private static final byte[] END_OF_PNG = {
        'I', 'E', 'N', 'D', (byte) 0xAE, 0x42, 0x60, (byte) 0x82
    };
    private static final byte[] START_OF_PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END_OF_ARCHIVE = {'P', 'K', 5, 6};
    private static final int END_OF_ARCHIVE_LENGTH = 22;
    private static final byte[] MACROS_OF_OOXML =
            "vbaProject.bin".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MACROS_OF_OLE = "_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE);

    private final AttachmentReader reader = new AttachmentReader();
    private final Clamd clamd;

    @Inject
    public FileChecks(Installation installation) {
        clamd = new Clamd(installation);
    }

    /**
     * What the file is.
     *
     * @throws RefusedException if it is not taken
     */
    FileFormat check(byte[] bytes) throws RefusedException {
        AttachmentText text = reader.read(() -> new ByteArrayInputStream(bytes));
        FileFormat format =
                FileFormat.ofMediaType(text.mediaType())
                        .filter(TAKEN::contains)
                        .orElseThrow(() -> refused(text));
        checkOutcome(text, format);
        if (isTwoThings(bytes, format)) {
            throw new RefusedException(Refusal.FILE_BROKEN);
        }
        if (contains(bytes, MACROS_OF_OOXML) || contains(bytes, MACROS_OF_OLE)) {
            throw new RefusedException(Refusal.FILE_PROGRAM);
        }
        clamd.check(bytes);
        return format;
    }

    private static RefusedException refused(AttachmentText text) {
        return new RefusedException(
                text.outcome() == AttachmentText.Outcome.ENCRYPTED
                        ? Refusal.FILE_LOCKED
                        : Refusal.FILE_TYPE);
    }

    private static void checkOutcome(AttachmentText text, FileFormat format)
            throws RefusedException {
        Optional<Refusal> refusal = Optional.empty();
        switch (text.outcome()) {
            case ENCRYPTED:
                refusal = Optional.of(Refusal.FILE_LOCKED);
                break;
            case TOO_LARGE:
                refusal = Optional.of(Refusal.FILE_TOO_LARGE);
                break;
            case TOO_SLOW:
                refusal = Optional.of(Refusal.BUSY);
                break;
            case BROKEN:
                refusal = Optional.of(Refusal.FILE_BROKEN);
                break;
            case UNKNOWN_FORMAT:
                // There is no text in a picture, and the others are all read.
                refusal =
                        PICTURES.contains(format)
                                ? Optional.empty()
                                : Optional.of(Refusal.FILE_BROKEN);
                break;
            default:
                break;
        }
        if (refusal.isPresent()) {
            throw new RefusedException(refusal.get());
        }
    }

    /**
     * A picture with something behind it, a PDF with something before it, an archive in disguise.
     */
    private static boolean isTwoThings(byte[] bytes, FileFormat format) {
        switch (format) {
            case JPEG:
                return !endsWith(bytes, END_OF_JPEG);
            case PNG:
                return !endsWith(bytes, END_OF_PNG);
            case PDF:
                return !matches(bytes, 0, START_OF_PDF) || endsAsArchive(bytes);
            case DOC:
            case XLS:
                return endsAsArchive(bytes);
            default:
                return false;
        }
    }

    /** Telephones fill the last block of a picture with zeros. */
    private static boolean endsWith(byte[] bytes, byte[] end) {
        int length = bytes.length;
        while (length > end.length && bytes[length - 1] == 0) {
            length--;
        }
        return length >= end.length && matches(bytes, length - end.length, end);
    }

    private static boolean endsAsArchive(byte[] bytes) {
        int first = Math.max(0, bytes.length - END_OF_ARCHIVE_LENGTH - 0xFFFF);
        for (int i = bytes.length - END_OF_ARCHIVE_LENGTH; i >= first; i--) {
            if (matches(bytes, i, END_OF_ARCHIVE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int i = 0; i <= bytes.length - wanted.length; i++) {
            if (matches(bytes, i, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] bytes, int at, byte[] wanted) {
        if (at < 0 || at + wanted.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
