package vn.communeportal.attachment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import vn.communeportal.attachment.AttachmentText.Outcome;

/**
 * Excel workbooks since 2007: a page a sheet, rows as lines; hidden sheets, rows and columns apart.
 */
final class WorkbookFile {

    private final Gathering gathering;
    private final FileReading reading;
    private final List<String> shared = new ArrayList<>();

    WorkbookFile(Gathering gathering, FileReading reading) {
        this.gathering = gathering;
        this.reading = reading;
    }

    Outcome read(Path file) throws IOException {
        try (ZipParts parts = new ZipParts(file, gathering)) {
            Map<String, String> targets = targets(parts);
            Map<String, String> sheets = new LinkedHashMap<>();
            Map<String, Boolean> hidden = new HashMap<>();
            parts.elements(
                    "xl/workbook.xml",
                    xml -> {
                        if (xml.getLocalName().equals("sheet")) {
                            String part = targets.get(ZipParts.attribute(xml, "id"));
                            String name = ZipParts.attribute(xml, "name");
                            if (part != null) {
                                sheets.put(part, name);
                                hidden.put(
                                        part,
                                        ZipParts.attribute(xml, "state")
                                                .toLowerCase(Locale.ROOT)
                                                .contains("hidden"));
                            }
                        }
                    });
            readShared(parts);
            NumberFormats formats = new NumberFormats(parts);
            for (Map.Entry<String, String> sheet : sheets.entrySet()) {
                SheetText text =
                        new SheetText(
                                gathering,
                                shared,
                                formats,
                                sheet.getValue(),
                                hidden.get(sheet.getKey()));
                parts.read(sheet.getKey(), text::read);
            }
            comments(parts);
            OfficeProperties.read(parts, gathering);
            parts.inner(reading);
        }
        return Outcome.COMPLETE;
    }

    private static Map<String, String> targets(ZipParts parts) throws IOException {
        Map<String, String> targets = new HashMap<>();
        parts.elements(
                "xl/_rels/workbook.xml.rels",
                xml -> {
                    if (xml.getLocalName().equals("Relationship")) {
                        String target = ZipParts.attribute(xml, "Target");
                        targets.put(
                                ZipParts.attribute(xml, "Id"),
                                target.startsWith("/") ? target.substring(1) : "xl/" + target);
                    }
                });
        return targets;
    }

    private void readShared(ZipParts parts) throws IOException {
        StringBuilder text = new StringBuilder();
        parts.read(
                "xl/sharedStrings.xml",
                xml -> {
                    while (xml.hasNext()) {
                        int event = xml.next();
                        if (event == XMLStreamReader.START_ELEMENT) {
                            if (xml.getLocalName().equals("t")) {
                                text.append(ZipParts.text(xml));
                            } else if (xml.getLocalName().equals("rPh")) {
                                ZipParts.skip(xml);
                            }
                        } else if (event == XMLStreamReader.END_ELEMENT
                                && xml.getLocalName().equals("si")) {
                            shared.add(text.toString());
                            text.setLength(0);
                        }
                    }
                });
    }

    private void comments(ZipParts parts) throws IOException {
        for (String part : parts.names("xl/(threadedC|c)omments/?.*\\.xml")) {
            parts.elements(
                    part,
                    xml -> {
                        String name = xml.getLocalName();
                        if (name.equals("author")) {
                            gathering.hidden(HiddenText.Kind.AUTHOR, part, ZipParts.text(xml));
                        } else if (name.equals("comment") || name.equals("threadedComment")) {
                            gathering.hidden(HiddenText.Kind.COMMENT, part, ZipParts.text(xml));
                        }
                    });
        }
        // Words in boxes over the cells.
        for (String part : parts.names("xl/drawings/drawing\\d*\\.xml")) {
            parts.elements(
                    part,
                    xml -> {
                        if (xml.getLocalName().equals("txBody")) {
                            gathering.visible(ZipParts.text(xml));
                        }
                    });
            gathering.endPageIfAny();
        }
    }
}
