package vn.communeportal.content;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A format of files that the portal serves, known by media type, extension and first bytes. */
public enum FileFormat {
    JPEG("image/jpeg", List.of("jpg", "jpeg"), 0, 0xFF, 0xD8, 0xFF),
    PNG("image/png", List.of("png"), 0, 0x89, 'P', 'N', 'G'),
    WEBP("image/webp", List.of("webp"), 8, 'W', 'E', 'B', 'P'),
    GIF("image/gif", List.of("gif"), 0, 'G', 'I', 'F', '8'),
    PDF("application/pdf", List.of("pdf"), 0, '%', 'P', 'D', 'F', '-'),
    DOC("application/msword", List.of("doc"), 0, 0xD0, 0xCF, 0x11, 0xE0),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            List.of("docx"),
            0,
            'P',
            'K',
            3,
            4),
    XLS("application/vnd.ms-excel", List.of("xls"), 0, 0xD0, 0xCF, 0x11, 0xE0),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            List.of("xlsx"),
            0,
            'P',
            'K',
            3,
            4),
    ODT("application/vnd.oasis.opendocument.text", List.of("odt"), 0, 'P', 'K', 3, 4),
    ODS("application/vnd.oasis.opendocument.spreadsheet", List.of("ods"), 0, 'P', 'K', 3, 4),
    ZIP("application/zip", List.of("zip"), 0, 'P', 'K', 3, 4),
    MP4("video/mp4", List.of("mp4", "m4v"), 4, 'f', 't', 'y', 'p'),
    WEBM("video/webm", List.of("webm"), 0, 0x1A, 0x45, 0xDF, 0xA3),
    /** With a tag in front, or from its first frame. */
    MP3("audio/mpeg", List.of("mp3"), 0, 'I', 'D', '3') {
        @Override
        boolean fits(byte[] head) {
            return super.fits(head)
                    || head.length > 1 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xE0) == 0xE0;
        }
    },
    M4A("audio/mp4", List.of("m4a"), 4, 'f', 't', 'y', 'p'),
    OGG("audio/ogg", List.of("ogg", "oga"), 0, 'O', 'g', 'g', 'S'),
    /** Captions of a film. */
    VTT("text/vtt", List.of("vtt"), 0, 'W', 'E', 'B', 'V', 'T', 'T');

    /** How many first bytes tell every format. */
    static final int HEAD = 16;

    static final Set<FileFormat> IMAGES = EnumSet.of(JPEG, PNG, WEBP, GIF);
    static final Set<FileFormat> SCANS = EnumSet.of(PDF, JPEG, PNG, WEBP);
    static final Set<FileFormat> VIDEOS = EnumSet.of(MP4, WEBM);
    static final Set<FileFormat> SOUNDS = EnumSet.of(MP3, M4A, OGG);
    static final Set<FileFormat> RECORDINGS = EnumSet.of(MP4, WEBM, MP3, M4A, OGG);
    static final Set<FileFormat> CAPTIONS = EnumSet.of(VTT);
    static final Set<FileFormat> DOCUMENTS = EnumSet.range(PDF, ZIP);
    static final Set<FileFormat> ATTACHMENTS = EnumSet.range(PDF, WEBM);

    private final String mediaType;
    private final List<String> extensions;
    private final int offset;
    private final int[] signature;

    FileFormat(String mediaType, List<String> extensions, int offset, int... signature) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.offset = offset;
        this.signature = signature;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without dot, in lower case; the first is the usual one. */
    public List<String> extensions() {
        return extensions;
    }

    /** The format of a media type; empty if the portal does not serve such files. */
    public static Optional<FileFormat> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equalsIgnoreCase(mediaType))
                .findFirst();
    }

    /** The format of a file's extension; empty if the portal does not serve such files. */
    public static Optional<FileFormat> ofFileName(String fileName) {
        return Arrays.stream(values()).filter(format -> format.fits(fileName)).findFirst();
    }

    boolean fits(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> name.endsWith("." + extension));
    }

    /** Whether a file of this format can begin with these bytes. */
    boolean fits(byte[] head) {
        if (head.length < offset + signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((head[offset + i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
