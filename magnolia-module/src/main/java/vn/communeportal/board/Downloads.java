package vn.communeportal.board;

import com.vaadin.server.FileDownloader;
import com.vaadin.server.StreamResource;
import com.vaadin.ui.Button;
import com.vaadin.ui.CssLayout;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.text.TableFile;

/** Buttons that give a table as a file, made when it is asked for. */
final class Downloads {

    private Downloads() {}

    /**
     * @param name of the file, without its ending
     */
    static CssLayout of(BoardContext context, String name, Supplier<List<List<String>>> table) {
        return Box.of(
                "cp-window-buttons",
                button(
                        context.text("board.download.csv"),
                        name + ".csv",
                        "text/csv; charset=UTF-8",
                        table,
                        TableFile::csv),
                button(
                        context.text("board.download.xlsx"),
                        name + ".xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        table,
                        TableFile::xlsx));
    }

    /** A button that gives a file, made when it is asked for. */
    static Button file(String caption, String fileName, String mediaType, Supplier<byte[]> bytes) {
        StreamResource resource =
                new StreamResource(() -> new ByteArrayInputStream(bytes.get()), fileName);
        resource.setMIMEType(mediaType);
        resource.setCacheTime(0);
        Button button = Buttons.secondary(caption, () -> {});
        new FileDownloader(resource).extend(button);
        return button;
    }

    private static Button button(
            String caption,
            String fileName,
            String mediaType,
            Supplier<List<List<String>>> table,
            Function<List<List<String>>, byte[]> format) {
        return file(caption, fileName, mediaType, () -> format.apply(table.get()));
    }
}
