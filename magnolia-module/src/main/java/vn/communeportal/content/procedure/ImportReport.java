package vn.communeportal.content.procedure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Problem;
import vn.communeportal.text.Messages;

/**
 * What an import did with each file, and what it could not place: every value of a file is in its
 * procedure or is named here. Immutable.
 */
public final class ImportReport {

    /** What became of a file. */
    public enum Outcome {
        CREATED,
        UPDATED,
        /** The file says what it said last time; whatever the board made of it stays. */
        UNCHANGED,
        /** The file says something else than the item, which the board has in hand: it stays. */
        DIFFERS,
        /** Nothing was written. */
        FAILED
    }

    /** One file. Immutable. */
    public static final class Entry {

        private final String source;
        private final String code;
        private final String title;
        private final Outcome outcome;
        private final List<Remark> remarks;
        private final List<Problem> problems;
        private final String reasonKey;
        private final List<Object> reasonArguments;

        private Entry(
                String source,
                String code,
                String title,
                Outcome outcome,
                List<Remark> remarks,
                List<Problem> problems,
                String reasonKey,
                List<Object> reasonArguments) {
            this.source = source;
            this.code = code;
            this.title = title;
            this.outcome = outcome;
            this.remarks = List.copyOf(remarks);
            this.problems = List.copyOf(problems);
            this.reasonKey = reasonKey;
            this.reasonArguments = reasonArguments;
        }

        static Entry of(
                String source, ReadProcedure procedure, Outcome outcome, List<Problem> problems) {
            return new Entry(
                    source,
                    procedure.code(),
                    procedure.content().text("title"),
                    outcome,
                    procedure.remarks(),
                    problems,
                    "",
                    List.of());
        }

        static Entry failed(String source, String code, String reasonKey, Object... arguments) {
            return new Entry(
                    source,
                    code,
                    "",
                    Outcome.FAILED,
                    List.of(),
                    List.of(),
                    reasonKey,
                    Arrays.asList(arguments));
        }

        /** Name of the file. */
        public String source() {
            return source;
        }

        /** Code of the procedure; empty if the file gave none. */
        public String code() {
            return code;
        }

        public String title() {
            return title;
        }

        public Outcome outcome() {
            return outcome;
        }

        public List<Remark> remarks() {
            return remarks;
        }

        /** What the board has to mend before the procedure can be published. */
        public List<Problem> problems() {
            return problems;
        }

        /** Why it failed; empty if it did not. */
        public String reason(Messages messages, Locale locale) {
            return reasonKey.isEmpty()
                    ? ""
                    : messages.text(locale, reasonKey, reasonArguments.toArray());
        }
    }

    private static final ContentType TYPE = ContentTypes.shipped().named(ContentTypes.PROCEDURE);

    private final List<Entry> entries;

    ImportReport(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** In the order of the files. */
    public List<Entry> entries() {
        return entries;
    }

    public long count(Outcome outcome) {
        return entries.stream().filter(entry -> entry.outcome() == outcome).count();
    }

    /** One line with the numbers. */
    public String summary(Messages messages, Locale locale) {
        return messages.text(
                locale,
                "import.summary",
                entries.size(),
                count(Outcome.CREATED),
                count(Outcome.UPDATED),
                count(Outcome.UNCHANGED),
                count(Outcome.DIFFERS),
                count(Outcome.FAILED));
    }

    /** The whole report for people: the numbers, then each file with its remarks. */
    public String text(Messages messages, Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(summary(messages, locale));
        for (Entry entry : entries) {
            lines.add("");
            lines.add(
                    entry.source()
                            + ": "
                            + messages.text(locale, "import.outcome." + entry.outcome().name())
                            + (entry.title().isEmpty() ? "" : " · " + entry.title()));
            if (entry.outcome() == Outcome.FAILED) {
                lines.add("  " + entry.reason(messages, locale));
            }
            for (Remark.Kind kind : Remark.Kind.values()) {
                lines.addAll(remarks(entry, kind, messages, locale));
            }
            lines.addAll(problems(entry, messages, locale));
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> remarks(
            Entry entry, Remark.Kind kind, Messages messages, Locale locale) {
        List<String> lines =
                entry.remarks().stream()
                        .filter(remark -> remark.kind() == kind)
                        .map(
                                remark ->
                                        "    "
                                                + remark.place()
                                                + " “"
                                                + remark.value().replace("\n", " / ")
                                                + "”: "
                                                + remark.reason(messages, locale))
                        .collect(Collectors.toList());
        return titled("import.kind." + kind.name(), lines, messages, locale);
    }

    private static List<String> problems(Entry entry, Messages messages, Locale locale) {
        List<String> lines =
                entry.problems().stream()
                        .map(
                                problem ->
                                        "    "
                                                + problem.label(TYPE, messages, locale)
                                                + ": "
                                                + problem.text(messages, locale))
                        .collect(Collectors.toList());
        return titled("import.toMend", lines, messages, locale);
    }

    private static List<String> titled(
            String key, List<String> lines, Messages messages, Locale locale) {
        if (lines.isEmpty()) {
            return Collections.emptyList();
        }
        List<String> titled = new ArrayList<>();
        titled.add("  " + messages.text(locale, key));
        titled.addAll(lines);
        return titled;
    }
}
