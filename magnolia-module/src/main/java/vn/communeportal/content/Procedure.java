package vn.communeportal.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An administrative procedure (<i>thủ tục hành chính</i>) by the names of its fields. Texts are
 * empty where nothing was entered. Immutable.
 */
public final class Procedure {

    /** Of the national database, alone or with the suffix of the body that applies it. */
    private static final Pattern CODE =
            Pattern.compile("[1-3]\\.\\d{6}(\\.\\d{3}\\.\\d{2}\\.\\d{2}\\.H\\d{2})?");

    private final Content content;

    public Procedure(Content content) {
        this.content = Objects.requireNonNull(content, "content");
    }

    /**
     * Whether this is a code of the national database of administrative procedures: {@code
     * 1.004194} or {@code 1.004194.000.00.00.H26}.
     */
    public static boolean isCode(String text) {
        return CODE.matcher(text.strip()).matches();
    }

    public String code() {
        return content.text("code");
    }

    public String title() {
        return content.text("title");
    }

    public String section() {
        return content.text("section");
    }

    public String field() {
        return content.text("field");
    }

    /** Of {@code commune}, {@code province}, {@code ministry}, {@code other}. */
    public List<String> levels() {
        return content.texts("level");
    }

    public String procedureKind() {
        return content.text("procedureKind");
    }

    public List<Step> steps() {
        return parts("steps", Step::new);
    }

    public List<FilingWay> filingWays() {
        return parts("filingWays", FilingWay::new);
    }

    public List<DossierItem> dossier() {
        return parts("dossier", DossierItem::new);
    }

    /** For all ways of filing; a way may have its own. */
    public String timeLimit() {
        return content.text("timeLimit");
    }

    public List<String> applicants() {
        return content.texts("applicants");
    }

    public String performingAgency() {
        return content.text("performingAgency");
    }

    public String decidingAgency() {
        return content.text("decidingAgency");
    }

    public String coordinatingAgency() {
        return content.text("coordinatingAgency");
    }

    public String receivingAddress() {
        return content.text("receivingAddress");
    }

    public String result() {
        return content.text("result");
    }

    /** For all ways of filing; a way may have its own. */
    public String fees() {
        return content.text("fees");
    }

    public String conditions() {
        return content.text("conditions");
    }

    public List<LegalBasis> legalBases() {
        return parts("legalBases", LegalBasis::new);
    }

    /** {@code information}, {@code partial}, {@code full} or empty. */
    public String onlineLevel() {
        return content.text("onlineLevel");
    }

    /** Whether at least a part of it is done online. */
    public boolean isOnline() {
        return "partial".equals(onlineLevel()) || "full".equals(onlineLevel());
    }

    public String serviceUrl() {
        return content.text("serviceUrl");
    }

    public String decisionNumber() {
        return content.text("decisionNumber");
    }

    public Optional<LocalDate> decisionDate() {
        return content.date("decisionDate");
    }

    /** {@code inForce}, {@code suspended} or {@code repealed}. */
    public String status() {
        return content.text("status");
    }

    private <T> List<T> parts(String field, Function<Content, T> view) {
        return content.parts(field).stream().map(view).collect(Collectors.toList());
    }

    /** One step. Immutable. */
    public static final class Step {

        private final Content part;

        private Step(Content part) {
            this.part = part;
        }

        public String title() {
            return part.text("title");
        }

        public String text() {
            return part.text("text");
        }
    }

    /** One way of filing with its time limit and fee. Immutable. */
    public static final class FilingWay {

        private final Content part;

        private FilingWay(Content part) {
            this.part = part;
        }

        /** {@code inPerson}, {@code online} or {@code post}. */
        public String way() {
            return part.text("way");
        }

        public String timeLimit() {
            return part.text("timeLimit");
        }

        public String fee() {
            return part.text("fee");
        }

        public String description() {
            return part.text("description");
        }
    }

    /** One paper of the dossier. Immutable. */
    public static final class DossierItem {

        private final Content part;

        private DossierItem(Content part) {
            this.part = part;
        }

        public String title() {
            return part.text("title");
        }

        /** How many originals; empty if nothing is said. */
        public OptionalLong originals() {
            return part.number("originals");
        }

        /** How many copies; empty if nothing is said. */
        public OptionalLong copies() {
            return part.number("copies");
        }

        public String note() {
            return part.text("note");
        }

        public String formName() {
            return part.text("formName");
        }

        /** The form to download. */
        public Optional<FileContent> form() {
            return part.file("form");
        }
    }

    /** A document behind the procedure. Immutable. */
    public static final class LegalBasis {

        private final Content part;

        private LegalBasis(Content part) {
            this.part = part;
        }

        /** As entered. */
        public String number() {
            return part.text("number");
        }

        public String title() {
            return part.text("title");
        }

        public Optional<LocalDate> issueDate() {
            return part.date("issueDate");
        }

        public String issuingBody() {
            return part.text("issuingBody");
        }
    }
}
