package vn.communeportal.board;

import com.vaadin.server.DownloadStream;
import com.vaadin.server.StreamResource;
import com.vaadin.ui.BrowserFrame;
import com.vaadin.ui.CssLayout;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.Item;

/** The public page of an item as it stands in the form, in a frame that runs no scripts. */
final class PreviewPanel extends CssLayout {

    /**
     * The page shows itself and nothing else: no scripts, no forms, no way to the board's app. It
     * keeps its origin, without which browsers load no fonts; without scripts it cannot use it.
     */
    private static final String SANDBOX =
            "sandbox allow-same-origin; default-src 'none'; img-src 'self' data:; media-src 'self' data:;"
                    + " style-src 'self' 'unsafe-inline'; font-src 'self' data:;"
                    + " frame-ancestors 'self'";

    PreviewPanel(BoardContext context, Item item) {
        addStyleName("cp-preview");
        byte[] page =
                context.services()
                        .preview()
                        .render(context.commune(), item)
                        .getBytes(StandardCharsets.UTF_8);
        BrowserFrame frame = new BrowserFrame(null, new Preview(page, UUID.randomUUID() + ".html"));
        frame.setAlternateText(context.text("board.preview.title"));
        addComponents(Html.text(context.text("board.preview.help"), "cp-count"), frame);
    }

    /** The page with a header that locks it in. */
    private static final class Preview extends StreamResource {

        private Preview(byte[] page, String name) {
            super(() -> new ByteArrayInputStream(page), name);
            setMIMEType("text/html; charset=utf-8");
            setCacheTime(0);
        }

        @Override
        public DownloadStream getStream() {
            DownloadStream stream = super.getStream();
            stream.setParameter("Content-Security-Policy", SANDBOX);
            return stream;
        }
    }
}
