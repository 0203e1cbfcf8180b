package vn.communeportal.officeform;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines of a width, all of one size. */
final class PdfLines {

    private final PdfFonts fonts;
    private final float size;
    private final float width;

    PdfLines(PdfFonts fonts, float size, float width) {
        this.fonts = fonts;
        this.size = size;
        this.width = width;
    }

    /** A word in its face; joined to the one before it where no space stands between them. */
    static final class Word {

        final String text;
        final PdfFonts.Face face;
        final float width;
        final boolean isJoined;

        Word(String text, PdfFonts.Face face, float size, boolean isJoined) throws IOException {
            this.text = text;
            this.face = face;
            this.width = face.width(text, size);
            this.isJoined = isJoined;
        }
    }

    /** Words beside each other. */
    static final class Line {

        final List<Word> words = new ArrayList<>();
        float width;
        boolean isLast;

        int gaps() {
            return (int) words.stream().skip(1).filter(word -> !word.isJoined).count();
        }
    }

    /**
     * @param indent of the first line, in points
     * @return at least one line
     */
    List<Line> of(List<Span> spans, float indent) throws IOException {
        List<Line> lines = new ArrayList<>();
        Line line = new Line();
        float room = width - indent;
        for (Word word : words(spans)) {
            float space = line.words.isEmpty() || word.isJoined ? 0 : space();
            if (!line.words.isEmpty() && line.width + space + word.width > room) {
                lines.add(line);
                line = new Line();
                room = width;
                space = 0;
            }
            line.words.add(word);
            line.width += space + word.width;
        }
        line.isLast = true;
        lines.add(line);
        return lines;
    }

    /** Bold words in as few lines as the width asks for, and these about as long as each other. */
    static List<String> balanced(PdfFonts fonts, String text, float size, float width)
            throws IOException {
        List<Span> bold = List.of(Span.bold(text));
        List<Line> lines = new PdfLines(fonts, size, width).of(bold, 0);
        int least = lines.size();
        for (float narrower = width - 4; narrower > width / 3; narrower -= 4) {
            List<Line> tried = new PdfLines(fonts, size, narrower).of(bold, 0);
            if (tried.size() > least) {
                break;
            }
            lines = tried;
        }
        List<String> texts = new ArrayList<>();
        for (Line line : lines) {
            StringBuilder words = new StringBuilder();
            for (Word word : line.words) {
                words.append(words.length() == 0 || word.isJoined ? "" : " ").append(word.text);
            }
            texts.add(words.toString());
        }
        return texts;
    }

    float space() throws IOException {
        return fonts.face(false, false).width(" ", size);
    }

    private List<Word> words(List<Span> spans) throws IOException {
        List<Word> words = new ArrayList<>();
        boolean isJoined = false;
        for (Span span : spans) {
            PdfFonts.Face face = fonts.face(span.isBold(), span.isItalic());
            String text = face.showable(span.text());
            isJoined = isJoined && !text.startsWith(" ");
            for (String word : text.strip().split(" +")) {
                if (!word.isEmpty()) {
                    add(words, word, face, isJoined);
                }
                isJoined = false;
            }
            isJoined = !text.isEmpty() && !text.endsWith(" ");
        }
        return words;
    }

    /** A word that is longer than a line is broken where it has to be. */
    private void add(List<Word> words, String text, PdfFonts.Face face, boolean isJoined)
            throws IOException {
        if (face.width(text, size) <= width) {
            words.add(new Word(text, face, size, isJoined));
            return;
        }
        StringBuilder part = new StringBuilder();
        float wide = 0;
        boolean joined = isJoined;
        for (int letter : text.codePoints().toArray()) {
            String next = Character.toString(letter);
            float nextWide = face.width(next, size);
            if (part.length() > 0 && wide + nextWide > width) {
                words.add(new Word(part.toString(), face, size, joined));
                joined = true;
                part.setLength(0);
                wide = 0;
            }
            part.append(next);
            wide += nextWide;
        }
        words.add(new Word(part.toString(), face, size, joined));
    }
}
