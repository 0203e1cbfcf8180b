package vn.communeportal.board;

import com.vaadin.server.FileDownloader;
import com.vaadin.server.StreamResource;
import com.vaadin.ui.Button;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.officeform.OfficialDocument;
import vn.communeportal.officeform.OutputFormat;

/** Buttons that give a file, made when it is asked for. */
final class FileButtons {

    private FileButtons() {}

    static Button of(String caption, String fileName, String mediaType, Supplier<byte[]> file) {
        StreamResource resource =
                new StreamResource(() -> new ByteArrayInputStream(file.get()), fileName);
        resource.setMIMEType(mediaType);
        resource.setCacheTime(0);
        Button button = Buttons.secondary(caption, () -> {});
        new FileDownloader(resource).extend(button);
        return button;
    }

    /**
     * A document of the office.
     *
     * @param name of the file, without its ending
     */
    static Button of(
            String caption, String name, OutputFormat format, Supplier<OfficialDocument> document) {
        return of(
                caption,
                name + "." + format.ending(),
                format.mediaType(),
                () -> format.write(document.get()));
    }
}
