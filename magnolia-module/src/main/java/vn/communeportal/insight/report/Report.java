package vn.communeportal.insight.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.communeportal.insight.figures.Period;

/**
 * One report of a commune: texts and the figures as they were taken. A text that nobody changed is
 * written anew when figures are. Immutable.
 */
public final class Report {

    private final String id;
    private final String commune;
    private final ReportKind kind;
    private final Period period;
    private final ReportState state;
    private final String author;
    private final String number;
    private final LocalDate date;
    private final Map<ReportField, String> texts;
    private final Map<ReportField, String> proposed;
    private final List<ReportTable> tables;
    private final long revision;

    Report(Builder builder) {
        id = Objects.requireNonNull(builder.id, "id");
        commune = Objects.requireNonNull(builder.commune, "commune");
        kind = Objects.requireNonNull(builder.kind, "kind");
        period = Objects.requireNonNull(builder.period, "period");
        state = Objects.requireNonNull(builder.state, "state");
        author = Objects.requireNonNull(builder.author, "author");
        number = builder.number;
        date = builder.date;
        texts = Collections.unmodifiableMap(new EnumMap<>(builder.texts));
        proposed = Collections.unmodifiableMap(new EnumMap<>(builder.proposed));
        tables = List.copyOf(builder.tables);
        revision = builder.revision;
    }

    public String id() {
        return id;
    }

    /** Id of the commune. */
    public String commune() {
        return commune;
    }

    public ReportKind kind() {
        return kind;
    }

    public Period period() {
        return period;
    }

    public ReportState state() {
        return state;
    }

    /** Login of who began it. */
    public String author() {
        return author;
    }

    /** Digits; empty before it is approved. */
    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    /** Its day; empty before it is approved. */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    /** Empty if nothing is written. */
    public String text(ReportField field) {
        return texts.getOrDefault(field, "");
    }

    public Map<ReportField, String> texts() {
        return texts;
    }

    Map<ReportField, String> proposed() {
        return proposed;
    }

    public List<ReportTable> tables() {
        return tables;
    }

    /** How often it was changed. */
    public long revision() {
        return revision;
    }

    Builder change() {
        Builder builder = new Builder(id, commune, kind, period, author);
        builder.state = state;
        builder.number = number;
        builder.date = date;
        builder.texts.putAll(texts);
        builder.proposed.putAll(proposed);
        builder.tables.addAll(tables);
        builder.revision = revision;
        return builder;
    }

    /** Not thread-safe. */
    static final class Builder {

        private final String id;
        private final String commune;
        private final ReportKind kind;
        private final Period period;
        private final String author;
        private ReportState state = ReportState.DRAFT;
        private String number;
        private LocalDate date;
        private final Map<ReportField, String> texts = new EnumMap<>(ReportField.class);
        private final Map<ReportField, String> proposed = new EnumMap<>(ReportField.class);
        private final List<ReportTable> tables = new ArrayList<>();
        private long revision;

        Builder(String id, String commune, ReportKind kind, Period period, String author) {
            this.id = id;
            this.commune = commune;
            this.kind = kind;
            this.period = period;
            this.author = author;
        }

        Builder state(ReportState newState) {
            state = newState;
            return this;
        }

        Builder issued(String newNumber, LocalDate day) {
            number = newNumber;
            date = day;
            return this;
        }

        Builder text(ReportField field, String text) {
            texts.put(field, text);
            return this;
        }

        Builder proposed(ReportField field, String text) {
            proposed.put(field, text);
            return this;
        }

        Builder table(ReportTable table) {
            tables.add(table);
            return this;
        }

        Builder revision(long seen) {
            revision = seen;
            return this;
        }

        /** Texts that nobody changed become the draft's; its tables take the place of others. */
        Builder filled(ReportDraft draft) {
            draft.texts()
                    .forEach(
                            (field, text) -> {
                                String now = texts.getOrDefault(field, "");
                                if (now.isEmpty() || now.equals(proposed.get(field))) {
                                    texts.put(field, text);
                                }
                                proposed.put(field, text);
                            });
            tables.clear();
            tables.addAll(draft.tables());
            return this;
        }

        Report build() {
            return new Report(this);
        }
    }
}
