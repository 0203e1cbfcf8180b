package vn.communeportal.board.parts;

import com.vaadin.shared.ui.ContentMode;
import com.vaadin.ui.Label;
import org.jsoup.nodes.Entities;

/** Labels that show text, or markup of ours around text that is escaped. */
public final class Html {

    private Html() {}

    public static String escape(String text) {
        return Entities.escape(text);
    }

    /** A text, shown as it is. */
    public static Label text(String text, String... styles) {
        return styled(new Label(text), styles);
    }

    /**
     * @param html harmless: what users wrote in it is escaped
     */
    public static Label markup(String html, String... styles) {
        return styled(new Label(html, ContentMode.HTML), styles);
    }

    /** The title of a view. */
    public static Label heading(String text) {
        return markup("<h1>" + escape(text) + "</h1>", "cp-heading");
    }

    /** The title of a part of a view. */
    public static Label subheading(String text) {
        return markup("<h2>" + escape(text) + "</h2>", "cp-subheading");
    }

    private static Label styled(Label label, String... styles) {
        label.setWidthUndefined();
        label.addStyleNames(styles);
        return label;
    }
}
