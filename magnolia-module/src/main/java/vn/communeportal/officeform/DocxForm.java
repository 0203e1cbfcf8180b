package vn.communeportal.officeform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Writes a document for Word and LibreOffice. For one use. */
final class DocxForm implements Block.Visitor {

    private final OfficialDocument form;
    private XWPFDocument word;
    private DocxRules rules;
    private double width = Decree30.TEXT_WIDTH;

    DocxForm(OfficialDocument form) {
        this.form = form;
    }

    byte[] write() {
        try (XWPFDocument document = new XWPFDocument();
                PDDocument measures = new PDDocument();
                PdfFonts fonts = new PdfFonts(measures);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            word = document;
            rules = new DocxRules(fonts);
            describe();
            DocxStyles.write(word);
            DocxSections sections = new DocxSections(word);
            head();
            addressees();
            body();
            foot();
            boolean isLandscape = false;
            for (int i = 0; i < form.annexes().size(); i++) {
                sections.endPart(isLandscape);
                isLandscape = form.annexes().get(i).isLandscape();
                annex(i);
            }
            sections.last(isLandscape);
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void describe() {
        String title = (form.kind() + " " + form.subject()).strip();
        word.getProperties().getCoreProperties().setTitle(title);
        word.getProperties().getCoreProperties().setCreator(form.agencies());
    }

    private void head() throws IOException {
        XWPFTable boxes = DocxTables.boxes(word, 2);
        float leftWidth = Decree30.points(Decree30.LEFT_BOX);
        float rightWidth = Decree30.points(Decree30.RIGHT_BOX);

        Cell left = new Cell(boxes.getRow(0).getCell(0));
        if (!form.superiorAgency().isEmpty()) {
            left.line(Span.plain(form.superiorAgency()), Decree30.AGENCY);
        }
        float agency = 0;
        for (String line : form.agencyLines()) {
            left.line(Span.bold(line), Decree30.AGENCY);
            agency = rules.width(line, Decree30.AGENCY);
        }
        DocxText.rule(left.next(), Math.min(agency, leftWidth) / 2, leftWidth);

        Cell right = new Cell(boxes.getRow(0).getCell(1));
        right.line(Span.bold(Decree30.STATE_TEXT), Decree30.STATE_NAME);
        right.line(Span.bold(Decree30.MOTTO_TEXT), Decree30.MOTTO);
        float motto = rules.width(Decree30.MOTTO_TEXT, Decree30.MOTTO);
        DocxText.rule(right.next(), motto, rightWidth);

        Cell number = new Cell(boxes.getRow(1).getCell(0));
        DocxText.above(number.line(Span.plain(form.numberLine()), Decree30.NUMBER), 8);
        if (form.isLetter()) {
            number.line(Span.plain(FormParts.letterSubject(form)), Decree30.LETTER_SUBJECT);
        }
        Cell place = new Cell(boxes.getRow(1).getCell(1));
        DocxText.above(place.line(Span.italic(form.placeAndDate()), Decree30.PLACE_AND_DATE), 8);

        if (form.isLetter()) {
            centred(Span.plain(""));
        } else {
            DocxText.above(centred(Span.bold(form.kind())), 16);
            float column = Decree30.points(width);
            float room = column - 2 * Decree30.points(Decree30.TITLE_INDENT);
            float subject = 0;
            XWPFParagraph title = centred(Span.plain(""));
            for (String line : rules.balanced(FormParts.title(form), room)) {
                if (subject > 0) {
                    title.createRun().addBreak();
                }
                DocxText.run(title, Span.bold(line), Decree30.BODY);
                subject = rules.width(line, Decree30.BODY);
            }
            DocxText.rule(word.createParagraph(), subject / 2.5f, column);
            DocxText.line(word.createParagraph(), Span.plain(""), 10, ParagraphAlignment.LEFT);
        }
    }

    /** Paragraphs of one cell below each other; a cell begins with one that is empty. */
    private static final class Cell {

        private final XWPFTableCell cell;
        private boolean isFirst = true;

        Cell(XWPFTableCell cell) {
            this.cell = cell;
        }

        XWPFParagraph next() {
            XWPFParagraph next = isFirst ? cell.getParagraphs().get(0) : cell.addParagraph();
            isFirst = false;
            return next;
        }

        XWPFParagraph line(Span span, float size) {
            return line(span, size, ParagraphAlignment.CENTER);
        }

        XWPFParagraph line(Span span, float size, ParagraphAlignment alignment) {
            XWPFParagraph next = next();
            DocxText.line(next, span, size, alignment);
            return next;
        }
    }

    private XWPFParagraph centred(Span span) {
        XWPFParagraph paragraph = word.createParagraph();
        DocxText.line(paragraph, span, Decree30.BODY, ParagraphAlignment.CENTER);
        return paragraph;
    }

    private void addressees() {
        List<String> lines = FormParts.addressees(form);
        if (lines.isEmpty()) {
            return;
        }
        if (lines.size() == 1) {
            centred(Span.plain(FormParts.ADDRESSED + " " + lines.get(0)));
        } else {
            indented(FormParts.ADDRESSED, 25);
            lines.forEach(line -> indented(line, 45));
        }
        centred(Span.plain(""));
    }

    private void indented(String text, double millimetres) {
        XWPFParagraph paragraph = word.createParagraph();
        DocxText.line(paragraph, Span.plain(text), Decree30.BODY, ParagraphAlignment.LEFT);
        paragraph.setIndentationLeft(DocxText.twips(millimetres).intValue());
    }

    private void body() {
        for (String basis : FormParts.bases(form)) {
            DocxText.body(word.createParagraph(), List.of(Span.italic(basis)), false);
        }
        FormParts.blocks(form).forEach(block -> block.accept(this));
        int last = word.getParagraphs().size() - 1;
        // The signature never stands on a page without words of the document.
        word.getParagraphs().get(last).setKeepNext(true);
    }

    private void foot() {
        XWPFTable boxes = DocxTables.boxes(word, 1);
        Cell left = new Cell(boxes.getRow(0).getCell(0));
        if (!form.recipients().isEmpty()) {
            Span title = Span.italic(FormParts.RECIPIENTS).inBold();
            left.line(title, Decree30.RECIPIENTS_TITLE, ParagraphAlignment.LEFT);
            for (String line : FormParts.recipients(form)) {
                left.line(Span.plain(line), Decree30.RECIPIENTS, ParagraphAlignment.LEFT);
            }
        }
        Cell right = new Cell(boxes.getRow(0).getCell(1));
        form.signature().lines().forEach(line -> right.line(Span.bold(line), Decree30.SIGNATURE));
        XWPFParagraph name = right.line(Span.bold(form.signature().name()), Decree30.SIGNATURE);
        DocxText.above(name, Decree30.points(Decree30.SIGNATURE_SPACE));
    }

    private void annex(int index) {
        Annex annex = form.annexes().get(index);
        double page = annex.isLandscape() ? Decree30.PAGE_HEIGHT : Decree30.PAGE_WIDTH;
        width = page - Decree30.MARGIN_LEFT - Decree30.MARGIN_RIGHT;
        centred(Span.bold(FormParts.annexName(form, index)));
        centred(Span.bold(FormParts.annexTitle(annex)));
        centred(Span.italic(FormParts.annexReference(form)));
        float column = Decree30.points(width);
        DocxText.rule(word.createParagraph(), column / 4, column);
        DocxText.line(word.createParagraph(), Span.plain(""), 10, ParagraphAlignment.LEFT);
        annex.body().blocks().forEach(block -> block.accept(this));
    }

    @Override
    public void heading(Heading heading) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(DocxStyles.id(heading.level()));
        paragraph.setKeepNext(true);
        String text = heading.text();
        Span span = heading.isBold() ? Span.bold(text) : Span.plain(text);
        DocxText.body(paragraph, List.of(span), false);
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        boolean isCentred = paragraph.place() == Paragraph.Place.CENTRED;
        DocxText.body(word.createParagraph(), paragraph.spans(), isCentred);
    }

    @Override
    public void table(FormTable table) {
        DocxTables.table(word, table, width);
    }
}
