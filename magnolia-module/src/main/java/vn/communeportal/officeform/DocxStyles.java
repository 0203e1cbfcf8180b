package vn.communeportal.officeform;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Styles of Word: Times New Roman and Vietnamese everywhere, and headings that can be found. */
final class DocxStyles {

    private static final String FONT = "Times New Roman";

    private DocxStyles() {}

    static void write(XWPFDocument word) {
        CTStyles styles = CTStyles.Factory.newInstance();
        CTRPr defaults = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        CTFonts fonts = defaults.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        BigInteger size = BigInteger.valueOf(Math.round(2 * Decree30.BODY));
        defaults.addNewSz().setVal(size);
        defaults.addNewSzCs().setVal(size);
        defaults.addNewLang().setVal("vi-VN");
        CTStyle normal = paragraph(styles, "Normal", "Normal");
        normal.setDefault(org.openxmlformats.schemas.wordprocessingml.x2006.main.STOnOff.ON);
        normal.addNewQFormat();
        for (Heading.Level level : Heading.Level.values()) {
            CTStyle heading = paragraph(styles, id(level), "heading " + (level.ordinal() + 1));
            heading.addNewBasedOn().setVal("Normal");
            heading.addNewNext().setVal("Normal");
            heading.addNewQFormat();
            heading.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level.ordinal()));
        }
        word.createStyles().setStyles(styles);
    }

    static String id(Heading.Level level) {
        return "Heading" + (level.ordinal() + 1);
    }

    private static CTStyle paragraph(CTStyles styles, String id, String name) {
        CTStyle style = styles.addNewStyle();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        return style;
    }
}
