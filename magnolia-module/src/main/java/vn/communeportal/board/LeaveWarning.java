package vn.communeportal.board;

import com.vaadin.ui.JavaScript;

/** Makes the browser ask before it leaves a page on which something is not saved. */
final class LeaveWarning {

    private static final String ON =
            "window.onbeforeunload=function(e){e.preventDefault();e.returnValue='';return '';};";
    private static final String OFF = "window.onbeforeunload=null;";

    private boolean on;

    void set(boolean wanted) {
        if (wanted != on) {
            on = wanted;
            JavaScript.getCurrent().execute(wanted ? ON : OFF);
        }
    }

    /** For a view that is given up. */
    static void off() {
        JavaScript.getCurrent().execute(OFF);
    }
}
