package vn.communeportal.attachment;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One sheet of a workbook, row by row. */
final class SheetText {

    private static final int COLUMNS = 16_384;

    private final Gathering gathering;
    private final List<String> shared;
    private final NumberFormats formats;
    private final String sheet;
    private final boolean hiddenSheet;
    private final BitSet hiddenColumns = new BitSet();
    private final StringBuilder ofHiddenSheet = new StringBuilder();
    private final StringBuilder ofHiddenRows = new StringBuilder();
    private final StringBuilder ofHiddenColumns = new StringBuilder();
    private boolean hiddenRow;
    private int column;

    SheetText(
            Gathering gathering,
            List<String> shared,
            NumberFormats formats,
            String sheet,
            boolean hiddenSheet) {
        this.gathering = gathering;
        this.shared = shared;
        this.formats = formats;
        this.sheet = sheet;
        this.hiddenSheet = hiddenSheet;
    }

    void read(XMLStreamReader xml) throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("row")) {
                write("\n", false);
            }
        }
        if (!hiddenSheet) {
            gathering.endPage();
        }
        gathering.hidden(HiddenText.Kind.HIDDEN_SHEET, sheet, ofHiddenSheet.toString());
        gathering.hidden(HiddenText.Kind.HIDDEN_ROW, sheet, ofHiddenRows.toString());
        gathering.hidden(HiddenText.Kind.HIDDEN_COLUMN, sheet, ofHiddenColumns.toString());
    }

    private void start(XMLStreamReader xml) throws XMLStreamException, IOException {
        switch (xml.getLocalName()) {
            case "col":
                if (isTrue(ZipParts.attribute(xml, "hidden"))) {
                    hiddenColumns.set(
                            index(ZipParts.attribute(xml, "min")),
                            index(ZipParts.attribute(xml, "max")) + 1);
                }
                break;
            case "row":
                hiddenRow = isTrue(ZipParts.attribute(xml, "hidden"));
                column = 0;
                break;
            case "c":
                cell(xml);
                break;
            default:
        }
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException, IOException {
        String type = ZipParts.attribute(xml, "t");
        String style = ZipParts.attribute(xml, "s");
        String reference = ZipParts.attribute(xml, "r").replaceAll("\\d", "");
        int at = reference.isEmpty() ? column + 1 : columnOf(reference);
        boolean hidden = hiddenColumns.get(at);
        String text = value(xml, type, style);
        // Empty cells keep their place, or rows would not line up with their header.
        for (; column < at - 1 && !hidden; column++) {
            write("\t", false);
        }
        column = at;
        write(text.replace('\n', Cells.BREAK) + "\t", hidden);
    }

    private String value(XMLStreamReader xml, String type, String style) throws XMLStreamException {
        String value = "";
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamReader.START_ELEMENT) {
                if (xml.getLocalName().equals("v") || xml.getLocalName().equals("is")) {
                    value = ZipParts.text(xml);
                } else {
                    ZipParts.skip(xml);
                }
            }
        }
        if (type.equals("s")) {
            int index = Integer.parseInt(value.trim());
            return index < shared.size() ? shared.get(index) : "";
        }
        return type.isEmpty() || type.equals("n") ? formats.shown(value, style) : value;
    }

    private void write(String text, boolean hiddenColumn) throws StoppedReading {
        if (hiddenSheet) {
            ofHiddenSheet.append(text);
        } else if (hiddenRow) {
            ofHiddenRows.append(text);
        } else if (hiddenColumn) {
            ofHiddenColumns.append(text);
        } else {
            gathering.visible(text);
        }
        gathering.goOn();
    }

    private static int columnOf(String letters) {
        int number = 0;
        for (int i = 0; i < letters.length(); i++) {
            number = number * 26 + (letters.charAt(i) - 'A' + 1);
        }
        return Math.max(1, Math.min(number, COLUMNS));
    }

    private static int index(String text) {
        return Math.max(0, Math.min(Integer.parseInt(text), COLUMNS));
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }
}
