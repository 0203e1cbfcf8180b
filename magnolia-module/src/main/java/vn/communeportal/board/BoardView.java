package vn.communeportal.board;

/** A view of the board's app. */
public abstract class BoardView extends StyledLayout {

    private final String title;

    BoardView(String title, String style) {
        super(style);
        this.title = title;
    }

    /** For the window's title. */
    public String title() {
        return title;
    }

    /** Whether something would be lost if the person left now. */
    public boolean hasUnsavedChanges() {
        return false;
    }
}
