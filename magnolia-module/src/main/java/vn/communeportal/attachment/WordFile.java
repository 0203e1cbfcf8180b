package vn.communeportal.attachment;

import java.io.IOException;
import java.nio.file.Path;
import vn.communeportal.attachment.AttachmentText.Outcome;

/** Word documents since 2007: what the paper shows, remarks, and changes that were tracked. */
final class WordFile {

    /** In the order of reading: headers carry stamps. */
    private static final String[] SHOWN = {
        "word/header\\d*\\.xml",
        "word/document\\.xml",
        "word/(footnotes|endnotes)\\.xml",
        "word/footer\\d*\\.xml"
    };

    private final Gathering gathering;
    private final FileReading reading;

    WordFile(Gathering gathering, FileReading reading) {
        this.gathering = gathering;
        this.reading = reading;
    }

    Outcome read(Path file) throws IOException {
        try (ZipParts parts = new ZipParts(file, gathering)) {
            for (String pattern : SHOWN) {
                for (String part : parts.names(pattern)) {
                    parts.read(part, new WordText(gathering, part)::read);
                }
            }
            gathering.endPage();
            for (String part : parts.names("word/comments\\.xml")) {
                parts.elements(
                        part,
                        xml -> {
                            if (xml.getLocalName().equals("comment")) {
                                String author = ZipParts.attribute(xml, "author");
                                gathering.hidden(HiddenText.Kind.AUTHOR, part, author);
                                gathering.hidden(HiddenText.Kind.COMMENT, part, ZipParts.text(xml));
                            }
                        });
            }
            OfficeProperties.read(parts, gathering);
            parts.inner(reading);
        }
        return Outcome.COMPLETE;
    }
}
