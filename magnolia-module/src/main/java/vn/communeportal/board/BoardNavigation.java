package vn.communeportal.board;

/** How views ask for another one. The host decides what that is: a page, a tab. */
public interface BoardNavigation {

    /**
     * Shows another place in place of this one, after asking the person about what is not saved.
     */
    void go(BoardPlace place);

    /** Shows another place; what is typed here has been saved or given up. */
    void leaveFor(BoardPlace place);
}
