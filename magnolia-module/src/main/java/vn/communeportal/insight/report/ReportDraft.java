package vn.communeportal.insight.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a template says: sentences for the fields, and tables. Immutable. */
final class ReportDraft {

    private final Map<ReportField, String> texts;
    private final List<ReportTable> tables;

    ReportDraft(Map<ReportField, String> texts, List<ReportTable> tables) {
        this.texts = new EnumMap<>(texts);
        this.tables = List.copyOf(tables);
    }

    Map<ReportField, String> texts() {
        return new EnumMap<>(texts);
    }

    List<ReportTable> tables() {
        return tables;
    }
}
