package vn.communeportal.officeform;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** A document as a web page that looks and prints like its paper. For one use. */
final class HtmlForm implements Block.Visitor {

    private static final String STYLE =
            "@page{size:A4;margin:20mm 15mm 20mm 30mm}"
                    + "@page:not(:first){@top-center{content:counter(page);font:13pt 'Times New Roman',Tinos,serif}}"
                    + "*{box-sizing:border-box}"
                    + "body{font:14pt/1.27 'Times New Roman',Tinos,'Liberation Serif',serif;color:#000;background:#fff;margin:0 auto;max-width:165mm}"
                    + "@media screen{body{max-width:210mm;padding:20mm 15mm 20mm 30mm}}"
                    + "@media screen and (max-width:640px){body{padding:5mm}.boxes{display:block}.boxes>div{width:auto!important;margin-bottom:4mm}}"
                    + ".boxes{display:flex}.boxes>:first-child{width:70mm}.boxes>:last-child{width:95mm}"
                    + ".head{text-align:center;line-height:1.15}.head p,.sign p,.to p{margin:0}"
                    + ".agency{font-size:12pt}.state{font-size:12pt;font-weight:700}.motto{font-size:13pt;font-weight:700}"
                    + ".number,.place{font-size:13pt;margin-top:4mm!important}.place{font-style:italic}"
                    + ".letter{font-size:12pt}.rule{display:inline-block;border-bottom:.75pt solid #000}"
                    + ".short{display:block;width:33mm;border-bottom:.75pt solid #000;margin:1pt auto 0}"
                    + "h1{font-size:14pt;text-align:center;margin:6mm 0 0}.subject{font-weight:700;text-align:center;margin:0 8mm}"
                    + ".subject+.short{margin-bottom:5mm}"
                    + "h2,h3,h4{font-size:14pt;margin:6pt 0;text-indent:12.7mm;break-after:avoid}h4{font-weight:400}"
                    + ".body p{margin:6pt 0;text-align:justify;text-indent:12.7mm;overflow-wrap:anywhere}.body p.centred{text-align:center;text-indent:0}"
                    + ".basis{font-style:italic}.addressed{margin:0 0 4mm 25mm}.addressed p{margin:0}.addressed .several{margin-left:20mm}"
                    + "table{border-collapse:collapse;width:100%;font-size:13pt;margin:6pt 0}th,td{border:.75pt solid #000;padding:4pt;text-align:left;vertical-align:top;overflow-wrap:anywhere}"
                    + "th{text-align:center}td.right{text-align:right}td.centre{text-align:center}tr.total td{font-weight:700}tr{break-inside:avoid}"
                    + ".foot{margin-top:4mm;break-inside:avoid}.to{font-size:11pt;line-height:1.15}.to .title{font-size:12pt;font-weight:700;font-style:italic}"
                    + ".sign{text-align:center;font-weight:700;line-height:1.15}.sign .name{margin-top:26mm}"
                    + ".annex{break-before:page;margin-top:15mm}.annex>h1{margin-top:0}.annex>p{margin:0;text-align:center}";

    private final OfficialDocument form;
    private Element place;

    HtmlForm(OfficialDocument form) {
        this.form = form;
    }

    String write() {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.selectFirst("html").attr("lang", "vi");
        page.prependChild(new DocumentType("html", "", ""));
        page.head().appendElement("meta").attr("charset", "UTF-8");
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.title((form.kind() + " " + form.subject()).strip());
        page.head().appendElement("style").appendChild(new DataNode(STYLE));
        Element main = page.body().appendElement("main");
        head(main);
        addressees(main);
        place = main.appendElement("div").addClass("body");
        FormParts.bases(form)
                .forEach(line -> place.appendElement("p").addClass("basis").text(line));
        FormParts.blocks(form).forEach(block -> block.accept(this));
        foot(main);
        for (int i = 0; i < form.annexes().size(); i++) {
            annex(main, i);
        }
        return page.outerHtml();
    }

    private void head(Element main) {
        Element boxes = main.appendElement("div").addClass("boxes head");
        Element left = boxes.appendElement("div");
        if (!form.superiorAgency().isEmpty()) {
            left.appendElement("p").addClass("agency").text(form.superiorAgency());
        }
        for (String line : form.agencyLines()) {
            left.appendElement("p").addClass("agency").appendElement("strong").text(line);
        }
        left.appendElement("span").addClass("short");
        left.appendElement("p").addClass("number").text(form.numberLine());
        if (form.isLetter()) {
            left.appendElement("p").addClass("letter").text(FormParts.letterSubject(form));
        }
        Element right = boxes.appendElement("div");
        right.appendElement("p").addClass("state").text(Decree30.STATE_TEXT);
        right.appendElement("p")
                .addClass("motto")
                .appendElement("span")
                .addClass("rule")
                .text(Decree30.MOTTO_TEXT);
        right.appendElement("p").addClass("place").text(form.placeAndDate());
        if (!form.isLetter()) {
            main.appendElement("h1").text(form.kind());
            main.appendElement("p").addClass("subject").text(FormParts.title(form));
            main.appendElement("span").addClass("short");
        }
    }

    private void addressees(Element main) {
        List<String> lines = FormParts.addressees(form);
        if (lines.isEmpty()) {
            return;
        }
        Element box = main.appendElement("div").addClass("addressed");
        if (lines.size() == 1) {
            box.appendElement("p").text(FormParts.ADDRESSED + " " + lines.get(0));
        } else {
            box.appendElement("p").text(FormParts.ADDRESSED);
            lines.forEach(line -> box.appendElement("p").addClass("several").text(line));
        }
    }

    private void foot(Element main) {
        Element boxes = main.appendElement("div").addClass("boxes foot");
        Element to = boxes.appendElement("div").addClass("to");
        if (!form.recipients().isEmpty()) {
            to.appendElement("p").addClass("title").text(FormParts.RECIPIENTS);
            FormParts.recipients(form).forEach(line -> to.appendElement("p").text(line));
        }
        Element sign = boxes.appendElement("div").addClass("sign");
        form.signature().lines().forEach(line -> sign.appendElement("p").text(line));
        sign.appendElement("p").addClass("name").text(form.signature().name());
    }

    private void annex(Element main, int index) {
        Annex annex = form.annexes().get(index);
        Element section = main.appendElement("section").addClass("annex");
        section.appendElement("h1").text(FormParts.annexName(form, index));
        section.appendElement("p").appendElement("strong").text(FormParts.annexTitle(annex));
        section.appendElement("p").appendElement("em").text(FormParts.annexReference(form));
        section.appendElement("span").addClass("short");
        place = section.appendElement("div").addClass("body");
        annex.body().blocks().forEach(block -> block.accept(this));
    }

    @Override
    public void heading(Heading heading) {
        String tag = "h" + (heading.level().ordinal() + 2);
        place.appendElement(tag).text(heading.text());
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        Element p = place.appendElement("p");
        if (paragraph.place() == Paragraph.Place.CENTRED) {
            p.addClass("centred");
        }
        for (Span span : paragraph.spans()) {
            Element at = span.isBold() ? p.appendElement("strong") : p;
            at = span.isItalic() ? at.appendElement("em") : at;
            at.appendText(span.text());
        }
    }

    @Override
    public void table(FormTable table) {
        Element shown = place.appendElement("table");
        Element names = shown.appendElement("thead").appendElement("tr");
        for (int i = 0; i < table.columns().size(); i++) {
            names.appendElement("th")
                    .attr("scope", "col")
                    .attr("style", String.format(Locale.ROOT, "width:%.1f%%", 100 * table.share(i)))
                    .text(table.columns().get(i).name());
        }
        Element rows = shown.appendElement("tbody");
        for (int i = 0; i < table.rows().size(); i++) {
            Element row = rows.appendElement("tr");
            if (table.isTotal(i)) {
                row.addClass("total");
            }
            for (int column = 0; column < table.columns().size(); column++) {
                row.appendElement("td")
                        .addClass(
                                table.columns()
                                        .get(column)
                                        .alignment()
                                        .name()
                                        .toLowerCase(Locale.ROOT))
                        .text(table.rows().get(i).get(column));
            }
        }
    }
}
