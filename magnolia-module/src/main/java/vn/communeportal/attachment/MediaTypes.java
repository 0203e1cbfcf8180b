package vn.communeportal.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * What a file is, by its content. The first bytes tell a family; of the two families that are
 * containers (zip, OLE 2) what is in them tells which one.
 */
final class MediaTypes {

    static final String PDF = "application/pdf";
    static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String PPTX =
            "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    static final String ODT = "application/vnd.oasis.opendocument.text";
    static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
    static final String ODP = "application/vnd.oasis.opendocument.presentation";
    static final String DOC = "application/msword";
    static final String XLS = "application/vnd.ms-excel";
    static final String ZIP = "application/zip";
    static final String ENCRYPTED_OFFICE = "application/x-tika-ooxml-protected";
    private static final String OLE = "application/x-tika-msoffice";
    private static final String OOXML = "application/x-tika-ooxml";

    private static final MimeTypes BY_FIRST_BYTES = MimeTypes.getDefaultMimeTypes();
    private static final int LONGEST_NAME = 200;

    private MediaTypes() {}

    /**
     * @throws IOException if it is a container that cannot be opened
     */
    static String of(Path file) throws IOException {
        String family;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            family = BY_FIRST_BYTES.detect(in, new Metadata()).toString();
        }
        if (family.equals(OLE)) {
            return ofOle(file);
        }
        if (family.equals(ZIP) || family.equals(OOXML)) {
            return ofZip(file);
        }
        return family;
    }

    private static String ofOle(Path file) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntry("EncryptedPackage")) {
                return ENCRYPTED_OFFICE;
            }
            if (root.hasEntry("WordDocument")) {
                return DOC;
            }
            return root.hasEntry("Workbook") || root.hasEntry("Book") ? XLS : OLE;
        }
    }

    private static String ofZip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry declared = zip.getEntry("mimetype");
            if (declared != null) {
                try (InputStream in = zip.getInputStream(declared)) {
                    String name =
                            new String(in.readNBytes(LONGEST_NAME), StandardCharsets.US_ASCII);
                    return name.startsWith("application/") ? name.trim() : ZIP;
                }
            }
            if (zip.getEntry("[Content_Types].xml") == null) {
                return ZIP;
            }
            if (zip.getEntry("word/document.xml") != null) {
                return DOCX;
            }
            if (zip.getEntry("xl/workbook.xml") != null) {
                return XLSX;
            }
            return zip.getEntry("ppt/presentation.xml") != null ? PPTX : ZIP;
        } catch (ZipException e) {
            // Half of an archive can still be read from its start.
            return ZIP;
        }
    }
}
