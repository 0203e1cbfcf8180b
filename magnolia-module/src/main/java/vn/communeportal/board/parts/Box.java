package vn.communeportal.board.parts;

import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;

/** A place for components whose look and arrangement are the stylesheet's business. */
public final class Box {

    private Box() {}

    /**
     * @param style name in {@code board.css}
     */
    public static CssLayout of(String style, Component... children) {
        CssLayout box = new CssLayout(children);
        box.addStyleName(style);
        return box;
    }
}
