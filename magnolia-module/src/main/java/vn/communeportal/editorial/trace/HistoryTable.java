package vn.communeportal.editorial.trace;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.communeportal.editorial.HistoryEntry;
import vn.communeportal.editorial.State;
import vn.communeportal.editorial.Transition;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

/** Entries as the rows of a table that inspectors get, in their language. */
public final class HistoryTable {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss").withZone(Vietnamese.ZONE);

    private static final List<String> COLUMNS =
            List.of(
                    "time",
                    "person",
                    "onBehalfOf",
                    "what",
                    "type",
                    "title",
                    "from",
                    "to",
                    "reason",
                    "changes",
                    "item");

    private HistoryTable() {}

    /**
     * @param nameOf full name of a login
     */
    public static List<List<String>> of(
            List<TracedEntry> entries, Locale locale, UnaryOperator<String> nameOf) {
        Messages messages = Messages.shipped();
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                COLUMNS.stream()
                        .map(column -> messages.text(locale, "trace.column." + column))
                        .collect(Collectors.toList()));
        for (TracedEntry traced : entries) {
            HistoryEntry entry = traced.entry();
            rows.add(
                    List.of(
                            TIME.format(entry.time()),
                            nameOf.apply(entry.login()),
                            entry.onBehalfOf().map(nameOf).orElse(""),
                            messages.text(
                                            locale,
                                            entry.transition()
                                                    .map(Transition::pastKey)
                                                    .orElse("transition.create.past"))
                                    + entry.means()
                                            .map(means -> messages.text(locale, means.labelKey()))
                                            .map(words -> " (" + words + ")")
                                            .orElse(""),
                            messages.text(locale, traced.item().type().name() + ".name"),
                            traced.item().title(),
                            entry.from()
                                    .map(State::labelKey)
                                    .map(key -> messages.text(locale, key))
                                    .orElse(""),
                            messages.text(locale, entry.to().labelKey()),
                            entry.comment(),
                            entry.changes().stream()
                                    .map(
                                            change ->
                                                    change.field()
                                                            + ": "
                                                            + change.before()
                                                            + " → "
                                                            + change.after())
                                    .collect(Collectors.joining("\n")),
                            traced.item().id()));
        }
        return rows;
    }
}
