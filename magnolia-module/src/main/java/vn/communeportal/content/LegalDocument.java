package vn.communeportal.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.communeportal.content.document.DocumentNumber;
import vn.communeportal.content.document.Validity;

/**
 * A legal document (<i>văn bản</i>) by the names of its fields. Texts are empty where nothing was
 * entered. Immutable.
 */
public final class LegalDocument {

    private final Content content;

    public LegalDocument(Content content) {
        this.content = Objects.requireNonNull(content, "content");
    }

    /** Number and symbol as entered. */
    public String number() {
        return content.text("number");
    }

    /** Number and symbol in their parts; empty if it is not as the law wants it. */
    public Optional<DocumentNumber> documentNumber() {
        return DocumentNumber.parse(number());
    }

    /** Code of a {@link vn.communeportal.regulation.DocumentType}. */
    public String documentType() {
        return content.text("documentType");
    }

    /** The abstract (<i>trích yếu</i>). */
    public String title() {
        return content.text("title");
    }

    public String section() {
        return content.text("section");
    }

    public String issuingBody() {
        return content.text("issuingBody");
    }

    /** {@code central}, {@code province} or {@code commune}. */
    public String issuingLevel() {
        return content.text("issuingLevel");
    }

    public String signer() {
        return content.text("signer");
    }

    public String signerTitle() {
        return content.text("signerTitle");
    }

    public Optional<LocalDate> issueDate() {
        return content.date("issueDate");
    }

    /** First day in force: what the document says of it, else the day it was issued. */
    public Optional<LocalDate> effectiveDate() {
        return content.date("effectiveDate").or(this::issueDate);
    }

    /** First day no longer in force, by the document's own words. */
    public Optional<LocalDate> expiryDate() {
        return content.date("expiryDate");
    }

    public String field() {
        return content.text("field");
    }

    public List<DocumentFile> files() {
        return content.parts("files").stream().map(DocumentFile::new).collect(Collectors.toList());
    }

    /** The file that is marked as signed original, or the only file. */
    public Optional<DocumentFile> signedOriginal() {
        List<DocumentFile> files = files();
        return files.size() == 1
                ? Optional.of(files.get(0))
                : files.stream().filter(DocumentFile::isSignedOriginal).findFirst();
    }

    public List<Relation> relations() {
        return content.parts("relations").stream().map(Relation::new).collect(Collectors.toList());
    }

    /**
     * On which days it is in force; empty if it has no date yet.
     *
     * @param changes what other documents do to it, see {@link IncomingRelations}
     */
    public Optional<Validity> validity(List<Validity.Change> changes) {
        return effectiveDate()
                .map(effective -> Validity.of(effective, expiryDate().orElse(null), changes));
    }

    /** A file of the document. Immutable. */
    public static final class DocumentFile {

        private final Content part;

        private DocumentFile(Content part) {
            this.part = part;
        }

        /** Empty only in a draft. */
        public Optional<FileContent> file() {
            return part.file("file");
        }

        public String title() {
            return part.text("title");
        }

        public boolean isSignedOriginal() {
            return part.flag("signedOriginal");
        }

        public boolean isPdf() {
            return file().flatMap(file -> FileFormat.ofMediaType(file.mediaType()))
                    .filter(FileFormat.PDF::equals)
                    .isPresent();
        }
    }

    /** What the document does to another one, or takes from it. Immutable. */
    public static final class Relation {

        private final Content part;

        private Relation(Content part) {
            this.part = part;
        }

        /** {@code amends}, {@code replaces}, {@code repeals}, {@code guides}, {@code basedOn}. */
        public String kind() {
            return part.text("kind");
        }

        /** Number of the other document as entered. */
        public String number() {
            return part.text("number");
        }

        /** When the other document was issued. */
        public Optional<LocalDate> issueDate() {
            return part.date("issueDate");
        }

        /** When the change takes effect; if absent, with the document it stands in. */
        public Optional<LocalDate> date() {
            return part.date("date");
        }

        /** The part of the other document that is meant; empty if all of it is. */
        public String provision() {
            return part.text("provision");
        }

        /** Whether it touches what is in force of the other document. */
        public boolean isChange() {
            return isAmendment() || isEnd();
        }

        /** Whether the other document ends by it, as a whole. */
        public boolean isWholeEnd() {
            return isEnd() && provision().isEmpty();
        }

        private boolean isAmendment() {
            return "amends".equals(kind());
        }

        private boolean isEnd() {
            return "replaces".equals(kind()) || "repeals".equals(kind());
        }
    }
}
