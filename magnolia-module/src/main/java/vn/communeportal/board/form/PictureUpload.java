package vn.communeportal.board.form;

import com.vaadin.ui.CssLayout;
import java.util.function.Consumer;
import vn.communeportal.board.parts.Words;
import vn.communeportal.content.FileContent;

/** A button that takes one picture, checked and freed of hidden data, outside an item's form. */
public final class PictureUpload extends CssLayout {

    /**
     * @param taken is given each picture that arrived whole
     */
    public PictureUpload(Words words, String caption, Consumer<FileContent> taken) {
        addComponent(new FileUpload(words, caption, true, taken));
    }
}
