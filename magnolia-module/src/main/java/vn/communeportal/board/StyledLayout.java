package vn.communeportal.board;

import com.vaadin.annotations.StyleSheet;
import com.vaadin.ui.CssLayout;

/** The root of what a host shows: brings the app's stylesheet with it. */
@StyleSheet("board.css")
abstract class StyledLayout extends CssLayout {

    StyledLayout(String style) {
        addStyleNames("cp-board", style);
    }
}
