package vn.communeportal.officeform;

import java.io.IOException;
import java.util.List;

/** Boxes 1 to 5 and 9a of the diagram: what stands above a document's text. */
final class PdfHead {

    private final PdfPages pages;
    private final PdfText text;
    private final OfficialDocument form;

    PdfHead(PdfPages pages, PdfText text, OfficialDocument form) {
        this.pages = pages;
        this.text = text;
        this.form = form;
    }

    void draw() throws IOException {
        float top = pages.y();
        float leftWidth = Decree30.points(Decree30.LEFT_BOX);
        float rightX = pages.left() + leftWidth;
        float rightWidth = Decree30.points(Decree30.RIGHT_BOX);

        if (!form.superiorAgency().isEmpty()) {
            text.centred(
                    Span.plain(form.superiorAgency()), Decree30.AGENCY, pages.left(), leftWidth);
        }
        float agency = 0;
        for (String line : form.agencyLines()) {
            agency = text.centred(Span.bold(line), Decree30.AGENCY, pages.left(), leftWidth);
        }
        text.rule(agency / 2, pages.left(), leftWidth);
        float belowAgency = pages.y();

        pages.moveTo(top);
        text.centred(Span.bold(Decree30.STATE_TEXT), Decree30.STATE_NAME, rightX, rightWidth);
        float motto =
                text.centred(Span.bold(Decree30.MOTTO_TEXT), Decree30.MOTTO, rightX, rightWidth);
        text.rule(motto, rightX, rightWidth);

        float numberTop = Math.max(belowAgency, pages.y()) + 8;
        pages.moveTo(numberTop);
        text.centred(Span.italic(form.placeAndDate()), Decree30.PLACE_AND_DATE, rightX, rightWidth);
        float belowPlace = pages.y();
        pages.moveTo(numberTop);
        text.centred(Span.plain(form.numberLine()), Decree30.NUMBER, pages.left(), leftWidth);
        if (form.isLetter()) {
            String subject = FormParts.letterSubject(form);
            pages.skip(3);
            text.centred(
                    Span.plain(subject), Decree30.LETTER_SUBJECT, pages.left() + 5, leftWidth - 10);
        }
        pages.moveTo(Math.max(belowPlace, pages.y()) + 16);
        if (!form.isLetter()) {
            title();
        }
        addressees();
    }

    private void title() throws IOException {
        float margin = Decree30.points(Decree30.TITLE_INDENT);
        float width = pages.textWidth() - 2 * margin;
        text.centred(Span.bold(form.kind()), Decree30.BODY, pages.left(), pages.textWidth());
        float subject = 0;
        for (String line : text.balanced(FormParts.title(form), width)) {
            subject = text.centred(Span.bold(line), Decree30.BODY, pages.left() + margin, width);
        }
        text.rule(subject / 2.5f, pages.left(), pages.textWidth());
        pages.skip(14);
    }

    /** In the middle: {@code Kính gửi: …}; several below each other beside it. */
    private void addressees() throws IOException {
        List<String> lines = FormParts.addressees(form);
        if (lines.isEmpty()) {
            return;
        }
        float indent = Decree30.points(25);
        if (lines.size() == 1) {
            text.centred(
                    Span.plain(FormParts.ADDRESSED + " " + lines.get(0)),
                    Decree30.BODY,
                    pages.left(),
                    pages.textWidth());
        } else {
            text.left(
                    Span.plain(FormParts.ADDRESSED),
                    Decree30.BODY,
                    pages.left() + indent,
                    pages.textWidth() - indent);
            float below = Decree30.points(45);
            for (String line : lines) {
                text.left(
                        Span.plain(line),
                        Decree30.BODY,
                        pages.left() + below,
                        pages.textWidth() - below);
            }
        }
        pages.skip(12);
    }
}
