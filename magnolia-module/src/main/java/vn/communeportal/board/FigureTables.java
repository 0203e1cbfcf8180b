package vn.communeportal.board;

import com.vaadin.ui.CssLayout;
import java.time.Duration;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.DataTable;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Words;

/** Tables of figures, shown one after the other and given as one file. */
final class FigureTables {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");
    private static final int SHOWN = 15;

    private final BoardContext context;
    private final Words words;
    private final List<List<String>> all = new ArrayList<>();
    private final CssLayout tables = Box.of("cp-figure-tables");

    FigureTables(BoardContext context) {
        this.context = context;
        words = context.words();
    }

    /** Where they stand. */
    CssLayout component() {
        return tables;
    }

    /** All rows of all tables, for a file. */
    List<List<String>> rows() {
        return all;
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** A table of single figures; each row a name and its value. */
    void add(String titleKey, Map<String, String> figures) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(context.text("insight.head.figure"), context.text("insight.head.value")));
        figures.forEach((key, value) -> rows.add(List.of(context.text(key), value)));
        show(titleKey, rows, rows);
    }

    /** A table of what a number is made of, with its sum and the share of each part. */
    void add(String by, Map<String, Long> numbers, UnaryOperator<String> name) {
        if (numbers.isEmpty()) {
            return;
        }
        long sum = numbers.values().stream().mapToLong(Long::longValue).sum();
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        context.text("insight.head." + by),
                        context.text("insight.items.count"),
                        context.text("insight.head.share")));
        numbers.forEach(
                (value, number) ->
                        rows.add(
                                List.of(
                                        name.apply(value),
                                        words.number(number),
                                        words.percent(Math.round(100.0 * number / sum)))));
        List<String> last =
                List.of(context.text("insight.total"), words.number(sum), words.percent(100));
        List<List<String>> shown =
                new ArrayList<>(rows.subList(0, Math.min(SHOWN + 1, rows.size())));
        shown.add(last);
        rows.add(last);
        show("insight.by." + by, shown, rows);
    }

    /** A table that is shown only as far as it is read on a screen. */
    void addRows(String titleKey, List<List<String>> rows) {
        if (rows.size() > 1) {
            show(titleKey, rows.subList(0, Math.min(SHOWN + 1, rows.size())), rows);
        }
    }

    private void show(String titleKey, List<List<String>> shown, List<List<String>> rows) {
        String title = context.text(titleKey);
        tables.addComponent(Box.of("cp-figure-table", Html.subheading(title), DataTable.of(shown)));
        all.add(List.of(title));
        all.addAll(rows);
        all.add(List.of(""));
    }

    /** How long something took, in words; a dash if nobody knows. */
    String duration(Optional<Duration> duration) {
        return duration.map(words::duration).orElse("–");
    }

    /** Every month from one to another with its number, so that gaps are seen. */
    static Map<String, Long> months(YearMonth first, YearMonth last, Map<String, Long> known) {
        Map<String, Long> months = new LinkedHashMap<>();
        for (YearMonth at = first; !at.isAfter(last); at = at.plusMonths(1)) {
            months.put(month(at), known.getOrDefault(at.toString(), 0L));
        }
        return months;
    }
}
