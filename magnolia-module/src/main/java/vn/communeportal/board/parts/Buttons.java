package vn.communeportal.board.parts;

import com.vaadin.ui.Button;

/** Buttons of the board's app, by how much they ask for attention. */
public final class Buttons {

    private Buttons() {}

    /** What most people want next. One a view. */
    public static Button primary(String caption, Runnable action) {
        return button(caption, "cp-primary", action);
    }

    public static Button secondary(String caption, Runnable action) {
        return button(caption, "cp-secondary", action);
    }

    /** Reads like a link. */
    public static Button quiet(String caption, Runnable action) {
        return button(caption, "cp-quiet", action);
    }

    /** Takes something away. */
    public static Button danger(String caption, Runnable action) {
        return button(caption, "cp-danger", action);
    }

    private static Button button(String caption, String style, Runnable action) {
        Button button = new Button(caption, event -> action.run());
        button.addStyleNames("cp-button", style);
        return button;
    }
}
