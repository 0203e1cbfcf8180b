package vn.communeportal.officeform;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Tinos, which is as wide as Times New Roman, letter by letter, for one PDF. Not thread-safe. */
final class PdfFonts implements AutoCloseable {

    private static final String FOLDER = "/commune-portal/fonts/";

    private final PDDocument document;
    private final Map<String, Face> faces = new HashMap<>();

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    /** One face of the family, embedded with those letters that are used. */
    static final class Face {

        final PDType0Font font;
        private final TrueTypeFont file;
        private final CmapLookup letters;

        private Face(PDType0Font font, TrueTypeFont file, CmapLookup letters) {
            this.font = font;
            this.file = file;
            this.letters = letters;
        }

        /** What the face has no letter for is shown as the sign for that. */
        String showable(String text) {
            StringBuilder showable = new StringBuilder();
            text.codePoints()
                    .forEach(
                            c -> showable.appendCodePoint(letters.getGlyphId(c) == 0 ? 0xFFFD : c));
            return showable.toString();
        }

        /** In points. */
        float width(String text, float size) throws IOException {
            return font.getStringWidth(text) / 1000 * size;
        }
    }

    Face face(boolean isBold, boolean isItalic) throws IOException {
        String name = isBold ? isItalic ? "BoldItalic" : "Bold" : isItalic ? "Italic" : "Regular";
        Face face = faces.get(name);
        if (face == null) {
            face = load(name);
            faces.put(name, face);
        }
        return face;
    }

    private Face load(String name) throws IOException {
        try (InputStream in =
                PdfFonts.class.getResourceAsStream(FOLDER + "Tinos-" + name + ".ttf")) {
            TrueTypeFont file = new TTFParser().parse(in);
            return new Face(
                    PDType0Font.load(document, file, true), file, file.getUnicodeCmapLookup());
        }
    }

    /** After the document was saved: its letters are read until then. */
    @Override
    public void close() throws IOException {
        for (Face face : faces.values()) {
            face.file.close();
        }
    }
}
