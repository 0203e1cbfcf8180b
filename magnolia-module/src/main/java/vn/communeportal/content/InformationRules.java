package vn.communeportal.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What holds for every kind of information: files, addresses, numbers, periods. */
final class InformationRules {

    private InformationRules() {}

    static void check(ContentType type, Content content, List<Problem> problems) {
        for (Field field : type.fieldsOf(content)) {
            if (field.type() == FieldType.PART) {
                files(field, content, problems);
            }
        }
        Checks.email(content, "email", problems);
        Checks.addressOrPath(content, "url", problems);
        Checks.number(content, "decisionNumber", "decisionNumber", problems);
        inOrder(content, "periodFrom", "periodTo", "problem.period", problems);
        Checks.publishingPeriod(content, problems);
    }

    /** A day, if there are two, that is not before another. */
    static void inOrder(
            Content content, String first, String second, String key, List<Problem> problems) {
        Optional<LocalDate> from = content.date(first);
        Optional<LocalDate> to = content.date(second);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            problems.add(Problem.in(second, key));
        }
    }

    /** Whether at least one of the fields says something. */
    static boolean hasAny(Content content, String... fields) {
        for (String field : fields) {
            if (content.has(field)) {
                return true;
            }
        }
        return false;
    }

    private static void files(Field field, Content content, List<Problem> problems) {
        List<Content> parts = content.parts(field.name());
        for (int i = 0; i < parts.size(); i++) {
            String place = field.isMultiple() ? field.name() + "[" + (i + 1) + "]" : field.name();
            for (Field inner : field.parts()) {
                if (inner.type() == FieldType.FILE) {
                    problems.addAll(
                            FileRules.check(
                                    parts.get(i), inner.name(), formats(field, inner), place));
                }
            }
        }
    }

    private static Set<FileFormat> formats(Field field, Field file) {
        if (file.name().equals("captions")) {
            return FileFormat.CAPTIONS;
        }
        if (field.name().equals("files")) {
            return FileFormat.RECORDINGS;
        }
        return field.part("alt").isPresent() ? FileFormat.IMAGES : FileFormat.ATTACHMENTS;
    }
}
