package vn.communeportal.insight.onestop;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Items;
import vn.communeportal.content.Section;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.host.Repositories;
import vn.communeportal.insight.tables.ImportResult;
import vn.communeportal.insight.tables.ImportedTable;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

/**
 * Makes drafts of the one-stop office's days out of a table with a row a day; its columns are named
 * as the fields of the form are. A day that is there already is left alone. The drafts go the way
 * of everything that is published; only what is published counts.
 */
@Singleton
public final class OneStopImport {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Repositories repositories;
    private final EditorialDesk desk;
    private final ContentType type = ContentTypes.shipped().named("oneStopDay");

    @Inject
    public OneStopImport(Repositories repositories, EditorialDesk desk) {
        this.repositories = repositories;
        this.desk = desk;
    }

    /** The columns of a table: the labels of the fields in Vietnamese by the fields' names. */
    public static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put(OneStopFigures.DAY, label(OneStopFigures.DAY));
        columns.put(OneStopFigures.CARRIED_OVER, label(OneStopFigures.CARRIED_OVER));
        OneStopFigures.SUMMED.forEach(name -> columns.put(name, label(name)));
        OneStopFigures.PENDING.forEach(name -> columns.put(name, label(name)));
        return columns;
    }

    private static String label(String field) {
        return Messages.shipped().text(Vietnamese.LOCALE, "oneStopDay." + field + ".label");
    }

    /**
     * Makes the drafts of those rows that are in order.
     *
     * @throws TransitionRefusedException if the person may not write items; nothing is made then
     */
    public ImportResult take(String login, Commune commune, ImportedTable table)
            throws TransitionRefusedException {
        ImportResult result = new ImportResult();
        Map<String, String> columns = columns();
        Optional<Section> section =
                commune.sectionsFor(type).stream()
                        .filter(one -> one.contentType().equals(type.name()))
                        .findFirst();
        if (!table.has(OneStopFigures.DAY, columns.get(OneStopFigures.DAY))) {
            result.refuse(-1, "insight.import.columns", String.join(", ", columns.values()));
        } else if (section.isEmpty()) {
            result.refuse(-1, "insight.import.section", "");
        } else {
            for (int row = 0; row < table.size(); row++) {
                read(login, commune, section.get(), table, row, result);
            }
        }
        return result;
    }

    private void read(
            String login,
            Commune commune,
            Section section,
            ImportedTable table,
            int row,
            ImportResult result)
            throws TransitionRefusedException {
        Map<String, String> columns = columns();
        Optional<LocalDate> day =
                table.day(row, OneStopFigures.DAY, columns.get(OneStopFigures.DAY));
        if (day.isEmpty()) {
            result.refuse(
                    row,
                    "insight.import.day",
                    table.text(row, OneStopFigures.DAY, columns.get(OneStopFigures.DAY)));
            return;
        }
        if (isThere(commune.id(), day.get())) {
            result.leave();
            return;
        }
        Content content =
                Content.empty()
                        .with(
                                "title",
                                Messages.shipped()
                                        .text(
                                                Vietnamese.LOCALE,
                                                "insight.oneStop.title",
                                                DAY.format(day.get())))
                        .with("section", section.code())
                        .with("language", "vi")
                        .with(OneStopFigures.DAY, day.get());
        for (Map.Entry<String, String> column : columns.entrySet()) {
            String text = table.text(row, column.getKey(), column.getValue());
            if (column.getKey().equals(OneStopFigures.DAY) || text.isEmpty()) {
                continue;
            }
            OptionalLong number = table.number(row, column.getKey(), column.getValue());
            if (number.isEmpty()) {
                result.refuse(row, "insight.import.number", column.getValue() + ": " + text);
                return;
            }
            content = content.with(column.getKey(), number.getAsLong());
        }
        desk.create(login, commune.id(), type, content);
        result.take();
    }

    private boolean isThere(String commune, LocalDate day) {
        ItemQuery query =
                ItemQuery.of(commune, type)
                        .between(
                                OneStopFigures.DAY,
                                day.atStartOfDay(Vietnamese.ZONE).toInstant(),
                                day.plusDays(1).atStartOfDay(Vietnamese.ZONE).toInstant());
        return repositories.editing(type.workspace(), session -> Items.count(session, query)) > 0;
    }
}
