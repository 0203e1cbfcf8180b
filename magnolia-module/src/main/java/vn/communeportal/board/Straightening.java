package vn.communeportal.board;

import com.vaadin.annotations.JavaScript;
import com.vaadin.ui.AbstractJavaScriptComponent;
import vn.communeportal.board.parts.Words;

/**
 * Steps in, in the browser, before a photo is sent that was chosen in the component around it: its
 * corners can be dragged onto those of the paper.
 */
@JavaScript("straightening.js")
public final class Straightening extends AbstractJavaScriptComponent {

    private static final long serialVersionUID = 1L;

    Straightening(Words words) {
        addStyleName("cp-straightening");
        callFunction(
                "begin",
                words.text("board.scan.title"),
                words.text("board.scan.help"),
                words.text("board.scan.straighten"),
                words.text("board.scan.asIs"),
                words.text("board.scan.corners"));
    }
}
