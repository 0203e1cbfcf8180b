package vn.communeportal.attachment;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One part of a Word document with text that a reader sees, and text that changes left behind. */
final class WordText {

    private final Gathering gathering;
    private final String part;
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();
    private final StringBuilder vanished = new StringBuilder();
    private final Cells cells = new Cells();
    private int deletions;
    private int insertions;
    private boolean vanishes;

    WordText(Gathering gathering, String part) {
        this.gathering = gathering;
        this.part = part;
    }

    void read(XMLStreamReader xml) throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamReader.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
        flush(HiddenText.Kind.HIDDEN_TEXT, vanished);
    }

    private void start(XMLStreamReader xml) throws XMLStreamException, IOException {
        switch (xml.getLocalName()) {
            case "Fallback":
                // The same once more for older programs.
                ZipParts.skip(xml);
                break;
            case "tc":
                cells.begin();
                break;
            case "r":
                vanishes = false;
                break;
            case "vanish":
                String value = ZipParts.attribute(xml, "val");
                vanishes = !value.equals("0") && !value.equals("false");
                break;
            case "rPrChange":
            case "pPrChange":
            case "instrText":
                ZipParts.skip(xml);
                break;
            case "t":
            case "delText":
                text(ZipParts.text(xml));
                break;
            case "tab":
                text("\t");
                break;
            case "br":
            case "cr":
                text(String.valueOf(Cells.BREAK));
                break;
            case "txbxContent":
                text("\n");
                break;
            case "noBreakHyphen":
                text("-");
                break;
            case "textpath":
                // The words of a watermark.
                text("\n" + ZipParts.attribute(xml, "string") + "\n");
                break;
            case "del":
            case "moveFrom":
                deletions++;
                author(xml);
                break;
            case "ins":
            case "moveTo":
                insertions++;
                author(xml);
                break;
            default:
        }
    }

    private void end(String name) throws StoppedReading {
        switch (name) {
            case "p":
                gathering.visible(cells.paragraph());
                break;
            case "tr":
                gathering.visible(cells.row());
                break;
            case "tc":
                gathering.visible(cells.end());
                break;
            case "del":
            case "moveFrom":
                deletions = Math.max(0, deletions - 1);
                flush(HiddenText.Kind.DELETION, deleted);
                break;
            case "ins":
            case "moveTo":
                insertions = Math.max(0, insertions - 1);
                flush(HiddenText.Kind.INSERTION, inserted);
                break;
            default:
        }
    }

    private void text(String text) throws StoppedReading {
        if (deletions > 0) {
            deleted.append(text);
        } else if (vanishes) {
            vanished.append(text);
        } else {
            gathering.visible(cells.beforeText() + text);
            if (insertions > 0) {
                inserted.append(text);
            }
        }
    }

    private void flush(HiddenText.Kind kind, StringBuilder text) throws StoppedReading {
        gathering.hidden(kind, part, text.toString());
        text.setLength(0);
    }

    private void author(XMLStreamReader xml) throws StoppedReading {
        gathering.hidden(HiddenText.Kind.AUTHOR, part, ZipParts.attribute(xml, "author"));
    }
}
