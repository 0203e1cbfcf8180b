package vn.communeportal.board.parts;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.UI;
import com.vaadin.ui.Window;
import java.util.Arrays;
import java.util.List;
import vn.communeportal.editorial.TransitionRefusedException;

/**
 * Asks for something before a deed is done. What speaks against the deed is said in it, and what
 * was typed stays.
 */
public abstract class FormWindow extends Window {

    /** What a window is about to do. */
    @FunctionalInterface
    protected interface Deed {
        void run() throws TransitionRefusedException;
    }

    private final Words words;
    private final CssLayout content = Box.of("cp-window-content");
    private final Label refusal = Html.text("", "cp-problem");

    /** Empty until it is {@link #fill filled}. */
    protected FormWindow(Words words, String caption) {
        super(caption);
        this.words = words;
        setModal(true);
        setResizable(false);
        // A slip of the finger must not lose what was typed.
        removeAllCloseShortcuts();
        addStyleName("cp-window");
        content.addStyleName("cp-board");
        refusal.setVisible(false);
        setContent(content);
    }

    /** Below each other: these, what speaks against the deed, the buttons with one that closes. */
    protected final void fill(List<? extends Component> parts, Button... deeds) {
        String end = deeds.length == 0 ? "board.close" : "board.cancel";
        CssLayout buttons = Box.of("cp-window-buttons", deeds);
        buttons.addComponent(Buttons.secondary(words.text(end), this::close));
        fill(parts, buttons);
    }

    /** The same where to close the window is what most people want, and named so. */
    protected final void fill(String closing, Button deed, Component... parts) {
        fill(
                Arrays.asList(parts),
                Box.of("cp-window-buttons", Buttons.primary(closing, this::close), deed));
    }

    private void fill(List<? extends Component> parts, CssLayout buttons) {
        parts.forEach(content::addComponent);
        content.addComponents(refusal, buttons);
    }

    /** The same in few words. */
    protected final void fill(Button deed, Component... parts) {
        fill(Arrays.asList(parts), deed);
    }

    /** Adds something below the buttons. */
    protected final void append(Component part) {
        content.addComponent(part);
    }

    /** Says what speaks against the deed; the window stays. */
    protected final void refuse(String sentences) {
        refusal.setValue(sentences);
        refusal.setVisible(true);
    }

    /** See {@link #closeAfter}, which most windows do with. */
    protected final void refuse(TransitionRefusedException refused) {
        refuse(refused.text(words.messages(), words.locale()));
    }

    /** Closes the window, or says what speaks against the deed. */
    protected final void closeUnless(List<String> refused) {
        if (refused.isEmpty()) {
            close();
        } else {
            refuse(String.join("\n", refused));
        }
    }

    /**
     * Does it and closes the window, or says what speaks against the deed.
     *
     * @return whether it was done
     */
    protected final boolean closeAfter(Deed deed) {
        try {
            deed.run();
        } catch (TransitionRefusedException e) {
            refuse(e);
            return false;
        }
        close();
        return true;
    }

    protected final void forgetRefusal() {
        refusal.setVisible(false);
    }

    public final void open() {
        UI.getCurrent().addWindow(this);
    }
}
