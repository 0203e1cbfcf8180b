package vn.communeportal.samples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import vn.communeportal.text.Vietnamese;

/** The page on which one sample document is being written, from its top downwards. */
final class DocumentSheet {

    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float LEFT = 30 * MILLIMETRE;
    private static final float RIGHT = PDRectangle.A4.getWidth() - 18 * MILLIMETRE;
    private static final float TOP = PDRectangle.A4.getHeight() - 22 * MILLIMETRE;
    private static final float AGENCY_CENTRE = LEFT + 32 * MILLIMETRE;
    private static final float STATE_CENTRE = RIGHT - 48 * MILLIMETRE;
    private static final float BODY_SIZE = 13;
    private static final float LINE = 17;

    private final PDPageContentStream stream;
    private final PDFont regular;
    private final PDFont bold;
    private final PDFont italic;
    private float y = TOP;

    DocumentSheet(PDPageContentStream stream, PDFont regular, PDFont bold, PDFont italic) {
        this.stream = stream;
        this.regular = regular;
        this.bold = bold;
        this.italic = italic;
    }

    void draw(DocumentPdf.Layout layout) throws IOException {
        centred("BẢN MẪU", bold, 10, RIGHT - 22 * MILLIMETRE, TOP + 24);
        head(layout);
        y = Math.min(y - 28, TOP - 92);
        boolean isLetter = layout.type.isEmpty();
        if (!isLetter) {
            centred(layout.type, bold, 14, (LEFT + RIGHT) / 2);
            y -= LINE;
            for (String line : wrap(capital(layout.subject), bold, 13, RIGHT - LEFT - 60)) {
                centred(line, bold, 13, (LEFT + RIGHT) / 2);
                y -= LINE;
            }
            rule((LEFT + RIGHT) / 2, 80, y + 10);
            y -= 8;
        }
        for (String paragraph : layout.paragraphs) {
            paragraph(paragraph);
        }
        paragraph("Văn bản này là bản mẫu do phần mềm dựng, không có giá trị pháp lý./.");
        signature();
    }

    private void head(DocumentPdf.Layout layout) throws IOException {
        String[] agency = agencyLines(layout.agency);
        centred(agency[0], bold, 12, AGENCY_CENTRE);
        centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold, 12, STATE_CENTRE);
        y -= 15;
        centred(agency[1], bold, 12, AGENCY_CENTRE);
        centred("Độc lập - Tự do - Hạnh phúc", bold, 13, STATE_CENTRE);
        rule(AGENCY_CENTRE, 60, y - 5);
        rule(STATE_CENTRE, 150, y - 5);
        y -= 24;
        centred("Số: " + layout.number, regular, 13, AGENCY_CENTRE);
        centred(layout.place + ", " + SampleDates.spelled(layout.day), italic, 13, STATE_CENTRE);
        if (layout.type.isEmpty()) {
            for (String line :
                    wrap("V/v " + layout.subject.replaceFirst("^về việc ", ""), regular, 12, 170)) {
                y -= 14;
                centred(line, regular, 12, AGENCY_CENTRE);
            }
        }
    }

    private void paragraph(String text) throws IOException {
        List<String> lines = wrap(text, regular, BODY_SIZE, RIGHT - LEFT - 28);
        float indent = 28;
        for (String line : lines) {
            show(line, regular, BODY_SIZE, LEFT + indent);
            indent = 0;
            y -= LINE;
        }
        y -= 6;
    }

    private void signature() throws IOException {
        y -= 12;
        float centre = RIGHT - 42 * MILLIMETRE;
        float start = y;
        show("Nơi nhận:", italic, 12, LEFT);
        y -= 14;
        show("- Như trên;", regular, 11, LEFT);
        y -= 13;
        show("- Lưu: VT.", regular, 11, LEFT);
        y = start;
        centred("TM. ỦY BAN NHÂN DÂN", bold, 13, centre);
        y -= 17;
        centred("CHỦ TỊCH", bold, 13, centre);
        y -= 48;
        centred("(bản mẫu, không có chữ ký)", italic, 12, centre);
        y -= 28;
        centred("Người ký mẫu", bold, 13, centre);
    }

    private void centred(String text, PDFont font, float size, float centre) throws IOException {
        show(text, font, size, centre - width(text, font, size) / 2);
    }

    private void centred(String text, PDFont font, float size, float centre, float height)
            throws IOException {
        float here = y;
        y = height;
        centred(text, font, size, centre);
        y = here;
    }

    private void show(String text, PDFont font, float size, float x) throws IOException {
        stream.beginText();
        stream.setFont(font, size);
        stream.newLineAtOffset(x, y);
        stream.showText(text);
        stream.endText();
    }

    private void rule(float centre, float length, float height) throws IOException {
        stream.setLineWidth(0.7f);
        stream.moveTo(centre - length / 2, height);
        stream.lineTo(centre + length / 2, height);
        stream.stroke();
    }

    private static String[] agencyLines(String agency) {
        String capitals = agency.toUpperCase(Vietnamese.LOCALE);
        int commune = capitals.indexOf(" XÃ ");
        return new String[] {capitals.substring(0, commune), capitals.substring(commune + 1)};
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static List<String> wrap(String text, PDFont font, float size, float width)
            throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String longer = line.length() == 0 ? word : line + " " + word;
            if (line.length() > 0 && width(longer, font, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static float width(String text, PDFont font, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }
}
