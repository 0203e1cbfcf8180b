package vn.communeportal.attachment;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.communeportal.attachment.AttachmentText.Outcome;

/** Word documents of 1997 to 2003. */
final class OldWordFile {

    /** Word's own signs in text. */
    private static final char CELL_END = '\u0007';

    private static final char FIELD_BEGIN = '\u0013';
    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_END = '\u0015';

    private final Gathering gathering;
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();
    private final StringBuilder vanished = new StringBuilder();
    private boolean inFieldCode;

    private OldWordFile(Gathering gathering) {
        this.gathering = gathering;
    }

    static Outcome read(Path file, Gathering gathering) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
                HWPFDocument document = new HWPFDocument(container)) {
            new OldWordFile(gathering).read(document);
            return Outcome.COMPLETE;
        } catch (OldWordFileFormatException e) {
            return Outcome.UNKNOWN_FORMAT;
        }
    }

    private void read(HWPFDocument document) throws IOException {
        runs(document.getHeaderStoryRange());
        runs(document.getRange());
        runs(document.getMainTextboxRange());
        runs(document.getFootnoteRange());
        runs(document.getEndnoteRange());
        gathering.endPage();
        gathering.hidden(HiddenText.Kind.DELETION, "", deleted.toString());
        gathering.hidden(HiddenText.Kind.INSERTION, "", inserted.toString());
        gathering.hidden(HiddenText.Kind.HIDDEN_TEXT, "", vanished.toString());
        gathering.hidden(HiddenText.Kind.COMMENT, "", shown(document.getCommentsRange().text()));
        OldProperties.read(document.getSummaryInformation(), gathering);
    }

    /** Word ends a row of a table with the same sign as a cell, in a paragraph of its own. */
    private void runs(Range range) throws IOException {
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isTableRowEnd()) {
                gathering.visible("\n");
                continue;
            }
            for (int j = 0; j < paragraph.numCharacterRuns(); j++) {
                run(paragraph.getCharacterRun(j));
            }
        }
    }

    private void run(CharacterRun run) throws IOException {
        String text = shown(run.text());
        if (run.isMarkedDeleted()) {
            deleted.append(text);
        } else if (run.isVanished()) {
            vanished.append(text);
        } else {
            gathering.visible(text);
            if (run.isMarkedInserted()) {
                inserted.append(text);
            }
        }
    }

    private String shown(String text) {
        StringBuilder shown = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == FIELD_BEGIN) {
                inFieldCode = true;
            } else if (c == FIELD_RESULT || c == FIELD_END) {
                inFieldCode = false;
            } else if (!inFieldCode) {
                shown.append(sign(c));
            }
        }
        return shown.toString();
    }

    private static String sign(char c) {
        switch (c) {
            case CELL_END:
                return "\t";
            case '\r':
            case '\f':
            case '\u000b':
                return "\n";
            case '\u001e':
                return "-";
            default:
                return c < ' ' && c != '\t' && c != '\n' ? "" : String.valueOf(c);
        }
    }
}
