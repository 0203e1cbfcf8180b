package vn.communeportal.attachment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.communeportal.attachment.AttachmentText.Outcome;

/**
 * OpenDocument texts, sheets and slides: what shows, remarks, deletions, hidden tables and rows.
 */
final class OpenDocumentFile {

    private final Gathering gathering;
    private final FileReading reading;
    private final Set<String> hiddenTableStyles = new HashSet<>();
    private final Cells cells = new Cells();
    private boolean encrypted;

    OpenDocumentFile(Gathering gathering, FileReading reading) {
        this.gathering = gathering;
        this.reading = reading;
    }

    Outcome read(Path file) throws IOException {
        try (ZipParts parts = new ZipParts(file, gathering)) {
            parts.elements(
                    "META-INF/manifest.xml",
                    xml -> encrypted |= xml.getLocalName().equals("encryption-data"));
            if (encrypted) {
                return Outcome.ENCRYPTED;
            }
            // Headers and footers, which carry stamps.
            parts.read("styles.xml", xml -> part(xml, false));
            gathering.endPageIfAny();
            parts.read("content.xml", xml -> part(xml, true));
            gathering.endPageIfAny();
            OfficeProperties.read(parts, gathering);
            parts.inner(reading);
        }
        return Outcome.COMPLETE;
    }

    private void part(XMLStreamReader xml, boolean content) throws XMLStreamException, IOException {
        boolean shown = false;
        String style = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("style")) {
                    style = ZipParts.attribute(xml, "name");
                } else if (name.equals("table-properties")
                        && ZipParts.attribute(xml, "display").equals("false")) {
                    hiddenTableStyles.add(style);
                } else if (name.equals("body") || name.equals("master-styles")) {
                    shown = true;
                } else if (shown) {
                    start(xml, name);
                }
            } else if (event == XMLStreamReader.END_ELEMENT && shown) {
                end(xml.getLocalName(), content);
            } else if (event == XMLStreamReader.CHARACTERS && shown) {
                gathering.visible(cells.beforeText() + xml.getText());
            }
        }
    }

    private void start(XMLStreamReader xml, String name) throws XMLStreamException, IOException {
        switch (name) {
            case "annotation":
                hidden(xml, HiddenText.Kind.COMMENT, "");
                break;
            case "tracked-changes":
                hidden(xml, HiddenText.Kind.DELETION, "");
                break;
            case "notes":
                hidden(xml, HiddenText.Kind.SPEAKER_NOTE, "");
                break;
            case "hidden-text":
            case "hidden-paragraph":
                hidden(xml, HiddenText.Kind.HIDDEN_TEXT, "");
                break;
            case "table":
                String sheet = ZipParts.attribute(xml, "name");
                if (hiddenTableStyles.contains(ZipParts.attribute(xml, "style-name"))) {
                    hidden(xml, HiddenText.Kind.HIDDEN_SHEET, sheet);
                }
                break;
            case "table-row":
                String seen = ZipParts.attribute(xml, "visibility");
                if (seen.equals("collapse") || seen.equals("filter")) {
                    hidden(xml, HiddenText.Kind.HIDDEN_ROW, "");
                }
                break;
            case "table-cell":
                cells.begin();
                break;
            case "tab":
            case "s":
                gathering.visible(name.equals("s") ? " " : "\t");
                break;
            case "line-break":
                gathering.visible("\n");
                break;
            default:
        }
    }

    private void hidden(XMLStreamReader xml, HiddenText.Kind kind, String place)
            throws XMLStreamException, IOException {
        gathering.hidden(kind, place, ZipParts.text(xml));
    }

    private void end(String name, boolean content) throws StoppedReading {
        switch (name) {
            case "p":
            case "h":
                gathering.visible(cells.paragraph());
                break;
            case "table-row":
                gathering.visible(cells.row());
                break;
            case "table-cell":
                gathering.visible(cells.end());
                break;
            case "page":
                if (content) {
                    gathering.endPage();
                }
                break;
            default:
        }
    }
}
