package vn.communeportal.board;

import com.vaadin.ui.CssLayout;
import java.util.List;
import vn.communeportal.board.parts.Html;
import vn.communeportal.search.missed.MissedOfNodes;
import vn.communeportal.search.missed.MissedSearch;
import vn.communeportal.search.missed.MissedSearches;

/** What citizens look for in the commune's portal and do not find. */
final class MissedSearchesPanel extends CssLayout {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    MissedSearchesPanel(BoardContext context) {
        addStyleName("cp-missed");
        addComponents(
                Html.markup(
                        "<h2>" + Html.escape(context.text("board.missed.title")) + "</h2>",
                        "cp-missed-title"),
                Html.text(
                        context.text(
                                "board.missed.help",
                                MissedSearches.FEWEST,
                                MissedSearches.KEPT_DAYS),
                        "cp-help"));
        List<MissedSearch> all =
                new MissedOfNodes(context.services().search().missed())
                        .list(context.commune().id());
        if (all.isEmpty()) {
            addComponent(Html.text(context.text("board.missed.none"), "cp-note"));
            return;
        }
        StringBuilder rows = new StringBuilder();
        for (MissedSearch each : all.subList(0, Math.min(SHOWN, all.size()))) {
            rows.append("<tr><td>")
                    .append(Html.escape(each.words()))
                    .append("</td><td>")
                    .append(each.count())
                    .append("</td><td>")
                    .append(Html.escape(context.words().day(each.last())))
                    .append("</td></tr>");
        }
        addComponent(
                Html.markup(
                        "<table class=\"cp-missed-table\"><thead><tr>"
                                + heading(context, "words")
                                + heading(context, "count")
                                + heading(context, "last")
                                + "</tr></thead><tbody>"
                                + rows
                                + "</tbody></table>",
                        "cp-missed-rows"));
    }

    private static String heading(BoardContext context, String name) {
        return "<th scope=\"col\">" + Html.escape(context.text("board.missed." + name)) + "</th>";
    }
}
