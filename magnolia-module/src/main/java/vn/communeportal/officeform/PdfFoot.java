package vn.communeportal.officeform;

import java.io.IOException;

/** Boxes 7, 8 and 9b of the diagram: recipients at the left, signature and seal at the right. */
final class PdfFoot {

    private static final float ABOVE = 8;

    private final PdfPages pages;
    private final PdfText text;
    private final OfficialDocument form;

    PdfFoot(PdfPages pages, PdfText text, OfficialDocument form) {
        this.pages = pages;
        this.text = text;
        this.form = form;
    }

    /** An estimate from above: lines of recipients may be broken. */
    float height() {
        float signature =
                (form.signature().lines().size() + 1) * Decree30.SIGNATURE * Decree30.SINGLE_LINE
                        + Decree30.points(Decree30.SIGNATURE_SPACE);
        int lines = form.recipients().stream().mapToInt(line -> 1 + line.length() / 38).sum();
        float recipients =
                (Decree30.RECIPIENTS_TITLE + lines * Decree30.RECIPIENTS) * Decree30.SINGLE_LINE;
        return ABOVE + Math.max(signature, recipients);
    }

    void draw() throws IOException {
        pages.ensure(height());
        pages.skip(ABOVE);
        float top = pages.y();
        float leftWidth = Decree30.points(Decree30.LEFT_BOX);
        if (!form.recipients().isEmpty()) {
            Span title = Span.italic(FormParts.RECIPIENTS).inBold();
            text.left(title, Decree30.RECIPIENTS_TITLE, pages.left(), leftWidth);
            for (String line : FormParts.recipients(form)) {
                text.left(Span.plain(line), Decree30.RECIPIENTS, pages.left(), leftWidth);
            }
        }
        float belowRecipients = pages.y();
        pages.moveTo(top);
        float x = pages.left() + leftWidth;
        float width = Decree30.points(Decree30.RIGHT_BOX);
        for (String line : form.signature().lines()) {
            text.centred(Span.bold(line), Decree30.SIGNATURE, x, width);
        }
        pages.skip(Decree30.points(Decree30.SIGNATURE_SPACE));
        text.centred(Span.bold(form.signature().name()), Decree30.SIGNATURE, x, width);
        pages.moveTo(Math.max(belowRecipients, pages.y()));
    }
}
