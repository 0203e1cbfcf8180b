package vn.communeportal.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.communeportal.attachment.AttachmentText.Outcome;

/** PDF: text by page, remarks, properties, files inside, and facts of the photographs. */
final class PdfFile {

    private PdfFile() {}

    static Outcome read(Path file, Gathering gathering, FileReading reading) throws IOException {
        try (PDDocument document =
                PDDocument.load(
                        file.toFile(), MemoryUsageSetting.setupMixed(ReadLimits.MAIN_MEMORY))) {
            new ByPage(gathering).writeText(document, new Into(gathering));
            properties(document.getDocumentInformation(), gathering);
            int number = 0;
            for (PDPage page : document.getPages()) {
                number++;
                remarks(page, String.valueOf(number), gathering);
                pictures(page.getResources(), String.valueOf(number), gathering);
            }
            embedded(document, gathering, reading);
            return Outcome.COMPLETE;
        } catch (InvalidPasswordException e) {
            return Outcome.ENCRYPTED;
        }
    }

    private static void properties(PDDocumentInformation about, Gathering gathering)
            throws IOException {
        gathering.hidden(HiddenText.Kind.AUTHOR, "", about.getAuthor());
        gathering.hidden(HiddenText.Kind.PROPERTY, "", about.getTitle());
        gathering.hidden(HiddenText.Kind.PROPERTY, "", about.getSubject());
        gathering.hidden(HiddenText.Kind.PROPERTY, "", about.getKeywords());
    }

    private static void remarks(PDPage page, String place, Gathering gathering) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            gathering.hidden(HiddenText.Kind.COMMENT, place, annotation.getContents());
            if (annotation instanceof PDAnnotationMarkup) {
                gathering.hidden(
                        HiddenText.Kind.AUTHOR,
                        place,
                        ((PDAnnotationMarkup) annotation).getTitlePopup());
            }
        }
    }

    /** Photographs lie in a PDF as the camera wrote them. */
    private static void pictures(PDResources resources, String place, Gathering gathering)
            throws IOException {
        if (resources == null) {
            return;
        }
        for (COSName name : resources.getXObjectNames()) {
            gathering.goOn();
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject
                    && object.getCOSObject().getFilters() == COSName.DCT_DECODE
                    && gathering.takesPicture()) {
                try (InputStream in = object.getCOSObject().createRawInputStream()) {
                    PictureFacts.read(in, place, gathering);
                }
            }
        }
    }

    private static void embedded(PDDocument document, Gathering gathering, FileReading reading)
            throws IOException {
        PDEmbeddedFilesNameTreeNode files =
                new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles();
        if (files != null) {
            embedded(files, gathering, reading, 0);
        }
    }

    private static void embedded(
            PDNameTreeNode<PDComplexFileSpecification> node,
            Gathering gathering,
            FileReading reading,
            int depth)
            throws IOException {
        gathering.countPart();
        Map<String, PDComplexFileSpecification> files = node.getNames();
        if (files != null) {
            for (PDComplexFileSpecification file : files.values()) {
                gathering.countPart();
                gathering.hidden(HiddenText.Kind.EMBEDDED_FILE, "", file.getFilename());
                PDEmbeddedFile inner = file.getEmbeddedFile();
                if (inner != null) {
                    try (InputStream in = gathering.bounded(inner.createInputStream())) {
                        reading.readInner(in);
                    }
                }
            }
        }
        if (node.getKids() != null && depth < ReadLimits.DEPTH) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
                embedded(kid, gathering, reading, depth + 1);
            }
        }
    }

    /** Tells where a page ends. */
    private static final class ByPage extends PDFTextStripper {

        private final Gathering gathering;

        ByPage(Gathering gathering) throws IOException {
            this.gathering = gathering;
            // The library counts pages in what is replaced here.
            setStartPage(0);
        }

        /** Pages with nothing on them are pages too. */
        @Override
        protected void processPages(PDPageTree pages) throws IOException {
            for (PDPage page : pages) {
                gathering.countPart();
                if (page.hasContents()) {
                    processPage(page);
                }
                gathering.endPage();
            }
        }
    }

    /** A writer into what is gathered. */
    private static final class Into extends Writer {

        private final Gathering gathering;

        Into(Gathering gathering) {
            this.gathering = gathering;
        }

        @Override
        public void write(char[] text, int offset, int length) throws IOException {
            gathering.visible(new String(text, offset, length));
        }

        @Override
        public void flush() {
            // Everything is where it belongs at once.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
