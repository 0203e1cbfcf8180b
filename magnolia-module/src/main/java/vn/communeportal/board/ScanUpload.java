package vn.communeportal.board;

import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import vn.communeportal.board.form.FileUpload;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Words;
import vn.communeportal.content.FileContent;

/**
 * Takes the scan or the photo of a paper. A photo can be straightened in the browser before it is
 * sent: its four corners are dragged onto those of the paper. Whoever does not want that, or has a
 * browser that cannot, sends it as it is.
 */
final class ScanUpload extends CssLayout {

    private final Label chosen = Html.text("", "cp-note");
    private FileContent file;

    ScanUpload(Words words) {
        addStyleName("cp-scan");
        chosen.setVisible(false);
        addComponents(
                new FileUpload(words, words.text("board.scan.choose"), false, this::take),
                chosen,
                new Straightening(words));
    }

    private void take(FileContent arrived) {
        file = arrived;
        chosen.setValue(arrived.fileName());
        chosen.setVisible(true);
    }

    /** Null if none was chosen. */
    FileContent file() {
        return file;
    }
}
