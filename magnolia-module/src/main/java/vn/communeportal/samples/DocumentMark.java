package vn.communeportal.samples;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * "BẢN MẪU" across a sample document, drawn as a shape: whoever searches or copies the text of the
 * page does not stumble over it.
 */
final class DocumentMark {

    private static final String TEXT = "BẢN MẪU";
    private static final float SIZE = 90;
    private static final Color COLOUR = new Color(228, 228, 228);

    private DocumentMark() {}

    /** The shape where it stands on an A4 page. */
    static GeneralPath outline(String fontResource) {
        try (InputStream in = DocumentMark.class.getResourceAsStream(fontResource)) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(SIZE);
            FontRenderContext context = new FontRenderContext(null, true, true);
            AffineTransform place = AffineTransform.getTranslateInstance(120, 300);
            place.rotate(Math.toRadians(38));
            place.scale(1, -1);
            return new GeneralPath(
                    place.createTransformedShape(
                            font.createGlyphVector(context, TEXT).getOutline()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(fontResource, e);
        }
    }

    static void draw(PDPageContentStream stream, GeneralPath shape) throws IOException {
        stream.setNonStrokingColor(COLOUR);
        float[] at = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int end = 0;
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO:
                    stream.moveTo(at[0], at[1]);
                    break;
                case PathIterator.SEG_LINETO:
                    stream.lineTo(at[0], at[1]);
                    break;
                case PathIterator.SEG_QUADTO:
                    // PDF knows cubic curves only.
                    stream.curveTo(
                            x + (at[0] - x) * 2 / 3,
                            y + (at[1] - y) * 2 / 3,
                            at[2] + (at[0] - at[2]) * 2 / 3,
                            at[3] + (at[1] - at[3]) * 2 / 3,
                            at[2],
                            at[3]);
                    end = 2;
                    break;
                case PathIterator.SEG_CUBICTO:
                    stream.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                    end = 4;
                    break;
                default:
                    stream.closePath();
            }
            x = at[end];
            y = at[end + 1];
        }
        stream.fill();
        stream.setNonStrokingColor(Color.BLACK);
    }
}
