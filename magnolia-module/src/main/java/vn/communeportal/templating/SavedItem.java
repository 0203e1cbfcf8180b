package vn.communeportal.templating;

import java.util.List;
import vn.communeportal.text.Vietnamese;

/**
 * An item as one HTML file to keep: everything that it says, its pictures inside, nothing to load.
 * HTML and not PDF, because every telephone opens it, it reads well at any width and aloud, and its
 * text can be copied. Decree 42/2022, article 7: an item can be stored.
 */
final class SavedItem {

    private static final String STYLE =
            "body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.6 system-ui,sans-serif;"
                    + "color:#211c17}img{max-width:100%;height:auto}table{border-collapse:collapse}"
                    + "th,td{border:1px solid #999;padding:.3rem .6rem;text-align:left;vertical-align:top}"
                    + "dt{font-weight:600;margin-top:.6rem}dd{margin:0}footer{margin-top:2rem;padding-top:1rem;"
                    + "border-top:1px solid #999;font-size:.9rem}";

    private final ItemView item;
    private final CommuneView commune;
    private final String base;
    private final ViewContext context;
    private final StringBuilder html = new StringBuilder();

    /**
     * @param context of the item's language, with files inside the page
     * @param base what stands before every path of the portal
     */
    SavedItem(ItemView item, CommuneView commune, String base, ViewContext context) {
        this.item = item;
        this.commune = commune;
        this.base = base;
        this.context = context;
    }

    /** Name of the file. */
    String fileName() {
        String slug = Vietnamese.slug(item.getTitle());
        return (slug.isEmpty() ? "noi-dung" : slug) + ".html";
    }

    String html() {
        html.append("<!DOCTYPE html>\n<html lang=\"").append(item.getLanguage());
        html.append("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\"");
        html.append(" content=\"width=device-width, initial-scale=1\">");
        element("title", item.getTitle());
        html.append("<style>").append(STYLE).append("</style></head>\n<body>\n<header>");
        element("p", commune.getFullName() + ": " + context.text("portal.kind"));
        html.append("</header>\n<main>");
        element("h1", item.getTitle());
        element("p", item.getDate());
        if (!item.text("summary").isEmpty()) {
            html.append("<p><strong>").append(escape(item.text("summary")));
            html.append("</strong></p>\n");
        }
        if (item.hasMainImage() && item.getImage() != null) {
            image(item.getImage());
        }
        List<FilledField> fields = item.getFilledFields();
        html.append("<dl>\n");
        fields.stream().filter(FilledField::isShort).forEach(this::fact);
        html.append("</dl>\n");
        fields.stream().filter(field -> !field.isShort()).forEach(this::section);
        html.append("</main>\n<footer>");
        element("p", context.text("portal.footer.source", commune.getFullName()));
        String address = base + item.getHref();
        html.append("<p><a href=\"").append(escape(address)).append("\">");
        html.append(escape(address)).append("</a></p>\n");
        if (commune.isSample()) {
            element("p", commune.getSampleNotice());
        }
        return html.append("</footer>\n</body></html>\n").toString();
    }

    private void fact(FilledField field) {
        html.append("<div>");
        element("dt", field.getLabel());
        element("dd", field.getText());
        html.append("</div>");
    }

    private void section(FilledField field) {
        if (!field.getName().equals("body")) {
            element("h2", field.getLabel());
        }
        switch (field.getForm()) {
            case "html":
                html.append(field.getHtml()).append('\n');
                break;
            case "images":
                field.getImages().forEach(image -> image((ImageView) image));
                break;
            case "files":
                html.append("<ul>");
                field.getFiles().forEach(file -> file((FileView) file));
                html.append("</ul>\n");
                break;
            case "table":
                table(field);
                break;
            default:
                field.getLines().forEach(line -> element("p", String.valueOf(line)));
        }
    }

    private void table(FilledField field) {
        html.append("<table><thead><tr>");
        for (FilledField.Column column : field.getColumns()) {
            html.append("<th scope=\"col\">").append(escape(column.getLabel())).append("</th>");
        }
        html.append("</tr></thead><tbody>\n");
        for (Object row : field.getRows()) {
            html.append("<tr>");
            for (Object cell : (List<?>) row) {
                html.append("<td>").append(escape(String.valueOf(cell))).append("</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</tbody></table>\n");
    }

    private void image(ImageView image) {
        html.append("<figure><img src=\"").append(escape(image.getSrc())).append("\" alt=\"");
        html.append(escape(image.getAlt())).append("\">");
        if (!image.getCaption().isEmpty()) {
            element("figcaption", image.getCaption());
        }
        html.append("</figure>\n");
    }

    private void file(FileView file) {
        html.append("<li>").append(escape(file.getTitle())).append(" (");
        html.append(escape(file.getKind() + " " + file.getSize())).append(")</li>");
    }

    private void element(String name, String text) {
        if (!text.isEmpty()) {
            html.append('<').append(name).append('>').append(escape(text));
            html.append("</").append(name).append(">\n");
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
