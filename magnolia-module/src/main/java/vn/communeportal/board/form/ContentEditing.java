package vn.communeportal.board.form;

import com.vaadin.ui.Component;
import java.util.List;
import java.util.Map;
import vn.communeportal.content.Content;
import vn.communeportal.content.Problem;

/** A form over a content. It saves nothing. */
public interface ContentEditing {

    /** What the person sees. */
    Component component();

    /** The content as it stands in the form now. Fields without an input keep what they held. */
    Content content();

    /** Replaces everything in the form. */
    void show(Content content);

    /**
     * Puts texts back into the form as they were typed, by the names of their fields; others stay.
     */
    void restore(Map<String, String> typed);

    void setEditable(boolean editable);

    /** What was typed and cannot be understood; {@link #content} is without it. */
    List<Problem> unreadable();

    /** Shows each problem at its field, and no others. */
    void showProblems(List<Problem> problems);

    /** Where a problem is, in the words of this form. */
    String label(Problem problem);

    /** Moves to the field that has the problem, as far as it can be moved to. */
    void focusOn(Problem problem);
}
