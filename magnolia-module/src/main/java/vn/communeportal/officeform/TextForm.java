package vn.communeportal.officeform;

import java.util.ArrayList;
import java.util.List;

/** A document as lines of words. */
final class TextForm implements Block.Visitor {

    private final OfficialDocument document;
    private final List<String> lines = new ArrayList<>();

    TextForm(OfficialDocument document) {
        this.document = document;
    }

    String write() {
        if (!document.superiorAgency().isEmpty()) {
            lines.add(document.superiorAgency());
        }
        lines.addAll(document.agencyLines());
        lines.add(Decree30.STATE_TEXT);
        lines.add(Decree30.MOTTO_TEXT);
        lines.add(document.numberLine());
        lines.add(document.placeAndDate());
        if (!document.isLetter()) {
            lines.add(document.kind());
        }
        lines.add(document.isLetter() ? FormParts.letterSubject(document) : document.subject());
        if (!document.addressees().isEmpty()) {
            lines.add(FormParts.ADDRESSED);
            lines.addAll(FormParts.addressees(document));
        }
        lines.addAll(FormParts.bases(document));
        FormParts.blocks(document).forEach(block -> block.accept(this));
        if (!document.recipients().isEmpty()) {
            lines.add(FormParts.RECIPIENTS);
            lines.addAll(FormParts.recipients(document));
        }
        lines.addAll(document.signature().lines());
        lines.add(document.signature().name());
        for (int i = 0; i < document.annexes().size(); i++) {
            Annex annex = document.annexes().get(i);
            lines.add(FormParts.annexName(document, i));
            lines.add(FormParts.annexTitle(annex));
            lines.add(FormParts.annexReference(document));
            annex.body().blocks().forEach(block -> block.accept(this));
        }
        return String.join("\n", lines) + "\n";
    }

    @Override
    public void heading(Heading heading) {
        lines.add(heading.text());
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        lines.add(paragraph.text());
    }

    @Override
    public void table(FormTable table) {
        List<String> names = new ArrayList<>();
        table.columns().forEach(column -> names.add(column.name()));
        lines.add(String.join("\t", names));
        table.rows().forEach(row -> lines.add(String.join("\t", row)));
    }
}
