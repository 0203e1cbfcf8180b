package vn.communeportal.board.parts;

import com.vaadin.ui.Label;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of texts as a table; the first row is the head, the first cell names its row. */
public final class DataTable {

    private DataTable() {}

    public static Label of(List<List<String>> rows) {
        return Html.markup(html(rows), "cp-table");
    }

    /** The same as markup. */
    static String html(List<List<String>> rows) {
        StringBuilder html = new StringBuilder("<table><thead><tr>");
        rows.get(0)
                .forEach(
                        name ->
                                html.append("<th scope=col>")
                                        .append(Html.escape(name))
                                        .append("</th>"));
        html.append("</tr></thead><tbody>");
        for (List<String> row : rows.subList(1, rows.size())) {
            html.append("<tr><th scope=row>").append(Html.escape(row.get(0))).append("</th>");
            html.append(
                    row.stream()
                            .skip(1)
                            .map(cell -> "<td>" + Html.escape(cell) + "</td>")
                            .collect(Collectors.joining()));
            html.append("</tr>");
        }
        return html.append("</tbody></table>").toString();
    }
}
