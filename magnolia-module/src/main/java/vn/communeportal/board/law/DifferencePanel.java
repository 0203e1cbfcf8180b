package vn.communeportal.board.law;

import com.vaadin.ui.CssLayout;
import java.util.Map;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.WordDiff;
import vn.communeportal.board.parts.Words;
import vn.communeportal.regulation.RecordDifference;

/** What differs between two forms of a record, field by field, with what went and what came. */
final class DifferencePanel extends CssLayout {

    DifferencePanel(Words words, Map<?, ?> before, Map<?, ?> after) {
        addStyleName("cp-changes");
        for (RecordDifference.Change change : RecordDifference.between(before, after)) {
            addComponent(
                    Box.of(
                            "cp-change",
                            Html.text(
                                    RecordDifference.words(
                                            change.place(), words.messages(), words.locale()),
                                    "cp-change-field"),
                            Html.markup(
                                    WordDiff.html(change.before(), change.after()), "cp-diff")));
        }
    }
}
