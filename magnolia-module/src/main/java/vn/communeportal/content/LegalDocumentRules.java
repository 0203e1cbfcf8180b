package vn.communeportal.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.communeportal.content.document.DocumentNumber;
import vn.communeportal.regulation.DocumentType;
import vn.communeportal.regulation.IssuingBodies;
import vn.communeportal.regulation.IssuingBody;
import vn.communeportal.regulation.Regulation;

/** Formats and cross-field rules of legal documents. */
final class LegalDocumentRules {

    private static final String NUMBER = "number";
    private static final String DATE = "date";

    private LegalDocumentRules() {}

    static List<Problem> check(Content content) {
        List<Problem> problems = new ArrayList<>();
        LegalDocument document = new LegalDocument(content);
        Checks.number(content, NUMBER, NUMBER, problems)
                .ifPresent(number -> number(document, number, problems));
        dates(document, problems);
        files(document, content, problems);
        relations(document, content, problems);
        Checks.publishingPeriod(content, problems);
        return problems;
    }

    private static void number(
            LegalDocument document, DocumentNumber number, List<Problem> problems) {
        Regulation.inForce()
                .documentTypes()
                .byCode(document.documentType())
                .filter(type -> document.issueDate().map(type::isValidOn).orElse(true))
                .ifPresent(type -> type(type, number, problems));
        issuer(document, number, problems);
        if (number.year().isPresent()
                && document.issueDate()
                        .filter(day -> day.getYear() != number.year().getAsInt())
                        .isPresent()) {
            problems.add(
                    Problem.in(
                            "issueDate",
                            "problem.number.otherYear",
                            String.valueOf(number.year().getAsInt())));
        }
    }

    /** Type, abbreviation and year belong together (Decree 30/2020/NĐ-CP, Annexes I and III). */
    private static void type(DocumentType type, DocumentNumber number, List<Problem> problems) {
        if (!number.type().equals(type.abbreviation()) && !isJointCircular(type, number)) {
            problems.add(
                    type.abbreviation().isPresent()
                            ? Problem.in(
                                    NUMBER,
                                    "problem.number.otherType",
                                    type.name(),
                                    type.abbreviation().get())
                            : Problem.in(NUMBER, "problem.number.noType", type.name()));
        } else if (type.year() == DocumentType.Year.REQUIRED && number.year().isEmpty()) {
            problems.add(Problem.in(NUMBER, "problem.number.yearMissing", type.name()));
        } else if (type.year() == DocumentType.Year.NONE && number.year().isPresent()) {
            problems.add(Problem.in(NUMBER, "problem.number.yearGiven", type.name()));
        } else if ("officialLetter".equals(type.code()) && number.unit().isEmpty()) {
            problems.add(Problem.in(NUMBER, "problem.number.unitMissing"));
        }
    }

    private static boolean isJointCircular(DocumentType type, DocumentNumber number) {
        return "circular".equals(type.code()) && number.type().filter("TTLT"::equals).isPresent();
    }

    /** Questioned only where both the abbreviation and the body are known, and not the same. */
    private static void issuer(
            LegalDocument document, DocumentNumber number, List<Problem> problems) {
        Optional<IssuingBody> issuer = IssuingBodies.shipped().byCode(number.issuer());
        if (issuer.isEmpty()) {
            return;
        }
        String name = document.issuingBody();
        if (!issuer.get().isNamed(name) && IssuingBodies.shipped().knowsName(name)) {
            problems.add(
                    Problem.in(
                            "issuingBody",
                            "problem.number.otherIssuer",
                            number.issuer(),
                            issuer.get().name()));
        }
        String level = document.issuingLevel();
        if (!level.isEmpty() && !issuer.get().isOfLevel(level)) {
            problems.add(
                    Problem.in(
                            "issuingLevel",
                            "problem.number.otherLevel",
                            number.issuer(),
                            issuer.get().name()));
        }
    }

    /** Issued, then in force, then not any more. */
    private static void dates(LegalDocument document, List<Problem> problems) {
        Optional<LocalDate> effective = document.effectiveDate();
        if (isBefore(effective, document.issueDate())) {
            problems.add(Problem.in("effectiveDate", "problem.document.effectiveTooEarly"));
        }
        if (isBefore(document.expiryDate(), effective)) {
            problems.add(Problem.in("expiryDate", "problem.document.expiryTooEarly"));
        }
    }

    private static boolean isBefore(Optional<LocalDate> day, Optional<LocalDate> other) {
        return day.isPresent() && other.isPresent() && day.get().isBefore(other.get());
    }

    private static void files(LegalDocument document, Content content, List<Problem> problems) {
        List<LegalDocument.DocumentFile> files = document.files();
        List<Content> parts = content.parts("files");
        for (int i = 0; i < parts.size(); i++) {
            problems.addAll(
                    FileRules.check(
                            parts.get(i), "file", FileFormat.DOCUMENTS, "files[" + (i + 1) + "]"));
        }
        if (!files.isEmpty() && files.stream().noneMatch(LegalDocument.DocumentFile::isPdf)) {
            problems.add(Problem.in("files", "problem.document.pdfMissing"));
        }
        long originals =
                files.stream().filter(LegalDocument.DocumentFile::isSignedOriginal).count();
        if (originals > 1) {
            problems.add(Problem.in("files", "problem.document.severalOriginals"));
        } else if (files.size() > 1 && originals == 0) {
            problems.add(Problem.in("files", "problem.document.originalMissing"));
        }
    }

    private static void relations(LegalDocument document, Content content, List<Problem> problems) {
        List<Content> parts = content.parts("relations");
        List<LegalDocument.Relation> relations = document.relations();
        for (int i = 0; i < parts.size(); i++) {
            String place = "relations[" + (i + 1) + "].";
            LegalDocument.Relation relation = relations.get(i);
            Optional<DocumentNumber> number =
                    Checks.number(parts.get(i), NUMBER, place + NUMBER, problems);
            if (number.isPresent()
                    && number.equals(document.documentNumber())
                    && relation.issueDate().or(document::issueDate).equals(document.issueDate())) {
                problems.add(Problem.in(place + NUMBER, "problem.relation.itself"));
            }
            if (relation.isChange()
                    && number.filter(n -> n.year().isEmpty()).isPresent()
                    && relation.issueDate().isEmpty()) {
                problems.add(
                        Problem.in(
                                place + "issueDate",
                                "problem.relation.issueDateMissing",
                                number.get().toString()));
            }
            if (isBefore(document.issueDate(), relation.issueDate())) {
                problems.add(Problem.in(place + "issueDate", "problem.relation.issuedLater"));
            }
            if (isBefore(relation.date(), document.issueDate())) {
                problems.add(Problem.in(place + DATE, "problem.relation.dateTooEarly"));
            }
        }
    }
}
