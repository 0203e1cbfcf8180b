package vn.communeportal.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import vn.communeportal.attachment.AttachmentText.Outcome;

/** One reading of one file: finds out what it is and lets the reader of that format read it. */
final class FileReading {

    private final Gathering gathering;
    private final ReadLimits limits;
    private final int depth;
    private volatile String mediaType = "application/octet-stream";

    FileReading(Gathering gathering, ReadLimits limits) {
        this(gathering, limits, 0);
    }

    private FileReading(Gathering gathering, ReadLimits limits, int depth) {
        this.gathering = gathering;
        this.limits = limits;
        this.depth = depth;
    }

    /** What the file is, as far as that is known by now. */
    String mediaType() {
        return mediaType;
    }

    AttachmentText read(AttachmentReader.Source source) {
        try (InputStream in = source.open()) {
            return gathering.result(read(in), mediaType);
        } catch (IOException | RuntimeException e) {
            return gathering.result(Outcome.BROKEN, mediaType);
        }
    }

    /** A file inside this file; what is wrong with it is wrong with the whole. */
    void readInner(InputStream in) throws IOException {
        if (depth >= ReadLimits.DEPTH) {
            throw new StoppedReading(Outcome.TOO_LARGE);
        }
        Outcome outcome = new FileReading(gathering, limits, depth + 1).read(in);
        // A film or program in a document says nothing that could be read.
        if (outcome != Outcome.COMPLETE && outcome != Outcome.UNKNOWN_FORMAT) {
            throw new StoppedReading(outcome);
        }
    }

    private Outcome read(InputStream in) throws IOException {
        Path file = Files.createTempFile("commune-portal-", ".attachment");
        try {
            if (!copy(in, file)) {
                return Outcome.TOO_LARGE;
            }
            mediaType = MediaTypes.of(file);
            return read(file);
        } catch (StoppedReading e) {
            return e.outcome();
        } catch (EncryptedDocumentException e) {
            return Outcome.ENCRYPTED;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return stopped(e);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Libraries wrap what our own streams throw. */
    private static Outcome stopped(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoppedReading) {
                return ((StoppedReading) cause).outcome();
            }
        }
        return Outcome.BROKEN;
    }

    private boolean copy(InputStream in, Path file) throws IOException {
        byte[] bytes = new byte[1 << 16];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                gathering.goOn();
                size += read;
                if (size > limits.bytes()) {
                    return false;
                }
                out.write(bytes, 0, read);
            }
        }
        return true;
    }

    private Outcome read(Path file) throws IOException {
        switch (mediaType) {
            case MediaTypes.PDF:
                return PdfFile.read(file, gathering, this);
            case MediaTypes.DOCX:
                return new WordFile(gathering, this).read(file);
            case MediaTypes.XLSX:
                return new WorkbookFile(gathering, this).read(file);
            case MediaTypes.PPTX:
                return new SlidesFile(gathering, this).read(file);
            case MediaTypes.ODT:
            case MediaTypes.ODS:
            case MediaTypes.ODP:
                return new OpenDocumentFile(gathering, this).read(file);
            case MediaTypes.DOC:
                return OldWordFile.read(file, gathering);
            case MediaTypes.XLS:
                return OldWorkbookFile.read(file, gathering);
            case MediaTypes.ZIP:
                return ArchiveFile.read(file, gathering, this);
            case MediaTypes.ENCRYPTED_OFFICE:
                return Outcome.ENCRYPTED;
            default:
                return readOther(file);
        }
    }

    private Outcome readOther(Path file) throws IOException {
        if (mediaType.startsWith("image/") || mediaType.startsWith("video/")) {
            try (InputStream in = Files.newInputStream(file)) {
                PictureFacts.read(in, "", gathering);
            }
            return Outcome.COMPLETE;
        }
        if (mediaType.startsWith("text/") || mediaType.endsWith("xml")) {
            return PlainFile.read(file, mediaType, gathering);
        }
        return Outcome.UNKNOWN_FORMAT;
    }
}
