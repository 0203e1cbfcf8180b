package vn.communeportal.board;

import com.vaadin.ui.CssLayout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Chart;
import vn.communeportal.board.parts.Html;
import vn.communeportal.broadcast.BroadcastSums;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Field;
import vn.communeportal.engagement.SubmissionKind;
import vn.communeportal.engagement.matter.MatterFigures;
import vn.communeportal.insight.figures.CommuneFigures;
import vn.communeportal.insight.figures.ItemFigures;
import vn.communeportal.insight.figures.PublishedItem;
import vn.communeportal.insight.onestop.OneStopFigures;
import vn.communeportal.text.Messages;

/** What the commune published in a period, how fast, and its one-stop office: down to the item. */
final class FiguresView extends PeriodView {

    private static final int NEWEST = 30;

    FiguresView(BoardContext context) {
        super(context, "insight.figures", "cp-figures");
        if (context.actor().mayCreate()) {
            offerImport(
                    "insight.oneStop.import",
                    table ->
                            context.services()
                                    .figures()
                                    .importOneStop(context.login(), context.commune(), table));
        }
        begin();
    }

    @Override
    void show(CommuneFigures figures) {
        ItemFigures items = figures.items();
        FigureTables tables = new FigureTables(context);
        tables.add("insight.items", key(items, tables));
        if (items.count() > 0) {
            add(
                    Chart.columns(
                            words,
                            context.text("insight.by.month"),
                            FigureTables.months(
                                    figures.period().firstMonth(),
                                    figures.period().lastMonth(),
                                    items.byMonth())));
        }
        tables.add("section", items.bySection(), context::sectionName);
        tables.add("genre", items.byGenre(), this::genre);
        tables.add(
                "month",
                items.byMonth(),
                month -> month.substring(5) + "/" + month.substring(0, 4));
        tables.add("unit", items.byUnit(), this::named);
        tables.add("author", items.byAuthor(), this::named);
        tables.add("insight.oneStop", oneStop(figures.oneStop()));
        tables.addRows("insight.matters", matters(figures.matters(), tables));
        if (figures.broadcasts().airings() > 0) {
            tables.add("insight.broadcasts", broadcasts(figures.broadcasts()));
        }
        add(tables, "so-lieu", figures.period());
        add(new AssessmentPanel(context, figures));
        newest(items.all());
    }

    private Map<String, String> key(ItemFigures items, FigureTables tables) {
        long written = items.own() + items.reposted();
        Map<String, String> key = new LinkedHashMap<>();
        key.put("insight.total", words.number(items.count()));
        key.put("insight.items.own", words.number(items.own()));
        key.put("insight.items.reposted", words.number(items.reposted()));
        key.put(
                "insight.items.ownShare",
                words.percent(written == 0 ? -1 : Math.round(100.0 * items.own() / written)));
        key.put("insight.items.information", words.number(items.information()));
        key.put("insight.timeliness.timed", words.number(items.timed()));
        key.put("insight.timeliness.median", tables.duration(items.medianTaken()));
        key.put("insight.timeliness.late", words.number(items.late()));
        key.put("insight.timeliness.kept", words.percent(items.punctuality()));
        key.put("insight.deadlines.due", words.number(items.due()));
        key.put(
                "insight.deadlines.kept",
                words.percent(
                        items.due() == 0 ? -1 : Math.round(100.0 * items.kept() / items.due())));
        return key;
    }

    private Map<String, String> oneStop(OneStopFigures oneStop) {
        Map<String, String> numbers = new LinkedHashMap<>();
        numbers.put("insight.oneStop.days", words.number(oneStop.days()));
        oneStop.numbers()
                .forEach(
                        (field, number) ->
                                numbers.put(
                                        "oneStopDay." + field + ".label", words.number(number)));
        numbers.put("insight.oneStop.received", words.number(oneStop.received()));
        numbers.put("insight.oneStop.solved", words.number(oneStop.solved()));
        numbers.put("insight.oneStop.punctuality", words.percent(oneStop.punctuality()));
        numbers.put("insight.oneStop.online", words.percent(oneStop.online()));
        return numbers;
    }

    private List<List<String>> matters(MatterFigures matters, FigureTables tables) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        context.text("insight.matters.kind"),
                        context.text("insight.matters.received"),
                        context.text("insight.matters.answered"),
                        context.text("insight.matters.inTime"),
                        context.text("insight.matters.median")));
        for (SubmissionKind kind : matters.kinds()) {
            rows.add(
                    List.of(
                            context.text(kind.labelKey()),
                            words.number(matters.received(kind)),
                            words.number(matters.answered(kind)),
                            words.number(matters.inTime(kind)),
                            tables.duration(matters.median(kind))));
        }
        return rows;
    }

    private Map<String, String> broadcasts(BroadcastSums sums) {
        Map<String, String> numbers = new LinkedHashMap<>();
        numbers.put("insight.broadcasts.programmes", words.number(sums.programmes()));
        numbers.put("insight.broadcasts.airings", words.number(sums.airings()));
        numbers.put("insight.broadcasts.works", words.number(sums.works()));
        numbers.put("insight.broadcasts.minutes", words.number(sums.minutes()));
        return numbers;
    }

    /** The last of them, each a way to the item. */
    private void newest(List<PublishedItem> items) {
        List<PublishedItem> newest =
                new ArrayList<>(items.subList(Math.max(0, items.size() - NEWEST), items.size()));
        Collections.reverse(newest);
        CssLayout list = Box.of("cp-figure-items");
        for (PublishedItem item : newest) {
            ContentType type = ContentTypes.shipped().named(item.type());
            list.addComponent(
                    Box.of(
                            "cp-figure-item",
                            Buttons.quiet(
                                    item.title(),
                                    () ->
                                            context.navigation()
                                                    .go(
                                                            BoardPlace.item(
                                                                    context.commune().id(),
                                                                    type,
                                                                    item.id()))),
                            Html.text(
                                    words.day(item.day())
                                            + " · "
                                            + context.sectionName(item.section()),
                                    "cp-note")));
        }
        add(list);
    }

    private String genre(String genre) {
        if (Messages.shipped().has(words.locale(), "insight.genre." + genre)) {
            return context.text("insight.genre." + genre);
        }
        return ContentTypes.shipped()
                .named(ContentTypes.ARTICLE)
                .field("genre")
                .map(field -> option(field, genre))
                .orElse(genre);
    }

    private String option(Field field, String value) {
        String key = "article." + field.name() + "." + value;
        return Messages.shipped().has(words.locale(), key) ? context.text(key) : named(value);
    }

    private String named(String name) {
        return name.isEmpty() ? context.text("insight.unnamed") : name;
    }
}
