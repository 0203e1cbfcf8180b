package vn.communeportal.officeform;

import java.io.IOException;
import java.util.List;

/** How wide bold words are: for the rules below them, and the lines of a title. */
final class DocxRules {

    private final PdfFonts fonts;

    DocxRules(PdfFonts fonts) {
        this.fonts = fonts;
    }

    List<String> balanced(String title, float width) throws IOException {
        return PdfLines.balanced(fonts, title, Decree30.BODY, width);
    }

    /** In points. */
    float width(String text, float size) throws IOException {
        PdfFonts.Face face = fonts.face(true, false);
        return face.width(face.showable(text), size);
    }
}
