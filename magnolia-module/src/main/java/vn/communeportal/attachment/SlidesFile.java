package vn.communeportal.attachment;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.communeportal.attachment.AttachmentText.Outcome;

/** Presentations since 2007: slides, those that are hidden, what the speaker notes, remarks. */
final class SlidesFile {

    private final Gathering gathering;
    private final FileReading reading;

    SlidesFile(Gathering gathering, FileReading reading) {
        this.gathering = gathering;
        this.reading = reading;
    }

    Outcome read(Path file) throws IOException {
        try (ZipParts parts = new ZipParts(file, gathering)) {
            for (String part : parts.names("ppt/slides/slide\\d+\\.xml")) {
                parts.read(part, xml -> slide(xml, part));
            }
            hidden(parts, "ppt/notesSlides/.*\\.xml", HiddenText.Kind.SPEAKER_NOTE);
            hidden(parts, "ppt/comments/.*\\.xml", HiddenText.Kind.COMMENT);
            OfficeProperties.read(parts, gathering);
            parts.inner(reading);
        }
        return Outcome.COMPLETE;
    }

    private void slide(XMLStreamReader xml, String part) throws XMLStreamException, IOException {
        xml.nextTag();
        boolean hidden = ZipParts.attribute(xml, "show").equals("0");
        String text = ZipParts.text(xml);
        if (hidden) {
            gathering.hidden(HiddenText.Kind.HIDDEN_SLIDE, part, text);
        } else {
            gathering.visible(text);
            gathering.endPage();
        }
    }

    private void hidden(ZipParts parts, String pattern, HiddenText.Kind kind) throws IOException {
        for (String part : parts.names(pattern)) {
            parts.read(
                    part,
                    xml -> {
                        xml.nextTag();
                        gathering.hidden(kind, part, ZipParts.text(xml));
                    });
        }
    }
}
