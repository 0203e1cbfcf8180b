package vn.communeportal.officeform;

import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/**
 * Pages of Word: size, margins, and the number at the top of all but the first. Their properties
 * are written as XML, since Magnolia's POI has the smaller set of schemas, which lacks their types.
 */
final class DocxSections {

    private final XWPFDocument word;
    private final CTSectPr last;
    private final String headerId;

    DocxSections(XWPFDocument word) {
        this.word = word;
        this.last = word.getDocument().getBody().addNewSectPr();
        XWPFHeader header =
                new XWPFHeaderFooterPolicy(word, last).createHeader(XWPFHeaderFooterPolicy.DEFAULT);
        headerId = last.getHeaderReferenceArray(0).getId();
        XWPFParagraph paragraph = header.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        field.addNewR().addNewT().setStringValue("2");
        field.getRArray(0).addNewRPr().addNewSz().setVal(size(Decree30.PAGE_NUMBER));
    }

    private static BigInteger size(float points) {
        return BigInteger.valueOf(Math.round(2 * points));
    }

    /** Everything before here is on pages of this form. */
    void endPart(boolean isLandscape) {
        XWPFParagraph paragraph = word.createParagraph();
        DocxText.line(paragraph, Span.plain(""), 1, ParagraphAlignment.LEFT);
        CTSectPr section = paragraph.getCTP().getPPr().addNewSectPr();
        pages(section, isLandscape);
    }

    /** What follows the last end of a part, or everything. */
    void last(boolean isLandscape) {
        pages(last, isLandscape);
    }

    private void pages(CTSectPr section, boolean isLandscape) {
        double width = isLandscape ? Decree30.PAGE_HEIGHT : Decree30.PAGE_WIDTH;
        double height = isLandscape ? Decree30.PAGE_WIDTH : Decree30.PAGE_HEIGHT;
        BigInteger header = DocxText.twips(Decree30.PAGE_NUMBER_FROM_TOP);
        String xml =
                "<xml-fragment xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                        + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                        + ("<w:headerReference w:type='default' r:id='" + headerId + "'/>")
                        + element("pgSz", "w", DocxText.twips(width), "h", DocxText.twips(height))
                                .replace("/>", isLandscape ? " w:orient='landscape'/>" : "/>")
                        + element(
                                "pgMar",
                                "top",
                                DocxText.twips(Decree30.MARGIN_TOP),
                                "right",
                                DocxText.twips(Decree30.MARGIN_RIGHT),
                                "bottom",
                                DocxText.twips(Decree30.MARGIN_BOTTOM),
                                "left",
                                DocxText.twips(Decree30.MARGIN_LEFT),
                                "header",
                                header,
                                "footer",
                                header,
                                "gutter",
                                BigInteger.ZERO)
                        + element("pgNumType", "start", BigInteger.ONE)
                        + element("titlePg")
                        + "</xml-fragment>";
        try {
            section.set(CTSectPr.Factory.parse(xml));
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String element(String name, Object... attributes) {
        StringBuilder element = new StringBuilder("<w:").append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            element.append(" w:").append(attributes[i]);
            element.append("='").append(attributes[i + 1]).append('\'');
        }
        return element.append("/>").toString();
    }
}
