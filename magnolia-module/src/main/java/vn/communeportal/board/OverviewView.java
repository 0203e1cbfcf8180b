package vn.communeportal.board;

import com.vaadin.ui.Button;
import com.vaadin.ui.CssLayout;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.Commune;
import vn.communeportal.insight.SectionCheck;

/** For the province: required sections by commune, those with most to do first. */
final class OverviewView extends BoardView {

    private final BoardContext context;

    OverviewView(BoardContext context) {
        super(context.text("board.overview.title"), "cp-overview");
        this.context = context;
        List<Commune> communes =
                context.services().administration().records().all(context.login()).stream()
                        .filter(Commune::isOpen)
                        .collect(Collectors.toList());
        Map<Commune, List<SectionCheck>> all =
                context.services().administration().completeness().ofAll(communes);
        addComponents(
                Box.of("cp-view-head", Html.heading(title())),
                Html.text(context.text("board.overview.help"), "cp-help"));
        all.entrySet().stream()
                .sorted((one, other) -> Long.compare(open(other.getValue()), open(one.getValue())))
                .forEach(entry -> addComponent(row(entry.getKey(), entry.getValue())));
    }

    private static long open(List<SectionCheck> checks) {
        return checks.stream().filter(SectionCheck::isOpen).count();
    }

    private CssLayout row(Commune commune, List<SectionCheck> checks) {
        Button name =
                new Button(
                        commune.name(),
                        event ->
                                context.navigation()
                                        .go(
                                                BoardPlace.of(
                                                        commune.id(),
                                                        BoardPlace.View.COMPLETENESS)));
        name.addStyleName("cp-button");
        name.addStyleName("cp-quiet");
        CssLayout cells = Box.of("cp-overview-cells");
        for (SectionCheck check : checks) {
            String status = context.text(check.status().labelKey());
            // The code and a word of the state: colour alone tells nobody who cannot see it.
            cells.addComponent(
                    Html.markup(
                            "<span title=\""
                                    + Html.escape(
                                            check.law().name(context.words().locale())
                                                    + ": "
                                                    + status)
                                    + "\">"
                                    + Html.escape(check.law().code())
                                    + " <small>"
                                    + Html.escape(status)
                                    + "</small></span>",
                            "cp-cell",
                            "cp-check-" + check.status().name().toLowerCase(Locale.ROOT)));
        }
        return Box.of(
                "cp-overview-row",
                name,
                Html.text(SectionCounts.text(context, checks), "cp-count"),
                cells);
    }
}
